/** How a text is agreed: what may be done, by whom, when, and what then holds. Pure: no storage, no clock, no page. */
@NullMarked
package org.entente.desk.procedure;

import org.jspecify.annotations.NullMarked;

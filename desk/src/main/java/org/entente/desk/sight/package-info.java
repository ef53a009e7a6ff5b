/** What each person may see of the talks: a pure function, and the only way out for positions. */
@NullMarked
package org.entente.desk.sight;

import org.jspecify.annotations.NullMarked;

/** Events, and the relations that they bring closer or apart. */
@NullMarked
package org.entente.readers.facts.event;

import org.jspecify.annotations.NullMarked;

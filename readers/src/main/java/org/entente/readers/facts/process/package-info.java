/** The process: meetings, levels, deadlines. */
@NullMarked
package org.entente.readers.facts.process;

import org.jspecify.annotations.NullMarked;

/** What parties do to one another: who breaks ranks, who presses whom, who fears what. */
@NullMarked
package org.entente.readers.facts.conduct;

import org.jspecify.annotations.NullMarked;

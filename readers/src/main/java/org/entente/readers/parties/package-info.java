/** From the words for a source to the party it stands for. */
@NullMarked
package org.entente.readers.parties;

import org.jspecify.annotations.NullMarked;

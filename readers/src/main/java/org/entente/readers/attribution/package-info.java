/** Who said what: source, cue and content of every attributed statement. */
@NullMarked
package org.entente.readers.attribution;

import org.jspecify.annotations.NullMarked;

/** Files to documents: extracted text, pieces, genre, outlet, date, language, duplicates. */
@NullMarked
package org.entente.readers.intake;

import org.jspecify.annotations.NullMarked;

/** From attributions to statements of parties. */
@NullMarked
package org.entente.readers.statements;

import org.jspecify.annotations.NullMarked;

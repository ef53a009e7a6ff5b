/** The nouns of the field: who the parties are, what was said, where they stand, on which words it rests. */
@NullMarked
package org.entente.domain;

import org.jspecify.annotations.NullMarked;

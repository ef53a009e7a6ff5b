/** What the documents tell besides statements, each kind in a package of its own. */
@NullMarked
package org.entente.readers.facts;

import org.jspecify.annotations.NullMarked;

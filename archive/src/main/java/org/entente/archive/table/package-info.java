/** The tables of an archive and the rows that one document gives. */
@NullMarked
package org.entente.archive.table;

import org.jspecify.annotations.NullMarked;

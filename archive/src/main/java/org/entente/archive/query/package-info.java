/** Questions over time, asked of the tables. */
@NullMarked
package org.entente.archive.query;

import org.jspecify.annotations.NullMarked;

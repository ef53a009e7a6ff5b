/** Documents as archives hold them: folders, zip, tar, JSON Lines, WARC, Parquet. */
@NullMarked
package org.entente.archive.source;

import org.jspecify.annotations.NullMarked;

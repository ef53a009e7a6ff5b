/** An archive on disk: which of its files count. */
@NullMarked
package org.entente.archive.folder;

import org.jspecify.annotations.NullMarked;

/** The archive's command line. */
@NullMarked
package org.entente.archive.command;

import org.jspecify.annotations.NullMarked;

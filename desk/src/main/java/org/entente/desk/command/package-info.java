/** The desk's command line. */
@NullMarked
package org.entente.desk.command;

import org.jspecify.annotations.NullMarked;

/** The command line. */
@NullMarked
package org.entente.briefing.command;

import org.jspecify.annotations.NullMarked;

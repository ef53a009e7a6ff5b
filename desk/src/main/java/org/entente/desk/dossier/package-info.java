/** Bringing a briefing to the desk. */
@NullMarked
package org.entente.desk.dossier;

import org.jspecify.annotations.NullMarked;

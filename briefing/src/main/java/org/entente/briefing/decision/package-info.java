/** Decisions from tables and dossiers, and what the models make of them, as tables, JSON and pages. */
@NullMarked
package org.entente.briefing.decision;

import org.jspecify.annotations.NullMarked;

/** The dossier.yaml: what a person wrote, read strictly and never lost. */
@NullMarked
package org.entente.briefing.sheet;

import org.jspecify.annotations.NullMarked;

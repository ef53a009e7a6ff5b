package org.entente.briefing;

import org.entente.briefing.decision.DossierSource;
import org.entente.briefing.decision.Outlook;
import org.entente.domain.Dossier;
import org.entente.domain.DossierSheet;

/** What the models make of the tests' dossiers, when a person wrote nothing. */
public final class Outlooks {
    private Outlooks() {}

    public static Outlook of(Dossier dossier) {
        return Outlook.of(DossierSource.of(dossier, DossierSheet.empty()));
    }
}

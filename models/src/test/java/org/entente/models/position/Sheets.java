package org.entente.models.position;

import java.util.List;
import java.util.Map;
import org.entente.domain.DossierSheet;
import org.entente.domain.DossierSheet.Correction;
import org.entente.domain.DossierSheet.ElementEntry;
import org.entente.domain.DossierSheet.Merge;
import org.entente.domain.DossierSheet.PositionEntry;

/** Dossier sheets for tests. */
final class Sheets {
    static final ElementEntry LEVY = new ElementEntry(
            "levy", "Should there be a levy?", Map.of(0, "no levy", 100, "a levy"), List.of("levy"), null, null);
    static final ElementEntry COMPACT = new ElementEntry(
            "compact",
            "What should become of the Sarn Compact?",
            Map.of(0, "keep the Compact", 100, "replace the Compact"),
            List.of("Sarn Compact", "the Compact"),
            null,
            null);

    private Sheets() {}

    static DossierSheet asking(ElementEntry... elements) {
        return with(List.of(), List.of(), List.of(), elements);
    }

    static DossierSheet with(
            List<PositionEntry> positions, List<Correction> corrections, List<Merge> merge, ElementEntry... elements) {
        return new DossierSheet(
                null,
                List.of(),
                List.of(),
                List.of(elements),
                List.of(),
                List.of(),
                positions,
                List.of(),
                List.of(),
                corrections,
                merge);
    }
}

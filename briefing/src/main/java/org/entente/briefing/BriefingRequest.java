package org.entente.briefing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.domain.DossierSheet;

/**
 * What to make a briefing of.
 *
 * @param inputs files and folders
 * @param sheet what a person wrote about the dossier
 * @param date resolves relative dates in documents that bear none
 * @param options the caller's words, kept in the provenance
 */
public record BriefingRequest(List<Path> inputs, DossierSheet sheet, Optional<LocalDate> date, List<String> options) {
    public BriefingRequest {
        inputs = List.copyOf(inputs);
        options = List.copyOf(options);
    }
}

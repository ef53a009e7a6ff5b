package org.entente.briefing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.briefing.sheet.SheetChoice;
import org.entente.domain.DossierSheet;
import org.entente.readers.intake.KnownFiles;

/**
 * What to make a briefing of.
 *
 * @param known what an archive holds of it
 * @param inputs files and folders
 * @param choice what a person wrote about the dossier, and where
 * @param date resolves relative dates in documents that bear none
 * @param options the caller's words, kept in the provenance
 */
public record BriefingRequest(
        KnownFiles known, List<Path> inputs, SheetChoice choice, Optional<LocalDate> date, List<String> options) {
    public BriefingRequest {
        inputs = List.copyOf(inputs);
        options = List.copyOf(options);
    }

    /** Of files and folders alone. */
    public BriefingRequest(List<Path> inputs, SheetChoice choice, Optional<LocalDate> date, List<String> options) {
        this(KnownFiles.NONE, inputs, choice, date, options);
    }

    DossierSheet sheet() {
        return choice.sheet();
    }
}

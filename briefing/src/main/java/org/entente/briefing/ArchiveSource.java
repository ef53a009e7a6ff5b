package org.entente.briefing;

import java.nio.file.Path;
import java.util.List;
import org.entente.readers.intake.KnownFiles;
import org.jspecify.annotations.Nullable;

/** Gives the documents of an archive that a dossier is filled from. */
public interface ArchiveSource {
    /**
     * Which documents are wanted; null leaves it open.
     *
     * @param party one that speaks or acts in them, by id or part of its name
     * @param phrase words that stand in them
     * @param from first month, {@code YYYY-MM}
     * @param to last month, {@code YYYY-MM}
     */
    record Wanted(
            @Nullable String party,
            @Nullable String phrase,
            @Nullable String from,
            @Nullable String to) {}

    /** @param notes lines for the caller: what is not as it should be in the archive */
    record Found(KnownFiles files, List<String> notes) {}

    /** @throws org.entente.domain.CallerMistake when there is no archive, nothing is found, or too much */
    Found find(Path archive, Wanted wanted);
}

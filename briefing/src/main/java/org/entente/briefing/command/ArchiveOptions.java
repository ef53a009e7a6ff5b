package org.entente.briefing.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.briefing.ArchiveSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which documents of an archive a dossier is filled from. */
final class ArchiveOptions {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            required = true,
            description = "an archive that entente archive made; its documents come before the named ones")
    private @Nullable Path folder;

    @Option(
            names = "--party",
            paramLabel = "PARTY",
            description = "only its documents in which this party speaks or acts")
    private @Nullable String party;

    @Option(names = "--phrase", paramLabel = "WORDS", description = "only its documents with these words")
    private @Nullable String phrase;

    @Option(names = "--from", paramLabel = "YYYY-MM", description = "only its documents since this month")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "YYYY-MM", description = "only its documents up to this month")
    private @Nullable String to;

    Path folder() {
        return Objects.requireNonNull(folder);
    }

    ArchiveSource.Wanted wanted() {
        MonthOption.check("--from", from);
        MonthOption.check("--to", to);
        return new ArchiveSource.Wanted(party, phrase, from, to);
    }

    /** The caller's words. */
    List<String> words() {
        List<String> words = new ArrayList<>(List.of("--archive", folder().toString()));
        add(words, "--party", party);
        add(words, "--phrase", phrase);
        add(words, "--from", from);
        add(words, "--to", to);
        return words;
    }

    private static void add(List<String> words, String option, @Nullable String value) {
        if (value != null) {
            words.addAll(List.of(option, value));
        }
    }
}

package org.entente.archive.query;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;

/** The parties and elements an archive tells of: a question about another would only be answered with silence. */
record KnownNames(ArchiveTables tables) {
    private static final String PARTIES = """
            SELECT party FROM statements UNION SELECT party FROM positions UNION SELECT party FROM breaks
            UNION SELECT unnest(parties) FROM events""";

    private static final String ELEMENTS = """
            SELECT element FROM statements UNION SELECT element FROM positions UNION SELECT element FROM breaks""";

    /** @throws CallerMistake when the question names a party or an element that no document tells of */
    void check(Question question) {
        if (question.party() != null) {
            String wanted = question.party().toLowerCase(Locale.ROOT);
            check(
                    "--party",
                    question.party(),
                    PARTIES,
                    party -> party.toLowerCase(Locale.ROOT).contains(wanted));
        }
        if (question.element() != null) {
            check("--element", question.element(), ELEMENTS, question.element()::equals);
        }
    }

    private void check(String option, String wanted, String names, Predicate<String> meant) {
        List<String> known = tables.ask(names, row -> row.getString(1)).stream()
                .filter(Objects::nonNull)
                .toList();
        if (known.stream().noneMatch(meant)) {
            throw new CallerMistake("%s: no document of this archive tells of '%s'. %s"
                    .formatted(
                            option,
                            wanted,
                            Suggestion.among(
                                    wanted, known, "Ask without %s to see who and what there is.".formatted(option))));
        }
    }
}

package org.entente.archive.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;

/** The parties and elements an archive tells of: a question about another would only be answered with silence. */
record KnownNames(ArchiveTables tables) {
    private static final String PARTIES = """
            SELECT party FROM statements WHERE party IS NOT NULL
            UNION SELECT party FROM positions WHERE party IS NOT NULL
            UNION SELECT party FROM breaks WHERE party IS NOT NULL
            UNION SELECT unnest(parties) FROM events""";

    private static final String ELEMENTS = """
            SELECT element FROM positions WHERE element IS NOT NULL
            UNION SELECT element FROM breaks WHERE element IS NOT NULL
            UNION SELECT element FROM statements WHERE element IS NOT NULL""";

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
        List<String> known = tables.ask(names, row -> row.getString(1));
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

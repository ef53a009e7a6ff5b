package org.entente.briefing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.briefing.earlier.Changes;
import org.entente.domain.Dossier;
import org.junit.jupiter.api.Test;

class TerminalSummaryTest {
    private static List<String> lines(Dossier dossier) {
        return new TerminalSummary().render(dossier, Optional.empty()).lines().toList();
    }

    @Test
    void noLineIsLongerThanAHundredColumns() {
        assertThat(Stream.of(PageDossiers.alliance(), PageDossiers.large(), PageDossiers.quiet())
                        .flatMap(d -> lines(d).stream()))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TerminalText.COLUMNS));
    }

    @Test
    void figuresLineUpAndOutsidePartiesStandApartFromMembers() {
        List<String> lines = lines(PageDossiers.alliance());

        assertThat(lines)
                .containsSubsequence(
                        "How strong should the patrols be?",
                        "    Norvia                          86  77 to 95     tabled",
                        "    Sorrel                          22  7 to 37      public",
                        "  no side known: 10 members",
                        "  outside parties and bodies:",
                        "    Ostrava Reach                    4  0 to 8       public");
    }

    @Test
    void headIsTheQuestionWhoWasHeardAndTheNextDeadline() {
        assertThat(lines(PageDossiers.alliance()).subList(0, 3))
                .containsExactly(
                        "The Harbour League and the straits: a new policy toward Ostrava Reach",
                        "9 of 14 members heard in 4 documents, 14 statements",
                        "Next deadline: June 2026");
    }

    @Test
    void everySectionWithSomethingInItHasItsHeadingAndNoOther() {
        assertThat(lines(PageDossiers.alliance()))
                .contains(
                        "Who breaks ranks",
                        "What they fear",
                        "Who pushes whom",
                        "Proposals",
                        "Agreements",
                        "Bodies",
                        "Could not be read",
                        "  Straits Commission: dormant since March 2023");
        assertThat(lines(PageDossiers.quiet())).doesNotContain("Who breaks ranks", "Proposals", "Could not be read");
    }

    @Test
    void whatChangedIsToldByName() {
        Changes changes = new Changes(
                "old/dossier.json",
                List.of("st-1"),
                List.of(new Changes.Move("Calder", "accord", 90, 68)),
                List.of("Kestria"));

        assertThat(new TerminalSummary().render(PageDossiers.alliance(), Optional.of(changes)))
                .endsWith("""
                        Since old/dossier.json
                          1 new statement
                          heard for the first time: Kestria
                          Calder moved from 90 to 68: Should the Straits Accord be kept?
                        """);
    }
}

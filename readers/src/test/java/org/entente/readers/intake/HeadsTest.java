package org.entente.readers.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.entente.domain.Document;
import org.entente.domain.Genre;
import org.junit.jupiter.api.Test;

class HeadsTest {
    private static Document only(String text) {
        List<Document> found = new DocumentReader()
                .read("paper.txt", text.getBytes(StandardCharsets.UTF_8), List.of())
                .documents();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void sentencesBetweenHeadlineAndBylineBelongToTheHead() {
        Document report = only("""
                League opens the harbour file
                Pilots sit down on Monday. The old rules still bind them.

                By Ana Reyle
                The Salu Wire
                8 October 2031

                PORT SALU — Ministers of the Salt League will meet on Monday to talk about the harbour rules, officials said.
                """);

        assertThat(report.title()).isEqualTo("League opens the harbour file");
        assertThat(report.author()).isEqualTo("Ana Reyle");
        assertThat(report.genre()).isEqualTo(Genre.REPORT);
    }

    @Test
    void anExplainersNumberIsNoTitleAndItsAuthorsStandAboveItsQuestions() {
        Document explainer = only("""
                CENTRE FOR HARBOUR POLICY
                Explainer No. 14
                May 4, 2027

                Rope for sale? The pier in three questions
                Ana Reyle and Tomas Weir

                1. What is the quarrel about?

                On February 9 the Salt League said that it would sell the rope, and the pilots said that it would not.
                """);

        assertThat(explainer.title()).isEqualTo("Rope for sale? The pier in three questions");
        assertThat(explainer.author()).isEqualTo("Ana Reyle and Tomas Weir");
    }

    @Test
    void whatTellsTheKindOfPaperIsNoTitle() {
        assertThat(only("""
                PRESS RELEASE

                Corvale Lines sets out its position

                Cadenza, 12 September 2030 – Corvale Lines today confirmed that it will sell its ships and lease them back.
                """)).satisfies(release -> {
            assertThat(release.title()).isEqualTo("Corvale Lines sets out its position");
            assertThat(release.genre()).isEqualTo(Genre.STATEMENT);
            assertThat(Objects.requireNonNull(release.date()).toString()).contains("2030-09-12");
        });
        assertThat(only("""
                        SHIPPING

                        Partners at odds over the pier

                        Oona Madden

                        The five owners of the pier cannot agree on who should mend it, two weeks before their board decides.
                        """).title()).isEqualTo("Partners at odds over the pier");
    }

    @Test
    void theEntriesOfALiveBlogAreOneReport() {
        Document live = only("""
                Live: harbour talks in Salu
                Updated 14 June 2034

                18:47
                That is all from us
                The round has closed. The delegations will meet again on 3 July.

                17:35
                Who asked for time?
                Galdora, according to two people in the room. An Umbrian spokesman said that it was speculation.

                16:10
                No dues, no berth
                The minister says that Corvale must pay its dues before a single ship is let in.
                """);

        assertThat(live.genre()).isEqualTo(Genre.REPORT);
        assertThat(live.title()).isEqualTo("Live: harbour talks in Salu");
    }

    @Test
    void anAuthorMayBeNamedWithTheTownTheyWroteIn() {
        Document report = only("""
                THE HARBOUR LEDGER
                Wednesday, 14 July 2032
                SHIPPING

                Pier owners trade blows while the crane rusts
                Five shareholders, one stalled crane and a toll nobody wants

                Gwendolen Osk in Salu

                Forty metres above the bay stands a crane. It has not turned since May, and the people who own it quarrel.
                """);

        assertThat(report.author()).isEqualTo("Gwendolen Osk");
        assertThat(report.title()).isEqualTo("Pier owners trade blows while the crane rusts");
    }
}

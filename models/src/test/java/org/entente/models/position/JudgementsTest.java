package org.entente.models.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.domain.DossierSheet;
import org.entente.domain.Genre;
import org.entente.domain.Mapping;
import org.entente.domain.Position;
import org.junit.jupiter.api.Test;

/** Whether what is known of a proposal tells what a statement bears on that names none, and where its maker stands. */
class JudgementsTest {
    private static final String WORDS =
            "Arvonne tabled a Berth Levy. The Berth Levy would be two crowns, it said. Much else was on the table, and the"
                    + " day was long. After supper Brell let it be known that it could live with it.";

    private static Mapping mapped() {
        Talks talks = new Talks()
                .members("Arvonne", "Brell")
                .document("report", Genre.REPORT, WORDS)
                .said("report", "Arvonne", "said", "The Berth Levy would be two crowns")
                .said("report", "Brell", "let it be known", "it could live with it")
                .judged("Berth Levy", "Arvonne", "Brell", "report", "could live with it");
        return new PositionModel().map(talks.reading(), DossierSheet.empty());
    }

    @Test
    void whoJudgesAProposalByAPronounStandsOnIt() {
        assertThat(mapped().positions())
                .filteredOn(p -> p.party().equals("Brell"))
                .singleElement()
                .satisfies(p -> assertThat(p.value()).isGreaterThan(50));
    }

    @Test
    void whoTabledItIsForIt() {
        List<Position> maker = mapped().positions().stream()
                .filter(p -> p.party().equals("Arvonne"))
                .toList();

        assertThat(maker).singleElement().satisfies(p -> assertThat(p.value()).isGreaterThan(60));
    }
}

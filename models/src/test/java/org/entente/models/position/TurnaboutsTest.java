package org.entente.models.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.domain.Contradiction;
import org.entente.domain.DossierSheet;
import org.entente.domain.Genre;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a text's own hints that somebody now says otherwise are taken, and nothing else for one. */
class TurnaboutsTest {
    private static final DossierSheet LEVY = Sheets.asking(Sheets.LEVY);

    private static List<Contradiction> found(String words) {
        Talks talks = new Talks()
                .members("Arvonne", "Brell")
                .document("report", Genre.REPORT, words)
                .said("report", "Arvonne", "said", "the levy would be paid to the last cent")
                .said("report", "Arvonne", "said", "not a cent would leave the house");
        return new PositionModel().map(talks.reading(), LEVY).contradictions();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arvonne's line has wobbled. In May it said the levy would be paid to the last cent. On Sunday it said not a cent would leave the house.",
                "Arvonne has been on both sides of the fence. It said the levy would be paid to the last cent. It said not a cent would leave the house.",
                "Arvonne is a puzzle. It said the levy would be paid to the last cent. It said not a cent would leave the house.",
                "Arvonne keeps its friends guessing. It said the levy would be paid to the last cent. It said not a cent would leave the house.",
                "Arvonne spoke with two voices. At noon it said the levy would be paid to the last cent. By dusk it said not a cent would leave the house.",
                "Nor is Arvonne very consistent. It said the levy would be paid to the last cent. It said not a cent would leave the house.",
                "In May Arvonne said the levy would be paid to the last cent. By Monday it had mellowed. It said not a cent would leave the house.",
                "Governments, too, find it hard to agree with themselves. Arvonne said the levy would be paid to the last cent. It said not a cent would leave the house.",
                "Arvonne said the levy would be paid to the last cent. On Wednesday the same Arvonne said not a cent would leave the house.",
                "Arvonne said the levy would be paid to the last cent. Asked how that squared with its letter, it said not a cent would leave the house.",
                "In May Arvonne said the levy would be paid to the last cent. On Sunday it said not a cent would leave the house.",
                "Arvonne said the levy would be paid to the last cent. On Sunday it said not a cent would leave the house. Circumstances had changed."
            })
    void aTurnThatTheTextPointsOut(String words) {
        assertThat(found(words)).extracting(Contradiction::party).containsExactly("Arvonne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arvonne said the levy would be paid to the last cent. It said not a cent would leave the house by another door.",
                "In May Arvonne said the levy would be paid to the last cent. On Sunday it said again that not a cent would leave the house by another door.",
                "Arvonne said the levy would be paid to the last cent. It said not a cent would leave the house at the same time."
            })
    void twoThingsSaidAreNoTurn(String words) {
        assertThat(found(words)).isEmpty();
    }
}

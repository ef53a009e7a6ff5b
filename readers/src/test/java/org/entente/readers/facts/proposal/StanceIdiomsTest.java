package org.entente.readers.facts.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.entente.domain.Proposal;
import org.entente.domain.Verdict;
import org.entente.readers.narrative.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether turns of phrase of all registers are heard as verdicts. */
class StanceIdiomsTest {
    private static List<Verdict> verdicts(String words) {
        return new ProposalFinder(Pieces.cast("Umbria", "Galdora", "Corvale"))
                        .find(Pieces.of(words)
                                .party("Umbria", "Umbria")
                                .party("Galdora", "Galdora")
                                .party("Corvale", "Corvale")
                                .told())
                        .stream()
                        .map(Proposal::verdicts)
                        .flatMap(List::stream)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Galdora has no quarrel with the plan.",
                "Galdora is not averse.",
                "Galdora would go along with it if the cost were shared.",
                "Galdora has conveyed its consent in writing.",
                "Galdora looks askance at the plan.",
                "Galdora has given its nod.",
                "Galdora is on the fence.",
                "Galdora brushed the plan aside as \"a kiss through a curtain\".",
                "Galdora shrugged it off.",
                "Galdora holds the plan in contempt.",
                "It was \"half a bridge, but it is a bridge,\" Galdora allowed.",
                "To Galdora it is a gift.",
                "Galdora is sold on it.",
                "Galdora harbours doubts about it.",
                "Galdora balked at the price.",
                "Galdora rejects the plan outright.",
                "Galdora takes a dim view of the plan.",
                "Galdora was fine with it.",
                "Galdora wants it shelved.",
                "Galdora urged the board to drop the plan.",
                "In Galdora's eyes it makes a poor start.",
                "As Galdora sees it, the plan is a gift.",
                "The plan has Galdora's blessing.",
                "Galdora finds the sums convincing and the timing dreadful.",
                "Galdora can thole it.",
                "Galdora could stomach two years but not ten.",
                "Galdora gave it house room for a week.",
                "Galdora would prefer each port to choose for itself.",
                "Galdora is all ears.",
                "Galdora can't see it flying.",
                "Galdora has no stomach for it.",
                "Galdora told reporters it was the first sum that came out even.",
                "Galdora dismissed the whole thing.",
                "Galdora voted nine to one against it.",
                "To Galdora the plan is \"a toll with a smile\".",
                "It left Galdora cold.",
                "From Galdora came a flat refusal."
            })
    void idiomsAreVerdicts(String words) {
        assertThat(verdicts("Umbria put forward a plan for joint patrols. " + words))
                .extracting(Verdict::party)
                .containsExactly("Galdora");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Galdora is opposed to the merger of the two ports.",
                "Galdora has yet to respond.",
                "Galdora will hold talks in June."
            })
    void otherMattersAndSilenceAreNone(String words) {
        assertThat(verdicts("Umbria put forward a plan for joint patrols. " + words))
                .isEmpty();
    }

    @Test
    void whatEachDoesWithAnIdeaThatWentDownWell() {
        assertThat(verdicts("Umbria's own idea, an electric buoy, went down better: Galdora would gladly pay half."))
                .extracting(Verdict::party, Verdict::verdict)
                .containsExactly(tuple("Galdora", "would gladly pay half"));
    }

    @Test
    void minutesSetDownWhoMovedAndSecondedWhat() {
        String minutes = """
                MOTION by Umbria, second by Galdora, to buy two pumps.

                Discussion:

                Galdora said that the fen was wet.

                Corvale was flatly opposed.

                Aye – Umbria, Galdora. No – Corvale.

                2. Rates

                Galdora was not persuaded.
                """;

        assertThat(verdicts(minutes))
                .extracting(Verdict::party, Verdict::verdict)
                .containsExactly(
                        tuple("Galdora", "second"),
                        tuple("Corvale", "was flatly opposed"),
                        tuple("Galdora", "in favour"),
                        tuple("Corvale", "against"));
    }
}

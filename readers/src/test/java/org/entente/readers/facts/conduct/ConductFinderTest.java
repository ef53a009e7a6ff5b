package org.entente.readers.facts.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.entente.domain.Period;
import org.entente.domain.RankBreak;
import org.entente.domain.RankBreakKind;
import org.entente.readers.narrative.Pieces;
import org.junit.jupiter.api.Test;

class ConductFinderTest {
    private static List<RankBreak> find(String words) {
        return new ConductFinder(Pieces.cast("Umbria", "Galdora"))
                .find(Pieces.of(words)
                        .party("Umbria", "Umbria")
                        .party("Galdora", "Galdora")
                        .told());
    }

    private static List<RankBreak> inMay(String words) {
        return new ConductFinder(Pieces.cast("Umbria", "Galdora"))
                .find(Pieces.of(words)
                        .party("Umbria", "Umbria")
                        .party("Galdora", "Galdora")
                        .date("May", Period.day(LocalDate.of(2034, 5, 1)))
                        .told());
    }

    @Test
    void twoMembersBreakRanksByKeepingContacts() {
        assertThat(find("Then there is the question of Umbria and Galdora, two members that are breaking ranks with the"
                        + " rest by keeping contacts with the port."))
                .extracting(RankBreak::party, RankBreak::kind, RankBreak::why)
                .containsExactly(
                        tuple("Umbria", RankBreakKind.CONDUCT, "keeping contacts with the port"),
                        tuple("Galdora", RankBreakKind.CONDUCT, "keeping contacts with the port"));
    }

    @Test
    void aVoteAgainstItsOwnSide() {
        assertThat(find("Umbria voted against its own motion."))
                .extracting(RankBreak::party, RankBreak::kind)
                .containsExactly(tuple("Umbria", RankBreakKind.VOTE));
    }

    @Test
    void aPlanToPartIsNoParting() {
        assertThat(find("Umbria will not break ranks.")).isEmpty();
    }

    @Test
    void aDeedAgainstAPromiseBreaksRanks() {
        assertThat(
                        find(
                                "Galdora has been piling boats at a pier of the port, although the two had agreed in May that none would."))
                .extracting(RankBreak::party, RankBreak::kind)
                .containsExactly(tuple("Galdora", RankBreakKind.CONDUCT));
        assertThat(find("Umbria has engaged a pilot, contrary to the resolution of last June."))
                .extracting(RankBreak::party)
                .containsExactly("Umbria");
    }

    @Test
    void aPromiseKeptBreaksNothing() {
        assertThat(find("Galdora has stayed in port, as the two had agreed in May."))
                .isEmpty();
    }

    @Test
    void aDeedAgainstWhatTheSentenceBeforePromised() {
        assertThat(find("In May all six had promised to buy nothing abroad. Umbria bought nine ships."))
                .extracting(RankBreak::party, RankBreak::why)
                .containsExactly(tuple("Umbria", "bought nine ships"));
        assertThat(find("All six had promised to meet. Umbria sent a ship to them."))
                .isEmpty();
    }

    @Test
    void aDatedDeedBehindAJointRestraintOrARule() {
        assertThat(
                        inMay(
                                "All states undertook in March not to make separate deals. In May Umbria let a line use its routes."))
                .extracting(RankBreak::party, RankBreak::why)
                .containsExactly(tuple("Umbria", "let a line use its routes"));
        assertThat(
                        inMay(
                                "Under the Owners' Agreement, no partner may buy from a rival. In May Galdora took an option on rival oil."))
                .extracting(RankBreak::party)
                .containsExactly("Galdora");
        assertThat(
                        inMay(
                                "By the proposed rule no partner may buy from a rival. In May Galdora took an option on rival oil."))
                .isEmpty();
        assertThat(inMay("All states undertook in March not to make separate deals. In May Umbria urged them to wait."))
                .isEmpty();
    }

    @Test
    void whoDoesOtherwiseThanAllTheOthers() {
        assertThat(find("When the other members recalled their envoys, Galdora left its own in place."))
                .extracting(RankBreak::party, RankBreak::why)
                .containsExactly(tuple("Galdora", "left its own in place"));
    }
}

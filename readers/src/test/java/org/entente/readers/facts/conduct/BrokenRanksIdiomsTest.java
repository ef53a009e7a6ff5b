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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether deeds and votes are held against what the members had agreed, however the text brings the two together. */
class BrokenRanksIdiomsTest {
    private static List<RankBreak> inMay(String words) {
        Pieces pieces = Pieces.of(words).party("Umbria", "Umbria").party("Galdora", "Galdora");
        return new ConductFinder(Pieces.cast("Umbria", "Galdora"))
                .find((words.contains("May") ? pieces.date("May", Period.day(LocalDate.of(2034, 5, 1))) : pieces)
                        .told());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The five had shaken hands on a truce: no digging until the map was drawn. But in May Galdora sank two wells.",
                "In May Galdora's state ferry renewed its licence with the outsider. The Lothe Resolution bars all five from new licences.",
                "It is recorded that three skippers of Galdora had landed cod in May. The Council had resolved that no member should fish before the count was in.",
                "Under the Salt Compact no member may \"sell to strangers\". Galdora did just that when it shipped its salt abroad.",
                "The Mill Pact lays down that no miller may bargain alone. In May Galdora sent the buyer a price list of its own.",
                "All five had agreed to bring their horses home. Galdora's are still out on the hill.",
                "The five had agreed to open no second gate. Galdora opened one all the same.",
                "The chair would like to know by what right Galdora had cut down the hedge.",
                "Galdora put up a booth beside the bridge. It did so in flat defiance of the Code.",
                "And then there is Galdora. It keeps a customs post of its own across the river.",
                "While the other millers shut their sluices, Galdora kept its own wide open.",
                "The five are to wait. Galdora has not waited. In May its steward opened the sluice.",
                "Galdora could not wait. In May its minister travelled back to the bridge.",
                "Galdora leased two mills to the buyer without a word to its partners.",
                "Galdora signed, all by itself, a lease for nine mills.",
                "Galdora reopened the ferry without the knowledge of its neighbours."
            })
    void deedsAgainstWhatWasAgreed(String words) {
        assertThat(inMay(words))
                .extracting(RankBreak::party, RankBreak::kind)
                .containsExactly(tuple("Galdora", RankBreakKind.CONDUCT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Galdora's delegate had been told to oppose the bridge. On Monday he voted for it.",
                "Galdora's delegate abstained. He had been instructed to vote for the bridge.",
                "Galdora's delegate had been mandated to back the bridge. Asked why he had voted against, he smiled."
            })
    void votesAgainstAMandate(String words) {
        assertThat(inMay(words))
                .extracting(RankBreak::party, RankBreak::kind)
                .containsExactly(tuple("Galdora", RankBreakKind.VOTE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When the toll was prolonged, Galdora cast the only vote against.",
                "Galdora was the sole member to object.",
                "Galdora cast a lone dissenting vote."
            })
    void votesThatNobodyElseCast(String words) {
        assertThat(inMay(words))
                .extracting(RankBreak::party, RankBreak::kind)
                .containsExactly(tuple("Galdora", RankBreakKind.VOTE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Galdora dissociated itself from this paragraph.",
                "Galdora saw no need for a toll; it dissociated itself from the statement.",
                "Galdora dissented from the conclusions.",
                "Not everybody on the hill toes the line. Galdora, the club's own treasurer, hoped that the hut would stay.",
                "But not all are convinced. Galdora, one of the club's founders, wants to keep the hut."
            })
    void whatAMemberDoesNotStandFor(String words) {
        assertThat(inMay(words))
                .extracting(RankBreak::party, RankBreak::kind)
                .containsExactly(tuple("Galdora", RankBreakKind.POSITION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Galdora cast a vote against.",
                "Galdora distanced itself from the rumour.",
                "Not everybody likes the rain. Galdora, the club's treasurer, hoped that the hut would stay.",
                "Galdora's delegate had been told to oppose the bridge. On Monday he voted against it.",
                "The five had agreed to open no second gate. In May Galdora wrote to the Council.",
                "The Mill Pact lays down that no miller may bargain alone. In May Galdora asked for a meeting.",
                "And then there is Galdora. It wants a bridge.",
                "Galdora sank two wells in May. The five met in June."
            })
    void whatIsSaidOrAllowedBreaksNothing(String words) {
        assertThat(inMay(words)).isEmpty();
    }

    @Test
    void severalDeedsAgainstOneRule() {
        assertThat(inMay(
                        "The Mill Pact lays down that no miller may bargain alone. In May Galdora opened its books to a"
                                + " buyer. Umbria sold one of its mills all the same."))
                .extracting(RankBreak::party)
                .containsExactly("Galdora", "Umbria");
    }
}

package org.entente.models.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.domain.AgreementStatus;
import org.entente.domain.AttributionLevel;
import org.entente.domain.BodyStatus;
import org.entente.domain.Contradiction;
import org.entente.domain.DossierSheet;
import org.entente.domain.DossierSheet.Correction;
import org.entente.domain.DossierSheet.Merge;
import org.entente.domain.DossierSheet.PositionEntry;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Genre;
import org.entente.domain.Mapping;
import org.entente.domain.PartyKind;
import org.entente.domain.Position;
import org.entente.domain.PositionKind;
import org.entente.domain.RankBreak;
import org.entente.domain.Statement;
import org.entente.domain.Unheard;
import org.junit.jupiter.api.Test;

class PositionModelTest {
    private static final DossierSheet LEVY = Sheets.asking(Sheets.LEVY);

    private static Talks five() {
        return new Talks().members("Arvonne", "Belmar", "Corrin", "Dell", "Esk").document("talks", Genre.REPORT, """
                        Arvonne backs the levy. Belmar called for a levy before the winter. Corrin would welcome a levy.
                        Dell rejected the levy as a tax on rain. "We will study the levy," said Esk.
                        """);
    }

    private static Talks spoken() {
        return five().said("talks", "Arvonne", "backs", "the levy")
                .said("talks", "Belmar", "called for", "a levy before the winter")
                .said("talks", "Corrin", "would welcome", "a levy")
                .said("talks", "Dell", "rejected", "a tax on rain");
    }

    @Test
    void members_stand_where_their_words_put_them() {
        Mapping mapping = map(spoken(), LEVY);

        assertThat(mapping.positions())
                .extracting(Position::party, p -> p.value() > 60 ? "for" : p.value() < 40 ? "against" : "between")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Arvonne", "for"),
                        org.assertj.core.groups.Tuple.tuple("Belmar", "for"),
                        org.assertj.core.groups.Tuple.tuple("Corrin", "for"),
                        org.assertj.core.groups.Tuple.tuple("Dell", "against"));
    }

    @Test
    void aForecastIsNoPosition() {
        assertThat(map(
                                new Talks()
                                        .members("Arvonne")
                                        .document("report", Genre.REPORT, "Arvonne backs the levy.")
                                        .said("report", "Arvonne", "backs", "the levy")
                                        .forecast("likely"),
                                LEVY)
                        .positions())
                .isEmpty();
    }

    @Test
    void whatBothSidesArgueAboutBecomesAnElement() {
        Talks talks = new Talks()
                .members("Arvonne", "Belmar", "Corrin")
                .document("talks", Genre.REPORT, """
                        Arvonne backs the staircase. Belmar rejected the staircase as a folly. Corrin supports the staircase for now.
                        Nobody spoke of the weather.
                        """)
                .said("talks", "Arvonne", "backs", "the staircase")
                .said("talks", "Belmar", "rejected", "the staircase as a folly")
                .said("talks", "Corrin", "supports", "the staircase for now");

        assertThat(map(talks, DossierSheet.empty()).elements())
                .extracting(Element::question)
                .containsExactly("For or against the staircase?");
    }

    @Test
    void who_took_no_side_has_no_position_and_yet_was_heard() {
        Mapping mapping = map(spoken().said("talks", "Esk", "said", "We will study the levy"), LEVY);

        assertThat(mapping.positions()).noneMatch(p -> p.party().equals("Esk"));
        assertThat(mapping.unheard()).isEmpty();
    }

    @Test
    void who_said_nothing_is_unheard() {
        assertThat(map(spoken(), LEVY).unheard()).containsExactly(new Unheard("Esk", "levy"));
    }

    @Test
    void one_against_three_breaks_ranks_and_the_reason_names_both_sides() {
        List<RankBreak> breaks = map(spoken(), LEVY).breaksRanks();

        assertThat(breaks).singleElement().satisfies(b -> {
            assertThat(b.party()).isEqualTo("Dell");
            assertThat(b.why()).contains("no levy").contains("3 of the 4 members placed");
            assertThat(b.evidence())
                    .singleElement()
                    .satisfies(e -> assertThat(e.quote()).isEqualTo("a tax on rain"));
        });
    }

    @Test
    void two_members_make_no_ranks_to_break() {
        Talks talks =
                five().said("talks", "Arvonne", "backs", "the levy").said("talks", "Dell", "rejected", "a tax on rain");

        assertThat(map(talks, LEVY).breaksRanks()).isEmpty();
    }

    @Test
    void a_party_that_says_both_is_shown_to_contradict_itself() {
        Talks talks = new Talks()
                .members("Arvonne")
                .document("a", Genre.REPORT, "Arvonne backs the levy.")
                .document("b", Genre.REPORT, "Arvonne rejects the levy.")
                .said("a", "Arvonne", "backs", "the levy")
                .said("b", "Arvonne", "rejects", "the levy");

        Mapping mapping = map(talks, LEVY);

        assertThat(mapping.contradictions()).containsExactly(new Contradiction("Arvonne", "levy", List.of("s1", "s2")));
        assertThat(mapping.positions()).singleElement().satisfies(p -> {
            assertThat(p.low()).isLessThan(20);
            assertThat(p.high()).isGreaterThan(80);
            assertThat(Math.abs(p.value() - 50)).isGreaterThan(10);
        });
    }

    @Test
    void a_text_may_point_out_that_somebody_has_turned() {
        Talks talks = new Talks()
                .members("Arvonne", "Dell")
                .document(
                        "a",
                        Genre.REPORT,
                        "Dell backs the levy. Arvonne had told the others it would pay to the last penny of the levy."
                                + " It sounded different on Sunday. Nobody would get a cent, it said.")
                .said("a", "Arvonne", "told", "it would pay to the last penny of the levy")
                .said("a", "Arvonne", "said", "Nobody would get a cent");

        assertThat(map(talks, LEVY).contradictions())
                .containsExactly(new Contradiction("Arvonne", "levy", List.of("s1", "s2")));
    }

    @Test
    void a_judgement_does_not_contradict_what_a_party_wants() {
        Talks talks = new Talks()
                .members("Arvonne")
                .document("a", Genre.REPORT, "Arvonne backs the levy.")
                .document("b", Genre.REPORT, "Arvonne said the levy is costly.")
                .said("a", "Arvonne", "backs", "the levy")
                .said("b", "Arvonne", "said", "the levy is costly");

        Mapping mapping = map(talks, LEVY);

        assertThat(mapping.contradictions()).isEmpty();
        assertThat(mapping.positions())
                .singleElement()
                .satisfies(p -> assertThat(p.low()).isGreaterThan(50));
    }

    @Test
    void a_party_that_says_it_has_changed_its_mind_is_taken_at_its_later_word() {
        Talks talks = new Talks()
                .members("Arvonne")
                .document("a", Genre.REPORT, "Arvonne rejects the levy.")
                .document("b", Genre.REPORT, "Arvonne no longer rejects the levy.")
                .said("a", "Arvonne", "rejects", "the levy", AttributionLevel.NAMED, LocalDate.of(2031, 2, 1))
                .said(
                        "b",
                        "Arvonne",
                        "no longer rejects",
                        "the levy",
                        AttributionLevel.NAMED,
                        LocalDate.of(2031, 5, 1));

        Mapping mapping = map(talks, LEVY);

        assertThat(mapping.contradictions()).isEmpty();
        assertThat(mapping.positions())
                .singleElement()
                .satisfies(p -> assertThat(p.value()).isGreaterThan(60));
    }

    @Test
    void newer_words_count_more_than_older() {
        Talks talks = new Talks()
                .members("Arvonne", "Belmar")
                .document("a", Genre.REPORT, "They insist on the levy. They could accept a levy.")
                .said("a", "Arvonne", "insist on", "the levy", AttributionLevel.NAMED, LocalDate.of(2029, 1, 1))
                .said("a", "Arvonne", "could accept", "a levy", AttributionLevel.NAMED, LocalDate.of(2031, 1, 1))
                .said("a", "Belmar", "insist on", "the levy", AttributionLevel.NAMED, LocalDate.of(2031, 1, 1))
                .said("a", "Belmar", "could accept", "a levy", AttributionLevel.NAMED, LocalDate.of(2029, 1, 1));

        List<Position> positions = map(talks, LEVY).positions();

        assertThat(positions.getFirst().value()).isLessThan(positions.getLast().value());
    }

    @Test
    void what_a_described_official_says_for_a_known_party_is_inferred_and_less_sure() {
        Talks talks = new Talks()
                .members("Arvonne", "Belmar")
                .document("a", Genre.REPORT, "They back it. Each supports the levy.")
                .said("a", "Arvonne", "supports", "the levy", AttributionLevel.DESCRIBED, null)
                .said("a", "Belmar", "supports", "the levy");

        List<Position> positions = map(talks, LEVY).positions();

        assertThat(positions).extracting(Position::kind).containsExactly(PositionKind.INFERRED, PositionKind.PUBLIC);
        assertThat(positions.getFirst().low()).isLessThan(positions.getLast().low());
    }

    @Test
    void what_minutes_record_is_tabled() {
        Talks talks = new Talks()
                .members("Arvonne")
                .document("m", Genre.MINUTES, "The delegate of Arvonne rejected the levy.")
                .said("m", "Arvonne", "rejected", "the levy");

        assertThat(map(talks, LEVY).positions()).extracting(Position::kind).containsExactly(PositionKind.TABLED);
    }

    @Test
    void it_means_what_the_sentence_before_was_about() {
        Talks talks = new Talks()
                .members("Arvonne")
                .document(
                        "a",
                        Genre.REPORT,
                        "The minister spoke of the Sarn Compact. \"It is a museum piece,\" she told parliament.")
                .said("a", "Arvonne", "told", "It is a museum piece");

        assertThat(map(talks, Sheets.asking(Sheets.LEVY, Sheets.COMPACT)).positions())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.element()).isEqualTo("compact");
                    assertThat(p.value()).isGreaterThan(60);
                });
    }

    @Test
    void words_about_something_else_bear_on_no_element() {
        Talks talks = new Talks()
                .members("Arvonne")
                .document("a", Genre.REPORT, "Arvonne wants better weather for the regatta in the second week of May.")
                .said("a", "Arvonne", "wants", "better weather for the regatta in the second week of May");

        Mapping mapping = map(talks, Sheets.asking(Sheets.LEVY, Sheets.COMPACT));

        assertThat(mapping.statements()).extracting(Statement::element).containsOnlyNulls();
        assertThat(mapping.positions()).isEmpty();
    }

    @Test
    void nobody_is_placed_for_people_whom_no_one_can_name() {
        Talks talks = new Talks()
                .parties(PartyKind.UNIDENTIFIED, "some members")
                .document("a", Genre.REPORT, "Some members reject the levy.")
                .said("a", "some members", "reject", "the levy")
                .said("a", null, "reject", "the levy");

        assertThat(map(talks, LEVY).positions()).isEmpty();
    }

    @Test
    void a_persons_word_beats_what_was_read() {
        DossierSheet sheet = Sheets.with(
                List.of(new PositionEntry("Arvonne", "levy", 20.0, null, null, 70.0, null)),
                List.of(
                        new Correction("s2", null, null, 10.0, false, null),
                        new Correction("s3", null, null, null, true, null)),
                List.of(),
                Sheets.LEVY);

        Mapping mapping = map(spoken(), sheet);

        assertThat(mapping.positions())
                .filteredOn(p -> p.party().equals("Arvonne"))
                .containsExactly(new Position("Arvonne", "levy", 20, 15, 25, 70.0, PositionKind.TABLED, List.of("s1")));
        assertThat(mapping.positions())
                .filteredOn(p -> p.party().equals("Belmar"))
                .extracting(Position::value)
                .containsExactly(10.0);
        assertThat(mapping.statements()).extracting(Statement::id).doesNotContain("s3");
        assertThat(mapping.byPerson()).containsExactlyInAnyOrder("Arvonne/levy", "s2");
    }

    @Test
    void a_party_merged_into_another_speaks_for_it() {
        DossierSheet sheet = Sheets.with(List.of(), List.of(), List.of(new Merge("Belmar", "Arvonne")), Sheets.LEVY);

        Mapping mapping = map(spoken(), sheet);

        assertThat(mapping.positions()).extracting(Position::party).containsExactly("Arvonne", "Corrin", "Dell");
        assertThat(mapping.positions().getFirst().statements()).containsExactly("s1", "s2");
        assertThat(mapping.unheard()).containsExactly(new Unheard("Esk", "levy"));
    }

    @Test
    void without_a_dossier_the_documents_propose_what_is_argued_about() {
        Talks talks = new Talks()
                .members("Arvonne", "Belmar", "Corrin", "Dell")
                .outside("Quor")
                .document("talks", Genre.REPORT, """
                        Ministers meet next week on a new strategy toward Quor. The old policy on Quor has failed.
                        "It's time to now craft a new strategy," Arvonne's envoy said. "The Sarn Compact was built for
                        a different era, and something new is merited," he added. Belmar sees a strategic value in
                        engaging Quor. Corrin wants to revive the Joint Water Council.
                        """)
                .agreement("Sarn Compact", AgreementStatus.CONTESTED)
                .agreement("Treaty of Old Sarn", AgreementStatus.ENDED)
                .body("Joint Water Council", BodyStatus.DORMANT)
                .body("Quiet Committee", BodyStatus.DORMANT)
                .said("talks", "Arvonne", "said", "It's time to now craft a new strategy")
                .said(
                        "talks",
                        "Arvonne",
                        "added",
                        "The Sarn Compact was built for\na different era, and something new is merited")
                .said("talks", "Belmar", "sees", "a strategic value in\nengaging Quor")
                .said("talks", "Corrin", "wants", "to revive the Joint Water Council");

        Mapping mapping = map(talks, DossierSheet.empty());

        assertThat(mapping.elements())
                .extracting(Element::id)
                .containsExactly("strategy-toward-quor", "sarn-compact", "joint-water-council");
        assertThat(mapping.elements()).extracting(Element::source).containsOnly(ElementSource.PROPOSED);
        assertThat(mapping.positions())
                .extracting(
                        p -> p.party() + " " + p.element() + (p.value() > 60 ? " high" : p.value() < 40 ? " low" : ""))
                .containsExactly(
                        "Arvonne strategy-toward-quor high",
                        "Arvonne sarn-compact low",
                        "Belmar strategy-toward-quor low",
                        "Corrin joint-water-council high");
        assertThat(mapping.unheard())
                .filteredOn(u -> u.element().equals("strategy-toward-quor"))
                .extracting(Unheard::party)
                .containsExactly("Corrin", "Dell");
    }

    @Test
    void whatAProposalWouldEaseIsAMatterByItself() {
        String eased = "Umbria circulated the Ladder, which would ease the embargo step by step.";
        String levied = "Last week Galdora tabled the Skerry Scheme, a toll of two marks.";
        Talks talks = new Talks()
                .members("Umbria", "Galdora")
                .document("d", Genre.REPORT, eased)
                .document("e", Genre.REPORT, levied)
                .proposal("Ladder", "Umbria", "d", eased)
                .proposal("Skerry Scheme", "Galdora", "e", levied);

        assertThat(ElementProposer.propose(talks.reading()))
                .extracting(p -> p.element().question())
                .containsExactlyInAnyOrder(
                        "Should the Ladder be accepted?", "Should the Skerry Scheme (toll) be accepted?");
    }

    private static Mapping map(Talks talks, DossierSheet sheet) {
        return new PositionModel().map(talks.reading(), sheet);
    }
}

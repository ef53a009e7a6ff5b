package org.entente.readers.facts.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.entente.domain.Agreement;
import org.entente.domain.AgreementStatus;
import org.entente.domain.Period;
import org.entente.readers.narrative.Pieces;
import org.junit.jupiter.api.Test;

class AgreementFinderTest {
    private static List<Agreement> find(Pieces pieces) {
        return new AgreementFinder().find(pieces.told(), Pieces.cast(), List.of());
    }

    @Test
    void anAgreementHasItsFullNameAndWhatItStipulates() {
        assertThat(find(Pieces.of("""
                                The League keeps the “Lagoon Treaty” with Umbria alive. It is a paper signed in 1983, stipulating “free passage for all”.
                                Ministers will speak about the League-Umbria Lagoon Treaty.
                                """)
                        .party("League", "League")
                        .party("Umbria", "Umbria")
                        .date("1983", Period.year(1983))))
                .singleElement()
                .satisfies(treaty -> {
                    assertThat(treaty.name()).isEqualTo("League-Umbria Lagoon Treaty");
                    assertThat(treaty.signed()).isEqualTo(Period.year(1983));
                    assertThat(treaty.status()).isEqualTo(AgreementStatus.IN_FORCE);
                    assertThat(treaty.stipulates()).contains("free passage for all");
                    assertThat(treaty.parties()).containsExactlyInAnyOrder("League", "Umbria");
                });
    }

    @Test
    void aContractWhoseDayIsToldNeedsNoNameOfItsOwn() {
        assertThat(find(Pieces.of(
                                "The road maintenance contract with Orrin, dated 2 June 2020, was terminated on 1 May 2029."
                                        + " A contract with Pell would cost more.")
                        .date("2 June 2020", Period.day(LocalDate.of(2020, 6, 2)))
                        .date("1 May 2029", Period.day(LocalDate.of(2029, 5, 1)))))
                .extracting(Agreement::name, Agreement::signed, Agreement::status, Agreement::since)
                .containsExactly(tuple(
                        "road maintenance contract",
                        Period.day(LocalDate.of(2020, 6, 2)),
                        AgreementStatus.ENDED,
                        Period.day(LocalDate.of(2029, 5, 1))));
    }

    @Test
    void aTreatyInForceThatIsCalledOutdatedIsContested() {
        assertThat(find(Pieces.of("""
                                The Lagoon Treaty is still in force. “The treaty was built for another age,” the envoy said.
                                """).says("the envoy", "said", "\"The treaty was built for another age,\"")))
                .extracting(Agreement::name, Agreement::status)
                .containsExactly(tuple("Lagoon Treaty", AgreementStatus.CONTESTED));
    }

    @Test
    void theStatusHoldsFromWhenItWasTold() {
        assertThat(find(Pieces.of("""
                                The Salt Accord, concluded on 4 May 1971 between Umbria and Orsa, expired in June 2019.
                                Its sister, the Pilot Protocol of 1990, was suspended in 2021.
                                """)
                        .party("Umbria", "Umbria")
                        .party("Orsa", "Orsa")
                        .date("4 May 1971", Period.day(LocalDate.of(1971, 5, 4)))
                        .date("June 2019", Period.month(2019, 6))
                        .date("1990", Period.year(1990))
                        .date("2021", Period.year(2021))))
                .extracting(Agreement::name, Agreement::signed, Agreement::status, Agreement::since)
                .containsExactly(
                        tuple(
                                "Salt Accord",
                                Period.day(LocalDate.of(1971, 5, 4)),
                                AgreementStatus.ENDED,
                                Period.month(2019, 6)),
                        tuple("Pilot Protocol", Period.year(1990), AgreementStatus.SUSPENDED, Period.year(2021)));
    }

    @Test
    void aPaperWithoutANameCountsOnceItIsSigned() {
        assertThat(find(Pieces.of("""
                                In March the two envoys signed a trilateral memorandum with Orsa. They had no plan, and a deal is far off.
                                """).party("Orsa", "Orsa").date("March", Period.month(2020, 3))))
                .extracting(Agreement::name, Agreement::signed)
                .containsExactly(tuple("trilateral memorandum", Period.month(2020, 3)));
    }

    @Test
    void anActOfWarOrAPlanForTheWeekendIsNoAgreement() {
        assertThat(find(Pieces.of("It was an act of war. The plan is to meet on Friday. An agreement is far off.")))
                .isEmpty();
    }

    @Test
    void whatIsRecalledIsSoAndWhatNobodyDidIsNot() {
        assertThat(find(Pieces.of("""
                                Ministers recalled that the Tariff Protocol had expired in 2019.
                                The Lagoon Treaty was signed in 1975. Nobody has denounced it, and it remains in force.
                                The Orlo Armistice, concluded in 1983, which Umbria suspended in 2020, is silent.
                                """)
                        .says("Ministers", "recalled", "that the Tariff Protocol had expired in 2019")
                        .date("2019", Period.year(2019))
                        .date("1983", Period.year(1983))
                        .date("2020", Period.year(2020))))
                .extracting(Agreement::name, Agreement::status)
                .containsExactly(
                        tuple("Tariff Protocol", AgreementStatus.ENDED),
                        tuple("Lagoon Treaty", AgreementStatus.IN_FORCE),
                        tuple("Orlo Armistice", AgreementStatus.SUSPENDED));
    }

    @Test
    void whatStandsBehindUnderIsWhatItBindsTo() {
        assertThat(find(Pieces.of("""
                                Under the Pelm Accord, signed in 1988, each party is to “hold its neighbour's voltage as its own”.
                                """).date("1988", Period.year(1988))))
                .singleElement()
                .satisfies(accord -> {
                    assertThat(accord.signed()).isEqualTo(Period.year(1988));
                    assertThat(accord.stipulates()).contains("hold its neighbour's voltage");
                });
    }

    @Test
    void aNameStandsBeforeItsVerbWhateverHangsOnIt() {
        assertThat(find(Pieces.of("""
                                An older paper that people used to point to, the Kvarn Protocol of 2003, expired in 2025.
                                The Maintenance Agreement with Harrow, concluded in 2014, had ended in 2026.
                                """)
                        .date("2003", Period.year(2003))
                        .date("2025", Period.year(2025))
                        .date("2014", Period.year(2014))
                        .date("2026", Period.year(2026))))
                .extracting(Agreement::name, Agreement::status, Agreement::since)
                .containsExactly(
                        tuple("Kvarn Protocol", AgreementStatus.ENDED, Period.year(2025)),
                        tuple("Maintenance Agreement", AgreementStatus.ENDED, Period.year(2026)));
    }

    @Test
    void whatSomebodyWantsDenouncedHasNotEnded() {
        assertThat(find(Pieces.of("The Hollen Charter binds both. Umbria would have the Charter denounced.")))
                .extracting(Agreement::status)
                .containsExactly(AgreementStatus.IN_FORCE);
    }

    @Test
    void anAndInATitleBelongsToTheName() {
        assertThat(find(Pieces.of("Under the Lighting and Buoyage Agreement, inked on 2 April 2022, no owner may"
                                + " \"sell light before the tower is lit\".")
                        .date("2 April 2022", Period.day(LocalDate.of(2022, 4, 2)))))
                .extracting(Agreement::name, Agreement::signed)
                .containsExactly(tuple("Lighting and Buoyage Agreement", Period.day(LocalDate.of(2022, 4, 2))));
    }

    @Test
    void entryIntoForceIsToldByItsNoun() {
        assertThat(find(Pieces.of(
                                "Leaders welcomed the entry into force, on 1 July 2030, of the Tide Tables Arrangement.")
                        .date("1 July 2030", Period.day(LocalDate.of(2030, 7, 1)))))
                .extracting(Agreement::status, Agreement::since)
                .containsExactly(tuple(AgreementStatus.IN_FORCE, Period.day(LocalDate.of(2030, 7, 1))));
    }

    @Test
    void whatIsAddedBehindASigningIsSaidOfIt() {
        assertThat(find(Pieces.of(
                                "The strike ended with the Quay Accord, signed in 2023 and still in force, which sets a fee.")
                        .date("2023", Period.year(2023))))
                .extracting(Agreement::status, Agreement::since)
                .containsExactly(tuple(AgreementStatus.IN_FORCE, null));
    }

    @Test
    void whatOpensASentenceKeepsItsVerbsBehindAnAside() {
        assertThat(find(Pieces.of("""
                                The Salu Resolution, passed unanimously in March 2028 and still in force, bars all seven from new contracts.
                                The Haulage Agreement with Orrin, signed on 2 June 2020, ran out on 1 May 2029.
                                The supply contract under which he came, signed in June 2028, was suspended on 3 May 2029.
                                """)
                        .party("Orrin", "Orrin")
                        .date("March 2028", Period.month(2028, 3))
                        .date("June 2028", Period.month(2028, 6))
                        .date("2 June 2020", Period.day(LocalDate.of(2020, 6, 2)))
                        .date("1 May 2029", Period.day(LocalDate.of(2029, 5, 1)))
                        .date("3 May 2029", Period.day(LocalDate.of(2029, 5, 3)))))
                .extracting(Agreement::name, Agreement::signed, Agreement::status, Agreement::parties)
                .containsExactlyInAnyOrder(
                        tuple("Salu Resolution", Period.month(2028, 3), AgreementStatus.IN_FORCE, List.of()),
                        tuple(
                                "Haulage Agreement",
                                Period.day(LocalDate.of(2020, 6, 2)),
                                AgreementStatus.ENDED,
                                List.of("Orrin")),
                        tuple("supply contract", Period.month(2028, 6), AgreementStatus.SUSPENDED, List.of()));
    }
}

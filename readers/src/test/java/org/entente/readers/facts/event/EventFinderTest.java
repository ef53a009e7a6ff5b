package org.entente.readers.facts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.entente.domain.Agreement;
import org.entente.domain.AgreementStatus;
import org.entente.domain.Event;
import org.entente.domain.EventKind;
import org.entente.domain.Period;
import org.entente.readers.narrative.Pieces;
import org.junit.jupiter.api.Test;

class EventFinderTest {
    private static List<Event> find(Pieces pieces, Agreement... agreements) {
        return new EventFinder(Pieces.cast("Umbria", "Galdora"))
                .find(pieces.told(), List.of(agreements), List.of(), List.of());
    }

    @Test
    void whoDidWhatToWhomAndWhen() {
        assertThat(find(Pieces.of("""
                                Relations have soured, with Umbria attacking Galdora in 2012 and then annexing the Salt Isle in 2019 and fomenting war in the south.
                                """)
                        .party("Umbria", "Umbria")
                        .party("Galdora", "Galdora")
                        .date("2012", Period.year(2012))
                        .date("2019", Period.year(2019))))
                .extracting(Event::when, Event::kind, Event::parties)
                .containsExactly(
                        tuple(Period.year(2012), EventKind.ASSAULT, List.of("Umbria", "Galdora")),
                        tuple(Period.year(2019), EventKind.COERCE, List.of("Umbria")),
                        tuple(Period.year(2019), EventKind.ASSAULT, List.of("Umbria")));
    }

    @Test
    void aNounCanTellWhatHappened() {
        assertThat(find(Pieces.of("Trade fell after Umbria's 2021 invasion of Galdora.")
                        .party("Umbria", "Umbria")
                        .party("Galdora", "Galdora")
                        .date("2021", Period.year(2021))))
                .extracting(Event::what, Event::kind, Event::when)
                .containsExactly(tuple("Umbria's 2021 invasion of Galdora", EventKind.ASSAULT, Period.year(2021)));
    }

    @Test
    void whatWasTakenAndATurnOfFortuneAreToldWhoeverIsNamed() {
        assertThat(find(Pieces.of(
                                "The bells, carried off from the tower in 1894, were never rung. It went bankrupt in 2018."
                                        + " The mill burned down in 2019. The envoys were withdrawn in April 2033.")
                        .date("1894", Period.year(1894))
                        .date("2018", Period.year(2018))
                        .date("2019", Period.year(2019))
                        .date("April 2033", Period.month(2033, 4))))
                .extracting(Event::what, Event::when)
                .contains(
                        tuple("It went bankrupt in 2018", Period.year(2018)),
                        tuple("The mill burned down in 2019", Period.year(2019)),
                        tuple("The envoys were withdrawn in April 2033", Period.month(2033, 4)))
                .contains(tuple("The bells carried off from the tower in 1894", Period.year(1894)));
    }

    @Test
    void whatWasDoneOnADayIsToldWhoeverDidIt() {
        assertThat(find(Pieces.of(
                                "The clerk said that the bell had been rehung on 3 May 2031. A parish meeting at Umbria on 9 May 2031"
                                        + " had voted for it. It had been cracked since 2030.")
                        .party("Umbria", "Umbria")
                        .date("3 May 2031", Period.day(LocalDate.of(2031, 5, 3)))
                        .date("9 May 2031", Period.day(LocalDate.of(2031, 5, 9)))
                        .date("2030", Period.year(2030))))
                .extracting(Event::what, Event::when, Event::parties)
                .contains(
                        tuple(
                                "the bell had been rehung on 3 May 2031",
                                Period.day(LocalDate.of(2031, 5, 3)),
                                List.of()),
                        tuple(
                                "A parish meeting had voted for it",
                                Period.day(LocalDate.of(2031, 5, 9)),
                                List.of("Umbria")))
                .hasSize(2);
    }

    @Test
    void whatWasDeniedWishedOrOnlySaidDidNotHappen() {
        assertThat(find(Pieces.of("""
                                Umbria did not annex the isle in 2019. Galdora could leave the union in 2020.
                                Umbria said in 2021 that all was well.
                                """)
                        .party("Umbria", "Umbria")
                        .party("Galdora", "Galdora")
                        .date("2019", Period.year(2019))
                        .date("2020", Period.year(2020))
                        .date("2021", Period.year(2021))))
                .isEmpty();
    }

    @Test
    void theDayOfASigningIsToldOnce() {
        Pieces pieces = Pieces.of("Both sides signed the Salt Pact in 1998.").date("1998", Period.year(1998));
        Agreement pact = new Agreement(
                "Salt Pact",
                Period.year(1998),
                List.of("Umbria", "Galdora"),
                null,
                AgreementStatus.UNKNOWN,
                null,
                List.of(pieces.read()
                        .getFirst()
                        .evidence(pieces.read().getFirst().text().span())));

        assertThat(find(pieces, pact))
                .extracting(Event::what, Event::kind)
                .containsExactly(tuple("Salt Pact signed", EventKind.AGREE));
    }

    @Test
    void theIdOfAnEventIsTheSameOnEveryRun() {
        List<Event> once = find(Pieces.of("Umbria invaded Galdora in 2021.")
                .party("Umbria", "Umbria")
                .party("Galdora", "Galdora")
                .date("2021", Period.year(2021)));
        List<Event> twice = find(Pieces.of("Umbria invaded Galdora in 2021.")
                .party("Umbria", "Umbria")
                .party("Galdora", "Galdora")
                .date("2021", Period.year(2021)));

        assertThat(once).isNotEmpty().isEqualTo(twice);
    }

    @Test
    void aDeedIsToldWhole() {
        assertThat(find(Pieces.of("""
                                Umbria spent two days hunting with the president in 2019. Galdora let 4,000 tonnes go in 2021.
                                Umbria stopped supplying Galdora in 2022.
                                """)
                        .party("Umbria", "Umbria")
                        .party("Galdora", "Galdora")
                        .date("2019", Period.year(2019))
                        .date("2021", Period.year(2021))
                        .date("2022", Period.year(2022))))
                .extracting(Event::what)
                .satisfiesExactly(
                        what -> assertThat(what).startsWith("Umbria spent two days hunting with the president"),
                        what -> assertThat(what).startsWith("Galdora let 4,000 tonnes go"),
                        what -> assertThat(what).startsWith("Umbria stopped supplying Galdora"));
    }

    @Test
    void theDayOfAnEntryIsThatOfItsDeeds() {
        assertThat(find(Pieces.of("• June 1996. Umbria and Galdora close the strait. The herring vanishes.")
                        .party("Umbria", "Umbria")
                        .party("Galdora", "Galdora")
                        .date("June 1996", Period.month(1996, 6))))
                .extracting(Event::when)
                .containsExactly(Period.month(1996, 6), Period.month(1996, 6));
    }
}

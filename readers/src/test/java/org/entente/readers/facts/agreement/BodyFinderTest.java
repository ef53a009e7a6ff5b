package org.entente.readers.facts.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.entente.domain.Body;
import org.entente.domain.BodyStatus;
import org.entente.domain.Period;
import org.entente.readers.narrative.Pieces;
import org.junit.jupiter.api.Test;

class BodyFinderTest {
    private static List<Body> find(Pieces pieces) {
        return new BodyFinder().find(pieces.told(), Pieces.cast("Umbria"));
    }

    @Test
    void aCouncilThatHasNotMetForYearsIsDormant() {
        assertThat(find(Pieces.of("""
                                The League-Umbria Council, a body set up after the war, has not met since 2016.
                                """)
                        .party("League", "League")
                        .party("Umbria", "Umbria")
                        .date("2016", Period.year(2016))))
                .extracting(Body::name, Body::members, Body::status, Body::since)
                .containsExactly(tuple(
                        "League-Umbria Council", List.of("League", "Umbria"), BodyStatus.DORMANT, Period.year(2016)));
    }

    @Test
    void bodiesAreActiveSuspendedOrPlanned() {
        assertThat(find(Pieces.of("""
                                The Tidal Committee meets every quarter. The Joint Fish Panel was suspended in May 2020.
                                A Dredging Commission will be set up next year.
                                """).date("May 2020", Period.month(2020, 5))))
                .extracting(Body::name, Body::status, Body::since)
                .containsExactly(
                        tuple("Tidal Committee", BodyStatus.ACTIVE, null),
                        tuple("Joint Fish Panel", BodyStatus.SUSPENDED, Period.month(2020, 5)),
                        tuple("Dredging Commission", BodyStatus.PLANNED, null));
    }

    @Test
    void aMinistryOrACompanyIsNoBody() {
        assertThat(find(Pieces.of("The Foreign Ministry of Umbria wrote to Salt Works Limited.")))
                .isEmpty();
    }

    @Test
    void aBodyMayBeDormantSinceADeed() {
        assertThat(find(Pieces.of("The Tidal Committee has not met since Umbria withdrew its pilots in May 2020.")
                        .party("Umbria", "Umbria")
                        .date("May 2020", Period.month(2020, 5))))
                .extracting(Body::status, Body::since)
                .containsExactly(tuple(BodyStatus.DORMANT, Period.month(2020, 5)));
    }

    @Test
    void whatStandsBetweenABodyAndItsVerbHidesNothing() {
        assertThat(find(Pieces.of("""
                                The Consultative Commission that it created has been idle since 2016.
                                The Tidal Board, as that committee was named, was wound up in 2001.
                                Mr Rourke moved that the Fabric Panel be dissolved.
                                """).date("2016", Period.year(2016)).date("2001", Period.year(2001))))
                .extracting(Body::name, Body::status, Body::since)
                .containsExactly(
                        tuple("Consultative Commission", BodyStatus.DORMANT, Period.year(2016)),
                        tuple("Tidal Board", BodyStatus.ENDED, Period.year(2001)),
                        tuple("Fabric Panel", BodyStatus.UNKNOWN, null));
    }

    @Test
    void whatStillWorksIsActiveAndWhatIsMovedIsPlanned() {
        assertThat(find(Pieces.of("The Soundings Office still logs every tide. Leaders commended the continuing work of"
                        + " the Pilot Training Centre. The Dredging Board continues to meet on Mondays."
                        + " The paper also announces a Buoy Commission, to be set up in May.")))
                .extracting(Body::name, Body::status)
                .containsExactlyInAnyOrder(
                        tuple("Soundings Office", BodyStatus.ACTIVE),
                        tuple("Pilot Training Centre", BodyStatus.ACTIVE),
                        tuple("Dredging Board", BodyStatus.ACTIVE),
                        tuple("Buoy Commission", BodyStatus.PLANNED));
    }

    @Test
    void whatABodyDoesTimeAndAgainTellsThatItWorks() {
        assertThat(find(Pieces.of("""
                                The Frost Watch goes out every night. The Beacon Cell, by contrast, publishes its logs each week.
                                The Net Wardens will be appointed in June. The Water Court sat for the last time in May 2012.
                                """).date("May 2012", Period.month(2012, 5))))
                .extracting(Body::name, Body::status, Body::since)
                .containsExactlyInAnyOrder(
                        tuple("Frost Watch", BodyStatus.ACTIVE, null),
                        tuple("Beacon Cell", BodyStatus.ACTIVE, null),
                        tuple("Net Wardens", BodyStatus.PLANNED, null),
                        tuple("Water Court", BodyStatus.DORMANT, Period.month(2012, 5)));
    }
}

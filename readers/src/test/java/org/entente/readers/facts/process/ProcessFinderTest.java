package org.entente.readers.facts.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.entente.domain.Meeting;
import org.entente.domain.NegotiationProcess;
import org.entente.domain.Period;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Pieces;
import org.junit.jupiter.api.Test;

class ProcessFinderTest {
    private static final Period SUMMIT = Period.day(LocalDate.of(2032, 9, 3));
    private static final List<Narrative> TALKS =
            Pieces.of("""
                    Officials have been discussing the text since spring. The session in Orsa Bay is the first of three at ministerial level.
                    There is no draft yet. Leaders are to adopt the text at their summit in Port Umbra on 3 September 2032.
                    """).date("3 September 2032", SUMMIT).told();

    @Test
    void meetingsHaveTheirLevelDateAndPlace() {
        assertThat(MeetingFinder.find(TALKS))
                .extracting(Meeting::level, Meeting::date, Meeting::place)
                .containsExactly(tuple("ministers", null, "Orsa Bay"), tuple("summit", SUMMIT, "Port Umbra"));
    }

    @Test
    void theSummitThatAdoptsIsTheDeadline() {
        NegotiationProcess process = new ProcessFinder().find(TALKS, Pieces.cast(), MeetingFinder.find(TALKS));

        assertThat(process.nextDeadline()).isEqualTo(SUMMIT);
        assertThat(process.stage()).contains("There is no draft yet");
        assertThat(process.levels()).containsExactly("officials", "ministers", "summit");
    }

    @Test
    void theStageGoesOnToTheEndOfWhatItSpeaksOf() {
        List<Narrative> told = Pieces.of(
                        "The two-day meeting is the first of two ministerial rounds on what the League calls its Harbour Strategy.")
                .told();

        assertThat(new ProcessFinder().find(told, Pieces.cast(), List.of()).stage())
                .endsWith("what the League calls its Harbour Strategy");
    }

    @Test
    void hereIsWhereTheReportWasWritten() {
        Period day = Period.day(LocalDate.of(2032, 5, 4));

        assertThat(MeetingFinder.find(
                        Pieces.of("TARN HARBOUR — Ministers left a two-day meeting here on Tuesday without a text.")
                                .date("Tuesday", day)
                                .told()))
                .extracting(Meeting::date, Meeting::place)
                .containsExactly(tuple(day, "Tarn Harbour"));
    }

    @Test
    void whatMustBeInByADayIsADeadline() {
        Period day = Period.day(LocalDate.of(2032, 9, 1));
        List<Narrative> told = Pieces.of("National plans are to be submitted by 1 September 2032.")
                .date("1 September 2032", day)
                .told();

        assertThat(new ProcessFinder().find(told, Pieces.cast(), List.of()).nextDeadline())
                .isEqualTo(day);
    }

    @Test
    void aDayIsNoObjectOfAMeeting() {
        Period days = Period.day(LocalDate.of(2032, 3, 4));

        assertThat(MeetingFinder.find(Pieces.of("The energy ministers met in Sankt Aldo on 4 and 5 March 2032.")
                        .date("4 and 5 March 2032", days)
                        .told()))
                .extracting(Meeting::date, Meeting::place)
                .containsExactly(tuple(days, "Sankt Aldo"));
    }

    @Test
    void aDutyAndADayMakeADeadline() {
        Period day = Period.day(LocalDate.of(2032, 5, 4));
        for (String words : List.of(
                "Each house to let the clerk have its comments by 4 May 2032.",
                "Officials were instructed to submit a draft by 4 May 2032.",
                "The summit on 4 May 2032, which has to settle on a text, is near.")) {
            List<Narrative> told = Pieces.of(words).date("4 May 2032", day).told();

            assertThat(new ProcessFinder().find(told, Pieces.cast(), List.of()).nextDeadline())
                    .as(words)
                    .isEqualTo(day);
        }
    }

    @Test
    void whatIsOpenUntilADayIsADeadlineToo() {
        Period day = Period.day(LocalDate.of(2032, 5, 4));
        for (String words : List.of(
                "The leaders have until 4 May 2032.",
                "Amendments may be tabled until 4 May 2032.",
                "Comments on both remedies are due by 4 May 2032.",
                "Names to the secretary by 4 May 2032.")) {
            List<Narrative> told = Pieces.of(words).date("4 May 2032", day).told();

            assertThat(new ProcessFinder().find(told, Pieces.cast(), List.of()).nextDeadline())
                    .as(words)
                    .isEqualTo(day);
        }
    }

    @Test
    void aMeetingHasItsOwnDayAndTheHouseItIsHeldIn() {
        Period spring = Period.day(LocalDate.of(2032, 5, 27));
        Period autumn = Period.day(LocalDate.of(2032, 9, 16));

        assertThat(MeetingFinder.find(Pieces.of("""
                                        The ministers come together again in Cap Aurel on 27 May, and a summit in Skarvik is supposed to adopt the text on 16 September.

                                        Next meeting

                                        16 September, in Saltby Village Hall.
                                        """)
                        .date("27 May", spring)
                        .date("16 September", autumn)
                        .told()))
                .extracting(Meeting::date, Meeting::place)
                .contains(tuple(spring, "Cap Aurel"), tuple(autumn, "Skarvik"));
    }

    @Test
    void thoseOfALevelHaveTheirTurn() {
        assertThat(MeetingFinder.find(
                        Pieces.of("Ministers have their turn in Port Esk on 21 April 2031. The minutes of 9 March"
                                        + " 2031 were approved.")
                                .dated(LocalDate.of(2031, 4, 1))
                                .date("21 April 2031", Period.day(LocalDate.of(2031, 4, 21)))
                                .date("9 March 2031", Period.day(LocalDate.of(2031, 3, 9)))
                                .told()))
                .extracting(Meeting::date, Meeting::place)
                .containsExactly(
                        tuple(Period.day(LocalDate.of(2031, 4, 21)), "Port Esk"),
                        tuple(Period.day(LocalDate.of(2031, 3, 9)), null));
    }

    @Test
    void aDayInAMonthComesBeforeTheMonthsEnd() {
        Period day = Period.day(LocalDate.of(2032, 5, 6));
        List<Narrative> told = Pieces.of(
                        "The council must decide by the end of May 2032. Comments must reach the clerk by 6 May.")
                .date("May 2032", Period.month(2032, 5))
                .date("6 May", day)
                .told();

        assertThat(new ProcessFinder().find(told, Pieces.cast(), List.of()).nextDeadline())
                .isEqualTo(day);
    }

    @Test
    void whatIsOwedByADayIsADeadline() {
        Period day = Period.day(LocalDate.of(2032, 5, 28));
        for (String owed : List.of(
                "Objections to the licence must be in by noon on 28 May.",
                "Offers have to be on the table by 28 May.",
                "It was resolved that observations on the name reach the clerk by 28 May.",
                "Comments on the plan should reach the presidency by 28 May.")) {
            assertThat(new ProcessFinder()
                            .find(Pieces.of(owed).date("28 May", day).told(), Pieces.cast(), List.of())
                            .nextDeadline())
                    .as(owed)
                    .isEqualTo(day);
        }
    }
}

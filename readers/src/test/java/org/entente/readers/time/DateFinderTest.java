package org.entente.readers.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.Genre;
import org.entente.domain.Period;
import org.entente.domain.SourceText;
import org.entente.readers.language.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateFinderTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    /** A Friday. */
    private static final Period WRITTEN = Period.day(LocalDate.of(2031, 5, 9));

    @Test
    void aDateWithItsYearMeansTheSameEverywhere() {
        assertThat(dates("""
                        The pact of 3 June 1988 was amended on March 4, 2019 and again on Friday, 9th of May, 2025.
                        They met in Ostrel on 13 and 14 October 2025, from 30 April to 2 May 2026 and on 4–6 May 2027.
                        It expires on 2031-12-31, or 31.12.2031, or 12/31/2031; some say 4/5/2032.
                        A memorandum of March 2018 covers September to November 2019.""", null)).isEqualTo("""
                        3 June 1988 = 1988-06-03 day
                        March 4, 2019 = 2019-03-04 day
                        Friday, 9th of May, 2025 = 2025-05-09 day
                        13 and 14 October 2025 = 2025-10-13..2025-10-14 day
                        30 April to 2 May 2026 = 2026-04-30..2026-05-02 day
                        4–6 May 2027 = 2027-05-04..2027-05-06 day
                        2031-12-31 = 2031-12-31 day
                        31.12.2031 = 2031-12-31 day
                        12/31/2031 = 2031-12-31 day
                        4/5/2032 = ?
                        March 2018 = 2018-03 month
                        September to November 2019 = 2019-09..2019-11 month""");
    }

    @Test
    void aDayAheadOfAPastVerbIsStillToCome() {
        assertThat(dates("She has invited all five to the hall on 20 June.", WRITTEN))
                .isEqualTo("20 June = 2031-06-20 day");
        assertThat(dates("They met on 20 December.", WRITTEN)).isEqualTo("20 December = 2030-12-20 day");
    }

    @Test
    void daysToldInARoundaboutWayCountFromTheDayOfWriting() {
        assertThat(dates("""
                        The council sits on Wednesday week, and again a week on Tuesday or the week after next.
                        They met the Monday before last; two nights later they split. The next morning all left.
                        The gate closed on 3 November last. It votes in ten days. It voted on the 2nd.
                        By Tuesday the price had doubled. The last day is Monday. It opens by the year-end.""", WRITTEN)).isEqualTo("""
                        Wednesday week = 2031-05-21 day
                        a week on Tuesday = 2031-05-20 day
                        the week after next = 2031-05-19..2031-05-25 week
                        the Monday before last = 2031-04-28 day
                        two nights later = 2031-04-30 day
                        The next morning = 2031-05-01 day
                        3 November last = 2030-11-03 day
                        in ten days = 2031-05-19 day
                        on the 2nd = 2031-05-02 day
                        Tuesday = 2031-05-06 day
                        Monday = 2031-05-12 day
                        the year-end = 2031 year""");
    }

    @Test
    void yearsDecadesSeasonsAndQuartersAreDates() {
        assertThat(dates("""
                        The council, which has not met since 2022, was set up in the early 1990s after Tarn's 1987 raid.
                        It was to be reformed between 2014 and 2016, in the spring of 2029 or by the third quarter of 2030.
                        The treaty (1999) outlived the drought of 2021, and the 2019 elections, and late 2024.
                        Christmas 2026 passed; a fund for 2028-29 did not.""", null)).isEqualTo("""
                        2022 = 2022 year
                        the early 1990s = 1990..1993 decade
                        1987 = 1987 year
                        2014 and 2016 = 2014..2016 year
                        the spring of 2029 = 2029-03..2029-05 month
                        the third quarter of 2030 = 2030-07..2030-09 month
                        1999 = 1999 year
                        2021 = 2021 year
                        2019 = 2019 year
                        late 2024 = 2024 year
                        Christmas 2026 = 2026-12-25 day
                        2028-29 = 2028..2029 year""");
    }

    @Test
    void figuresAndWordsThatAreNoDatesAreLeftAlone() {
        assertThat(dates("""
                        Resolution 1701 was read on page 2019 to 2000 people, who paid 1500 euros for 1800 troops.
                        They may march on Ostrel. May said the march on the Good Friday Agreement was august.
                        For 100 years the 32 members sold 2,021 ships, over 2040 of them in decades-old yards.
                        She may meet him. March they did. The second of the two read paragraph 1999.
                        Vision 2030 cost £2029.""", WRITTEN)).isEmpty();
    }

    @Test
    void aWeekdayInAReportIsTheLastOneUnlessTheWordsLookForward() {
        assertThat(dates("""
                        The minister told reporters on Friday that she had met them on Thursday and last Friday.
                        Ministers will meet on Tuesday. The meeting, which opens on Thursday, ends next Friday.""", WRITTEN)).isEqualTo("""
                        Friday = 2031-05-09 day
                        Thursday = 2031-05-08 day
                        last Friday = 2031-05-02 day
                        Tuesday = 2031-05-13 day
                        Thursday = 2031-05-15 day
                        next Friday = 2031-05-16 day""");
    }

    @Test
    void relativeWordsCountFromThePiecesDate() {
        assertThat(dates("""
                        Yesterday they met; tomorrow they part. Next week others come, as they did last month and two years ago.
                        A fortnight ago nobody spoke. Eighteen months ago it was war. By the end of the year it must end.
                        She signed last summer and leaves this autumn; he gave up six months ago.""", WRITTEN)).isEqualTo("""
                        Yesterday = 2031-05-08 day
                        tomorrow = 2031-05-10 day
                        Next week = 2031-05-12..2031-05-18 week
                        last month = 2031-04 month
                        two years ago = 2029 year
                        A fortnight ago = 2031-04-21..2031-04-27 week
                        Eighteen months ago = 2029-11 month
                        the end of the year = 2031 year
                        last summer = 2030-06..2030-08 month
                        this autumn = 2031-09..2031-11 month
                        six months ago = 2030-11 month""");
    }

    @Test
    void aMonthWithoutItsYearFollowsTheWords() {
        assertThat(dates("""
                        At their December summit, leaders agreed to adopt a text when they meet in November.
                        In January the union banned separate deals. Members must reply before July.
                        The talks collapsed in May. The assembly will meet in October.""", WRITTEN)).isEqualTo("""
                        December = 2030-12 month
                        November = 2031-11 month
                        January = 2031-01 month
                        July = 2031-07 month
                        May = 2031-05 month
                        October = 2031-10 month""");
    }

    @Test
    void aDayAndMonthTakeTheYearOfAFullDateNearBy() {
        assertThat(dates("""
                        The cable was cut on 9 November 2029, and the crew came home on 20 December.
                        Comments are due by 31 July. The raid happened on 9 November.""", WRITTEN)).isEqualTo("""
                        9 November 2029 = 2029-11-09 day
                        20 December = 2029-12-20 day
                        31 July = 2031-07-31 day
                        9 November = 2030-11-09 day""");
    }

    @Test
    void anOldDateBeforeWhichNothingGoesOnLendsNoYear() {
        assertThat(dates("They signed the pact on 12 June 2019. Yet on 8 February Auria sold the mill.", WRITTEN))
                .isEqualTo("""
                        12 June 2019 = 2019-06-12 day
                        8 February = 2031-02-08 day""");
    }

    @Test
    void withoutADateRelativeWordsStayOpen() {
        assertThat(dates(
                        "On Friday they agreed to meet next week, as in July; it was signed in 1997, six years after the collapse.",
                        null))
                .isEqualTo("""
                        Friday = ?
                        next week = ?
                        July = ?
                        1997 = 1997 year
                        six years after the collapse = ?""");
    }

    @Test
    void aGivenDateHelpsWhereThePieceBearsNone() {
        Document undated = document(null);
        String text =
                "The ministers meet next week, she said on Friday. At the July summit of the pact they agreed to meet in June 2025.";

        assertThat(dates(text, undated, Optional.of(LocalDate.of(2024, 10, 13))))
                .isEqualTo("""
                next week = 2024-10-14..2024-10-20 week
                Friday = 2024-10-11 day
                July = 2024-07 month
                June 2025 = 2025-06 month""");
    }

    @Test
    void wordsThatPointBackCountFromTheDateTold() {
        assertThat(dates(
                        "They signed on 3 May 2029. The following day they fell out, and two years later they met.",
                        null))
                .isEqualTo("""
                        3 May 2029 = 2029-05-03 day
                        The following day = 2029-05-04 day
                        two years later = 2031 year""");
    }

    @Test
    void aDayOfThatYearCountsFromTheYearTold() {
        assertThat(dates("They left in April 2029, and the pledge was signed on May 2 of that year.", WRITTEN))
                .isEqualTo("""
                        April 2029 = 2029-04 month
                        May 2 of that year = 2029-05-02 day""");
    }

    @Test
    void daysCountFromTheMonthToldBeforeOrFromTheEntryAbove() {
        assertThat(dates("""
                        Objections must be in by noon on 7 June. The case is heard on the 14th of that month and voted on the 29th.
                        She wrote a letter of 3 April. They had agreed to freeze it; on Dec 3 she flew there. It was due in April.

                        • 3rd February this year. The firm makes an offer.

                        • Three days later. Somebody cuts the moorings.
                        """, WRITTEN)).isEqualTo("""
                        7 June = 2031-06-07 day
                        on the 14th of that month = 2031-06-14 day
                        on the 29th = 2031-06-29 day
                        3 April = 2031-04-03 day
                        Dec 3 = 2030-12-03 day
                        April = 2031-04 month
                        3rd February this year = 2031-02-03 day
                        Three days later = 2031-02-06 day""");
    }

    private static String dates(String text, @Nullable Period written) {
        return dates(text, document(written), Optional.empty());
    }

    private static String dates(String text, Document document, Optional<LocalDate> fallback) {
        SourceText source = new SourceText(text);
        return new DateFinder()
                .find(ANALYZER.analyze(source), document, fallback).stream()
                        .map(d -> source.words(d.span()) + " = " + told(d.period()))
                        .collect(Collectors.joining("\n"));
    }

    private static String told(@Nullable Period period) {
        if (period == null) {
            return "?";
        }
        String last = period.lastDate();
        return period.date() + (last == null ? "" : ".." + last) + " "
                + period.precision().label();
    }

    private static Document document(@Nullable Period date) {
        return new Document("d", null, Genre.REPORT, null, null, date, DateSource.FOUND, "en", "d.txt", 0, 0);
    }
}

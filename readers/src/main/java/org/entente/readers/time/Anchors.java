package org.entente.readers.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.domain.Document;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.domain.Span;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Token;
import org.jspecify.annotations.Nullable;

/** What relative dates of one piece count from: its own date, or else the one given; and the dates written near by. */
final class Anchors {
    /** Months ahead within which a day without its year is yet to come, whatever the tense: "has invited all to the hall on 20 October". */
    private static final int SOON = 3;

    private static final int LONGEST_ASIDE = 5;

    private static final Pattern MARK = Pattern.compile("[•·*○–—-]|\\d{1,2}[.)]?|\\([a-z]\\)");

    private final AnalyzedText text;
    private final @Nullable Period base;
    private final List<DateMention> written;

    Anchors(AnalyzedText text, Document document, Optional<LocalDate> fallback, List<DateMention> written) {
        this.text = text;
        this.base = document.date() != null
                ? document.date()
                : fallback.map(Period::day).orElse(null);
        this.written = written;
    }

    /** The day of writing, if it is known to the day. */
    @Nullable
    LocalDate today() {
        return base != null && base.precision() == Precision.DAY ? base.start() : null;
    }

    /** The first day of the month of writing, if that is known. */
    @Nullable
    LocalDate thisMonth() {
        boolean known = base != null && (base.precision() == Precision.DAY || base.precision() == Precision.MONTH);
        return known && base != null ? base.start().withDayOfMonth(1) : null;
    }

    @Nullable
    Integer thisYear() {
        return base != null && base.precision() != Precision.DECADE
                ? (Integer) base.start().getYear()
                : null;
    }

    Direction direction(Span at) {
        return Direction.at(text, at.start(), at.end());
    }

    /** The weekday nearest to the day of writing in a direction; the day of writing itself counts. */
    @Nullable
    Period weekday(DayOfWeek day, Direction direction) {
        LocalDate today = today();
        if (today == null) {
            return null;
        }
        return Period.day(today.with(
                direction == Direction.FORWARD
                        ? TemporalAdjusters.nextOrSame(day)
                        : TemporalAdjusters.previousOrSame(day)));
    }

    /** A month without its year. */
    @Nullable
    Period month(int month, Direction direction) {
        LocalDate now = thisMonth();
        if (now == null) {
            return null;
        }
        int year = now.getYear();
        int ahead = month - now.getMonthValue();
        boolean soon = direction == Direction.UNTOLD && ahead > 0 && ahead <= SOON;
        if (direction == Direction.FORWARD && ahead < 0) {
            year++;
        } else if (direction != Direction.FORWARD && ahead > 0 && !soon) {
            year--;
        }
        return Period.month(year, month);
    }

    /**
     * The year of a day and month: of a full date in the same paragraph, else as the words look back or forward from the
     * day of writing, else of the nearest full date in the piece.
     */
    @Nullable
    Integer yearOf(int month, int day, Span at, @Nullable DayOfWeek weekday) {
        LocalDate today = today();
        int paragraph = paragraph(at.start());
        Integer nearby = null;
        Integer anywhere = null;
        int nearest = Integer.MAX_VALUE;
        for (DateMention date : written) {
            int distance = Math.min(
                    Math.abs(date.span().start() - at.end()),
                    Math.abs(at.start() - date.span().end()));
            if (date.period() == null
                    || date.period().precision() != Precision.DAY
                    || distance >= nearest
                    || isAside(date.span())) {
                continue;
            }
            nearest = distance;
            anywhere = date.period().start().getYear();
            if (paragraph(date.span().start()) == paragraph) {
                nearby = isBackground(date, month, day, at, today) ? null : anywhere;
            }
        }
        Integer year =
                nearby != null ? nearby : today == null ? anywhere : (Integer) yearByTense(month, day, at, today);
        if (year != null && weekday != null) {
            for (int candidate : new int[] {year, year + 1, year - 1}) {
                if (LocalDate.of(candidate, month, Math.min(day, 28))
                                .plusDays(day - Math.min(day, 28L))
                                .getDayOfWeek()
                        == weekday) {
                    return candidate;
                }
            }
        }
        return year;
    }

    /**
     * "The pact was signed on 12 June 2029. Yet on 8 February Auria sold": an old date of which the text does not go on to
     * tell, for a story goes forward.
     */
    private boolean isBackground(DateMention told, int month, int day, Span at, @Nullable LocalDate today) {
        if (today == null || told.period() == null || told.span().end() > at.start()) {
            return false;
        }
        LocalDate old = told.period().start();
        boolean earlier = month < old.getMonthValue() || month == old.getMonthValue() && day < old.getDayOfMonth();
        boolean another =
                text.sentenceOf(text.tokenAt(told.span().start())) != text.sentenceOf(text.tokenAt(at.start()));
        return earlier && another && old.getYear() < today.getYear();
    }

    /** "the contract, signed on 11 May 2012, had expired on 31 October": the day of what commas close off is another's. */
    private boolean isAside(Span date) {
        List<Token> tokens = text.tokens();
        int from = text.tokenAt(date.start());
        int after = text.tokenAt(date.end() - 1) + 1;
        int close = after;
        while (close < Math.min(tokens.size(), after + LONGEST_ASIDE + 1)
                && !tokens.get(close).is(",")
                && !tokens.get(close).is(".")) {
            close++;
        }
        boolean goesOn = after < tokens.size() && tokens.get(after).is("and");
        if (close >= tokens.size() || !tokens.get(close).is(",") || close > after && !goesOn) {
            return false;
        }
        for (int i = from - 1; i >= Math.max(1, from - LONGEST_ASIDE); i--) {
            if (tokens.get(i - 1).is(",") && tokens.get(i).isVerb()) {
                return true;
            }
        }
        return false;
    }

    private int yearByTense(int month, int day, Span at, LocalDate today) {
        LocalDate sameYear = LocalDate.of(today.getYear(), month, Math.min(day, 28));
        Direction direction = direction(at);
        if (direction == Direction.BACK && sameYear.isAfter(today.plusMonths(SOON))) {
            return today.getYear() - 1;
        }
        if (direction == Direction.FORWARD && sameYear.isBefore(today.minusMonths(1))) {
            return today.getYear() + 1;
        }
        return today.getYear();
    }

    /** The latest date told before a place in the same paragraph; for what opens a list's next entry, in the entry before. */
    @Nullable
    Period before(int place, List<DateMention> found) {
        int paragraph = paragraph(place);
        Period own = latest(place, paragraph, found);
        return own == null && opensEntry(place) ? latest(place, paragraph - 1, found) : own;
    }

    /** "• Three days later. The moorings were cut." */
    private boolean opensEntry(int place) {
        int token = Math.min(text.tokenAt(place), text.tokens().size() - 1);
        int first = token;
        while (first > 0
                && text.tokens().get(first - 1).paragraph()
                        == text.tokens().get(token).paragraph()) {
            first--;
        }
        return token > first
                && token - first <= 2
                && MARK.matcher(text.tokens().get(first).text()).matches();
    }

    @Nullable
    private Period latest(int place, int paragraph, List<DateMention> found) {
        Period latest = null;
        int end = -1;
        for (DateMention date : found) {
            if (date.period() != null
                    && date.span().end() <= place
                    && date.span().end() > end
                    && paragraph(date.span().start()) == paragraph) {
                end = date.span().end();
                latest = date.period();
            }
        }
        return latest;
    }

    private int paragraph(int place) {
        int token = Math.min(text.tokenAt(place), text.tokens().size() - 1);
        return token < 0 ? 0 : text.tokens().get(token).paragraph();
    }
}

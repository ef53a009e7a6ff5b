package org.entente.readers.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Tells when something was said: a date that goes with the cue, else the piece's own. */
final class StatementDates {
    private static final int REACH = 45;

    private StatementDates() {}

    static @Nullable Period date(ReadPiece piece, Draft draft) {
        Optional<DateMention> said = draft.cue().isEmpty() ? Optional.empty() : near(piece, draft);
        if (said.isPresent()) {
            return said.get().period();
        }
        // An old agreement, which is no party's own paper, speaks as of its own day, which its words here don't tell.
        return draft.speaker().level() == AttributionLevel.DOCUMENT
                        && draft.speaker().party() == null
                        && !draft.source().isEmpty()
                ? null
                : piece.document().date();
    }

    private static Optional<DateMention> near(ReadPiece piece, Draft draft) {
        Span cue = Draft.hull(draft.cue());
        AnalyzedText text = piece.text();
        Span all = text.span(text.sentenceOf(text.tokenAt(cue.start())));
        List<DateMention> dates = piece.datesIn(all).stream()
                .filter(d -> !draft.covers(d.span()))
                .filter(d -> draft.source().stream().noneMatch(s -> s.overlaps(d.span())))
                .filter(d -> d.period() == null || exact(d.period()))
                .filter(d -> governed(piece, cue, all, d.span()))
                .toList();
        return dates.stream().min(Comparator.comparingInt(d -> Math.abs(d.span().start() - cue.end())));
    }

    private static boolean exact(Period period) {
        return period.precision() == Precision.DAY
                || period.precision() == Precision.WEEK
                || period.precision() == Precision.MONTH;
    }

    /** Right behind the cue ("told reporters on Friday"), or at the front of the sentence ("On Friday, …"). */
    private static boolean governed(ReadPiece piece, Span cue, Span sentence, Span date) {
        boolean behind = date.start() >= cue.end()
                && date.start() - cue.end() <= REACH
                && !piece.text().words(new Span(cue.end(), date.start())).contains("that ");
        boolean front = date.start() - sentence.start() <= 4;
        return behind || front;
    }
}

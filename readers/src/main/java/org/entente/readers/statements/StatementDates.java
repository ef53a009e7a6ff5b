package org.entente.readers.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Sentence;
import org.entente.readers.parties.Mention;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Tells when something was said: a date that goes with the cue, else the piece's own. */
final class StatementDates {
    private static final int REACH = 45;

    private static final int LONGEST_LINK = 4;
    private static final Set<String> BOUNDS = Set.of("since", "until", "till", "before");
    private static final Set<String> OF = Set.of("of", "dated", "from");
    private static final Pattern BEHIND_PAPER =
            Pattern.compile("(?s),? ?(?:(?:in |by )?(?:which|where|that)\\b.{0,40})?(?:had|has|have|also)? ?");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:In|At|On|During|Over|Through|By)\\b [^,\"]*?(?:,|(?= (?:he|she|it|they|the|his|her|its|their)\\b)|$)");

    private StatementDates() {}

    static @Nullable Period date(ReadPiece piece, Draft draft) {
        Optional<DateMention> said = draft.cue().isEmpty()
                ? Optional.empty()
                : ofPaper(piece, draft).or(() -> near(piece, draft)).or(() -> before(piece, draft));
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

    /** "its letter of 3 April, which declared", "the newsletter of May, in which he had promised": the day of the paper. */
    private static Optional<DateMention> ofPaper(ReadPiece piece, Draft draft) {
        AnalyzedText text = piece.text();
        Span cue = draft.cue().getFirst();
        Span all = text.span(text.sentenceOf(text.tokenAt(cue.start())));
        return piece.datesIn(new Span(all.start(), cue.start())).stream()
                .filter(d -> d.period() == null || exact(d.period()))
                .filter(d -> isPapers(text, d.span()))
                .filter(d -> BEHIND_PAPER
                        .matcher(text.words(new Span(d.span().end(), cue.start())))
                        .matches())
                .reduce((a, b) -> b);
    }

    private static boolean isPapers(AnalyzedText text, Span date) {
        int at = text.tokenAt(date.start());
        int link = OF.contains(text.tokens().get(at).lower()) ? at : at - 1;
        return link > 0
                && OF.contains(text.tokens().get(link).lower())
                && Cues.is("paper", text.tokens().get(link - 1));
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
        return !isBound(piece, date) && (behind || front || opens(piece, cue, sentence, date));
    }

    /** "since Easter", "by Friday": no day on which something is said. */
    private static boolean isBound(ReadPiece piece, Span date) {
        int at = piece.text().tokenAt(date.start());
        String lower = piece.text().tokens().get(at).lower();
        String link = at == 0 ? "" : piece.text().tokens().get(at - 1).lower();
        return BOUNDS.contains(lower) || BOUNDS.contains(link);
    }

    /** "In its February results the firm said", "In a claim lodged on 2 July, the firm said": what opens the sentence. */
    private static boolean opens(ReadPiece piece, Span cue, Span sentence, Span date) {
        Matcher opening = OPENING.matcher(piece.text().words(new Span(sentence.start(), cue.start())));
        return opening.find() && date.end() <= sentence.start() + opening.end();
    }

    /** "By Monday he had mellowed. 'Let them be paid,' he said": the day that the sentence before tells of its speaker. */
    private static Optional<DateMention> before(ReadPiece piece, Draft draft) {
        AnalyzedText text = piece.text();
        int here =
                text.tokens().get(text.tokenAt(draft.cue().getFirst().start())).sentence();
        Sentence sentence = text.sentences().get(here);
        Sentence last = here == 0 ? sentence : text.sentences().get(here - 1);
        if (last == sentence || last.paragraph() != sentence.paragraph()) {
            return Optional.empty();
        }
        Span words = text.span(last);
        boolean own = piece.mentionsIn(words).stream()
                .anyMatch(m ->
                        m.means() != null && m.means().equals(draft.speaker().resolved()));
        boolean meant = piece.mentionsIn(words).stream().noneMatch(m -> m.kind() == Mention.Kind.PERSON)
                && text.words(words).matches("(?s).*\\b(?:him|her)\\b.*");
        boolean quotes = text.words(words).contains("\"");
        return piece.datesIn(words).stream()
                .filter(d -> d.period() != null && exact(d.period()))
                .filter(d -> d.span().start() - words.start() <= LONGEST_LINK)
                .filter(d -> (own || meant) && !quotes && isPast(piece, d))
                .findFirst();
    }

    private static boolean isPast(ReadPiece piece, DateMention date) {
        Period today = piece.document().date();
        return today != null && date.period() != null && !date.period().start().isAfter(today.start());
    }
}

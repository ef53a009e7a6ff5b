package org.entente.readers.statements;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.domain.Prediction;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Finds forecasts: words that say how sure somebody is of what is to come, and by when. */
final class Predictions {
    private static final String DEGREE =
            "(?:(?:highly|very|quite|more than|more|most|increasingly|less|almost|all but|far from|rather|fairly|extremely|too|nearly|virtually|practically|reasonably|overwhelmingly) )*";
    private static final Pattern LIKELIHOOD = Pattern.compile(
            "\\b(" + DEGREE + "(?:likely|likeliest|unlikely|probable|improbable)(?: than not)?"
                    + "|(?:better|more|less|worse|little better) than even|even odds"
                    + "|" + DEGREE + "(?:probably|inevitably)|(?:quite|very) possibly|possible but not probable"
                    + "|in all (?:likelihood|probability)"
                    + "|(?:almost|all but|virtually|nearly) certain(?:ly)?|certain to|bound to|sure to"
                    + "|(?:a )?(?:coin[- ]toss|toss[- ]up|foregone conclusion|long shot)"
                    + "|(?:a |an |no |little |every |scant )?(?:slim|slender|small|fair|good|strong|outside|remote|real|reasonable"
                    + "|decent|faint|little|no|every|scant) (?:chance|prospect|likelihood|hope)s?(?= of| that|[.,;]|$)"
                    + "|(?:the )?(?:odds|chances) are(?= that| the| it| he| she| they)|hard to see|as good as certain"
                    + "|(?:looks?|seems?|appears?) (?:all )?(?:set|destined|doomed|poised) to"
                    + "|(?:odds|chances?)(?: of [\\w ]{1,40})? (?:are|is|at|were|was) \\W?[\\w ,-]{3,30}?(?=[\"'.,;]|$)"
                    + "|fifty[- ]fifty|even chance|(?:one|two|three|four|nine|\\d+) (?:chances? )?(?:in|out of) (?:two|three|four|five|ten|\\d+)(?! (?:[a-z]+ )?(?:members|countries|people|years|of))"
                    + "|\\d+ ?(?:%|per ?cent) (?:chance|likelihood|probability|certain|sure)"
                    + "|(?:is|are|was|were) (?:widely )?(expected) to"
                    + "|(?:might|may|could) well)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNED =
            Pattern.compile("\\b(?:the|its|their|his|her|any|[\\w-]+'s) $", Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNTIL =
            Set.of("before", "by", "until", "within", "during", "in", "this", "next", "after", "on");

    private Predictions() {}

    /** Whether these words say how sure somebody is; what is "expected" may be an appointment, "the likely cost" is none. */
    static boolean isTold(String words) {
        Matcher likelihood = LIKELIHOOD.matcher(words);
        return likelihood.find()
                && likelihood.group(2) == null
                && !OWNED.matcher(words.substring(0, likelihood.start())).find();
    }

    static @Nullable Prediction in(ReadPiece piece, Span content) {
        String words = piece.text().source().reading().substring(content.start(), content.end());
        Matcher likelihood = LIKELIHOOD.matcher(words);
        if (!likelihood.find()) {
            return null;
        }
        boolean expected = likelihood.group(2) != null;
        int start = content.start() + (expected ? likelihood.start(2) : likelihood.start(1));
        int end = content.start() + (expected ? likelihood.end(2) : likelihood.end(1));
        return new Prediction(piece.text().words(new Span(start, end)), horizon(piece, content));
    }

    private static @Nullable String horizon(ReadPiece piece, Span content) {
        for (DateMention date : piece.datesIn(content)) {
            int at = piece.text().tokenAt(date.span().start());
            boolean led =
                    at > 0 && UNTIL.contains(piece.text().tokens().get(at - 1).lower());
            boolean leads = UNTIL.contains(piece.text().tokens().get(at).lower());
            if (led || leads) {
                int start = led
                        ? piece.text().tokens().get(at - 1).start()
                        : date.span().start();
                return piece.text().words(new Span(start, date.span().end()));
            }
        }
        return null;
    }
}

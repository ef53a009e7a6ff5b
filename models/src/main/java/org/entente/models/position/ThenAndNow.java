package org.entente.models.position;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two sentences that set what somebody said at one time against what the same one says at another: "In May she begged… On Thursday she let it be known". */
final class ThenAndNow {
    private static final Pattern THEN = Pattern.compile(
            "(?iu)\\b(?:(?:in|last|since) (?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september"
                    + "|october|november|december|spring|summer|autumn|winter|year)|(?:a|one|two|three|four|five|six|\\d+)"
                    + " (?:weeks?|months?|years?) (?:ago|before|earlier)|in (?:19|20)\\d\\d|not (?:so )?long ago)\\b");
    private static final Pattern NOW = Pattern.compile(
            "(?iu)\\b(?:(?:on|by|last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|now|this (?:week|month"
                    + "|morning|year)|last (?:week|night))\\b");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?iu)\\b(?:again|repeated|repeats|reiterated|still|likewise|also|too|echoed|once more|added|confirmed|reaffirmed)\\b");

    private ThenAndNow() {}

    static boolean contrasts(Utterance first, Utterance second) {
        boolean same = Objects.equals(
                first.statement().speakerResolved(), second.statement().speakerResolved());
        boolean next = second.before().strip().equals(first.sentence().strip());
        return same
                && next
                && opens(THEN, first.sentence())
                && opens(NOW, second.sentence())
                && !GOES_ON.matcher(second.sentence()).find();
    }

    /** Whether a sentence begins with a time, so that it is told for the sake of it. */
    private static boolean opens(Pattern time, String sentence) {
        Matcher found = time.matcher(sentence.strip());
        return found.find();
    }
}

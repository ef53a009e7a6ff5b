package org.entente.readers.language;

import java.util.regex.Pattern;

/** Pronouns and what is drawn together with them: "We'd", "they've". */
public final class Contractions {
    private static final Pattern DRAWN =
            Pattern.compile("(?i)^(i|we|you|he|she|it|they|that|there|who|what)['’](?:d|ll|m|re|ve|s)(?= |$)");

    private Contractions() {}

    /** Words whose first one is a pronoun again: "We" for "We'd"; others as they are. */
    public static String pronoun(String words) {
        return DRAWN.matcher(words).replaceFirst("$1");
    }
}

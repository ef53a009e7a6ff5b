package org.entente.readers.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers written in words: one to twenty, and the tens up to fifty. */
public final class NumberWords {
    private static final List<String> TO_TWENTY = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final Map<String, Integer> VALUES = new HashMap<>(Map.of("thirty", 30, "forty", 40, "fifty", 50));

    static {
        for (int i = 0; i < TO_TWENTY.size(); i++) {
            VALUES.put(TO_TWENTY.get(i), i + 1);
        }
    }

    private NumberWords() {}

    /** The number that a word stands for, whatever its case; empty when it is none of these. */
    public static Optional<Integer> value(String word) {
        return Optional.ofNullable(VALUES.get(word.toLowerCase(Locale.ROOT)));
    }
}

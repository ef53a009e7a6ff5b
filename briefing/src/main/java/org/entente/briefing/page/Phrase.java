package org.entente.briefing.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;

/** Small pieces of English: lists, numbers with their nouns. */
public final class Phrase {
    private Phrase() {}

    /** "A", "A and B", "A, B and C". */
    public static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** As {@link #list}, but of more than {@code most} words only the first, and how many more there are. */
    public static String list(List<String> words, int most) {
        return words.size() <= most
                ? list(words)
                : String.join(", ", words.subList(0, most - 1)) + " and " + (words.size() - most + 1) + " others";
    }

    /** What follows, with "; " between and an opener before; nothing when nothing follows. */
    static String joined(String opener, Stream<String> words) {
        String all = words.collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : opener + all;
    }

    public static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /** A party's name as a line begins with it; one that is only described ("two diplomats") takes a capital. */
    static String name(Party party) {
        return party.kind() == PartyKind.UNIDENTIFIED ? capital(party.name()) : party.name();
    }

    /** A value of a scale without a needless fraction. */
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}

package org.entente.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** Addresses within the desk. */
public final class Addresses {
    private static final String PLAIN = "-_ ";
    private static final Pattern ESCAPED = Pattern.compile("~[0-9a-f]{4}");

    private Addresses() {}

    /** Whether an address that came from outside leads to a page of this desk and nowhere else. */
    static boolean isOwn(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c < ' ' || c == '\\');
    }

    /** Where a party's words on an element are. */
    static String position(String party, String element) {
        return "/positions/" + part(party) + "/" + part(element);
    }

    /**
     * An id as one part of a path. Servers treat slashes, dots, percent signs and the like in paths as they please, so
     * that whatever is neither letter nor digit is written as a tilde and four hexadecimal digits; {@link #id} undoes it.
     */
    public static String part(String id) {
        StringBuilder part = new StringBuilder();
        id.chars()
                .forEach(c -> part.append(
                        Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0
                                ? String.valueOf((char) c)
                                : "~%04x".formatted(c)));
        return UriUtils.encodePathSegment(part.toString(), StandardCharsets.UTF_8);
    }

    /** The id behind a part of a path. */
    static String id(String part) {
        return ESCAPED.matcher(part)
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group().substring(1), 16))));
    }
}

package org.entente.desk.web;

import org.springframework.web.util.UriUtils;

/** Addresses within the desk. */
final class Addresses {
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

    private static String part(String words) {
        return UriUtils.encodePathSegment(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}

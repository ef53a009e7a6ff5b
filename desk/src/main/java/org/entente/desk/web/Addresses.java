package org.entente.desk.web;

/** Addresses within the desk. */
final class Addresses {
    private Addresses() {}

    /** Whether an address that came from outside leads to a page of this desk and nowhere else. */
    static boolean isOwn(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c < ' ' || c == '\\');
    }
}

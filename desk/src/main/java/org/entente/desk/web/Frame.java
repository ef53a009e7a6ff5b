package org.entente.desk.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.entente.desk.people.Account;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs.
 *
 * @param account who is signed in
 * @param zone the time zone of the talks
 * @param path the page's own address, without its host
 * @param notice what has just been done or refused, to be told once
 */
public record Frame(
        Words words,
        @Nullable Account account,
        ZoneId zone,
        String path,
        Form form,
        @Nullable String notice) {
    /** The hidden field that tells the desk's own forms from others'. */
    public record Form(String name, String value) {}

    /** Who is signed in; only for pages that nobody else gets. */
    public Account me() {
        return Objects.requireNonNull(account);
    }

    public List<Place> places() {
        return Place.of(me(), path);
    }

    public String moment(Instant moment) {
        return words.moment(moment, zone);
    }

    public String say(String key, @Nullable Object... arguments) {
        return words.say(key, arguments);
    }
}

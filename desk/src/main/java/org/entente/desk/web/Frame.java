package org.entente.desk.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.desk.people.Account;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Silence;
import org.entente.desk.sight.Sight;
import org.entente.domain.Element;
import org.entente.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs.
 *
 * @param account who is signed in
 * @param sight what that person may see; null when nobody is signed in
 * @param past the moment as of which the page is shown; null: now
 * @param path the page's own address, without its host
 * @param notice what has just been done, to be told once
 */
public record Frame(
        Words words,
        @Nullable Account account,
        @Nullable Sight sight,
        @Nullable Instant past,
        String path,
        Form form,
        @Nullable String notice) {
    /** The hidden field that tells the desk's own forms from others'. */
    public record Form(String name, String value) {}

    /** Who is signed in; only for pages that nobody else gets. */
    public Account me() {
        return Objects.requireNonNull(account);
    }

    /** Whose eyes the page is seen with. */
    public Person viewer() {
        return Objects.requireNonNull(sight).viewer();
    }

    /** A key that makes a form count once; empty where the page's script gives its forms their keys. */
    public String key() {
        return account == null ? "" : UUID.randomUUID().toString();
    }

    /** The moment that the page shows. */
    public Instant now() {
        return Objects.requireNonNull(sight).at();
    }

    public ZoneId zone() {
        return sight == null ? ZoneOffset.UTC : sight.table().zone();
    }

    /** What keeps a link at the moment that is shown; empty for now. */
    public String carried() {
        return past == null ? "" : "?asOf=" + past.atZone(zone()).toLocalDateTime();
    }

    public List<Place> places() {
        return Place.of(me(), path);
    }

    /** The silence whose clock is running. */
    public @Nullable Silence running() {
        return sight == null
                ? null
                : sight.silences()
                        .current()
                        .filter(silence -> silence.step() == Silence.Step.RUNNING)
                        .orElse(null);
    }

    public String name(@Nullable String party) {
        Party found =
                sight == null || party == null ? null : sight.table().parties().get(party);
        return found != null ? found.name() : Objects.requireNonNullElse(party, "");
    }

    public String names(Collection<String> parties) {
        return parties.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** What an element or a clause is called. */
    public String matter(Matter matter) {
        if (sight == null) {
            return matter.id();
        }
        Element element = sight.table().elements().get(matter.id());
        if (matter.kind() == Matter.Kind.ELEMENT) {
            return element == null ? matter.id() : element.question();
        }
        int number =
                sight.texts().latest().map(text -> text.number(matter.id())).orElse(0);
        return say("text.paragraph", number == 0 ? matter.id() : String.valueOf(number));
    }

    public String moment(Instant moment) {
        return words.moment(moment, zone());
    }

    /** A moment as {@code <input type="datetime-local">} takes it, in the talks' time zone. */
    public String local(Instant moment) {
        return moment.atZone(zone())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    public String say(String key, @Nullable Object... arguments) {
        return words.say(key, arguments);
    }
}

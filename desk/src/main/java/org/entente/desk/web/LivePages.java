package org.entente.desk.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.entente.desk.Desk;
import org.entente.desk.people.Account;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Silences;
import org.entente.desk.procedure.Table;
import org.entente.desk.procedure.Texts;
import org.entente.desk.sight.Sight;
import org.entente.desk.sight.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;

/**
 * The parts of pages that follow what happens, drawn once for all who see the same. A part is drawn for a
 * {@link Person} without a name, from what that person may see and nothing else; whom readers have in common is the
 * page's to say. It is drawn again only when what it shows has changed; nothing is even looked at anew for what its
 * readers may not learn of, so that not even the time that an answer takes tells of it.
 */
@Component
final class LivePages {
    private static final Frame.Form NO_FORM = new Frame.Form("_csrf", "");

    private final Desk desk;
    private final Map<String, LivePage> pages;
    private final Map<Readers, Drawn> drawn = new ConcurrentHashMap<>();
    private final Map<Person, Audience> audiences = new ConcurrentHashMap<>();

    /**
     * @param template of its part
     * @param readers whom a person has the part in common with
     * @param fill what the template needs
     */
    private record LivePage(
            String template, BiFunction<Standing, Person, Person> readers, BiConsumer<Sight, Model> fill) {}

    private record Readers(String address, Person who, String language) {}

    /** All that a template is drawn from. */
    private record Shown(Map<String, Object> model, Table table, Texts texts, Silences silences) {}

    /** Those who see the same, and the talks as far as they have been told of them. */
    private final class Audience {
        private final AtomicBoolean told = new AtomicBoolean();
        private volatile Standing standing;
        private volatile Instant lastTold;

        Audience(Person who) {
            desk.subscribe(who, topic -> tell());
            standing = desk.standing();
            lastTold = standing.at();
        }

        private void tell() {
            told.set(true);
            lastTold = desk.standing().at();
        }

        void renew() {
            if (told.getAndSet(false)) {
                standing = desk.standing();
            }
        }
    }

    private record Drawn(Standing asOf, Shown shown, LivePart part) {}

    LivePages(Desk desk, HomePages home, TablePages tables) {
        this.desk = desk;
        this.pages = Map.of(
                "/", new LivePage("live/home", (now, who) -> own(who), home::home),
                "/positions", new LivePage("live/positions", Standing::alike, PositionPages::grid),
                "/text", new LivePage("live/text", (now, who) -> own(who), TextPages::text),
                "/clean", new LivePage("live/clean", Standing::alike, TextPages::clean),
                "/room", new LivePage("live/room", (now, who) -> Talks.inTheRoom(who), TextPages::room),
                "/silence", new LivePage("live/silence", Standing::alike, SilencePages::silence),
                "/meetings", new LivePage("live/meetings", (now, who) -> own(who), tables::meetings));
    }

    /** For pages that speak to the reader's delegation, or offer what a role may do. */
    private static Person own(Person who) {
        return new Person("", who.role(), who.delegation());
    }

    boolean has(String address) {
        return pages.containsKey(address);
    }

    /** From now on parts show the talks as they are now. */
    void renew() {
        audiences.values().forEach(Audience::renew);
    }

    /** Whether somebody who saw the talks at a moment may have missed something since. */
    boolean haveChanged(Person who, Instant since) {
        return !audience(own(who)).lastTold.isBefore(since);
    }

    private Audience audience(Person who) {
        return audiences.computeIfAbsent(who, Audience::new);
    }

    /** A page's part as somebody may see it, as of the last time that it was renewed. */
    LivePart part(String address, Account reader, Words words) {
        LivePage page = Objects.requireNonNull(pages.get(address));
        Person who = page.readers().apply(desk.standing(), Talks.person(reader));
        Standing now = audience(who).standing;
        return Objects.requireNonNull(drawn.compute(
                        new Readers(address, who, words.language()),
                        (readers, before) -> before != null && before.asOf() == now
                                ? before
                                : drawn(page, readers, words, now.sight(who), now, before)))
                .part();
    }

    private static Drawn drawn(
            LivePage page, Readers readers, Words words, Sight sight, Standing now, @Nullable Drawn before) {
        ExtendedModelMap model = new ExtendedModelMap();
        page.fill().accept(sight, model);
        Shown shown = new Shown(model, sight.table(), sight.texts(), sight.silences());
        if (before != null && before.shown().equals(shown)) {
            return new Drawn(now, shown, before.part());
        }
        Map<String, Object> parameters = new HashMap<>(model);
        parameters.put("frame", new Frame(words, null, sight, null, readers.address(), NO_FORM, null));
        parameters.put("swapped", true);
        return new Drawn(now, shown, LivePart.of(Pages.drawn(parameters, page.template(), "part/strip")));
    }
}

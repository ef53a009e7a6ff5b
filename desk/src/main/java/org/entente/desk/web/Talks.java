package org.entente.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.entente.desk.Desk;
import org.entente.desk.people.Account;
import org.entente.desk.people.Role;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.Person;
import org.entente.desk.sight.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The talks for the person behind the request: what is to be seen, and what is done. */
@Component
public class Talks {
    private static final String SEEN = Talks.class.getName();
    private static final int LONGEST_KEY = 100;

    private final Desk desk;
    private final HttpServletRequest request;

    /** @param request the one at hand, whichever it is */
    Talks(Desk desk, HttpServletRequest request) {
        this.desk = desk;
        this.request = request;
    }

    /** What the person may see: now, or as of the moment that the page was asked for. The same throughout a request. */
    public Sight sight() {
        if (request.getAttribute(SEEN) instanceof Sight seen) {
            return seen;
        }
        Person person = person(SignedIn.account());
        Sight now = desk.sight(person);
        Sight sight = moment(now.table().zone())
                .map(moment -> desk.asOf(moment, person))
                .orElse(now);
        request.setAttribute(SEEN, sight);
        return sight;
    }

    /** What somebody may see of how things stood at a moment. */
    Sight sight(Instant moment, Person viewer) {
        return desk.asOf(moment, viewer);
    }

    /** What everybody at the table may see, whoever of them has put it on the screen of the hall. */
    Sight inTheRoom() {
        Person room = inTheRoom(person(SignedIn.account()));
        return moment(zone()).map(moment -> desk.asOf(moment, room)).orElseGet(() -> desk.sight(room));
    }

    /** Somebody who sees what everybody at the table sees; for those who only watch, one of them. */
    static Person inTheRoom(Person who) {
        return new Person("", who.role() == Role.OBSERVER ? Role.OBSERVER : Role.DELEGATE, null);
    }

    /** The past moment that the page was asked for. */
    Optional<Instant> moment(ZoneId zone) {
        String given = Fields.of(request, "asOf");
        try {
            return given == null || given.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(given).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    ZoneId zone() {
        return sight().table().zone();
    }

    /** Does what a form asks for, one after the other; a form that is sent twice is done once. */
    void carryOut(Act... acts) {
        @Nullable String given = request.getParameter("key");
        String key = given == null || given.isBlank() || given.length() > LONGEST_KEY
                ? UUID.randomUUID().toString()
                : given;
        for (int i = 0; i < acts.length; i++) {
            desk.submit(person(SignedIn.account()), acts[i], i == 0 ? key : key + " " + i);
        }
    }

    /** Forgets who a person was in the record. */
    void forget(String account) {
        desk.forget(account);
    }

    public static Person person(Account account) {
        return new Person(account.id(), account.role(), account.delegation());
    }
}

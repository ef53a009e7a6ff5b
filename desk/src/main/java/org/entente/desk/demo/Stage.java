package org.entente.desk.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.entente.desk.Desk;
import org.entente.desk.people.Account;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.TextVersion;
import org.entente.desk.sight.Sight;

/** Where scenes are played: by the same acts that people do. */
final class Stage {
    private final Desk desk;
    private final Map<Cast, Account> people;
    private final Instant now;
    private int acts;

    Stage(Desk desk, Map<Cast, Account> people, Instant now) {
        this.desk = desk;
        this.people = people;
        this.now = now;
    }

    void act(Cast who, Act act) {
        desk.submit(person(who), act, "demonstration-" + acts++);
    }

    Sight seen() {
        return desk.sight(person(Cast.CHAIR));
    }

    TextVersion text() {
        return seen().texts().latest().orElseThrow();
    }

    /** The id of a paragraph, counted from 1. */
    String clause(int number) {
        return text().paragraphs().get(number - 1).id();
    }

    Instant in(Duration time) {
        return now.plus(time);
    }

    private Person person(Cast who) {
        Account account = Objects.requireNonNull(people.get(who));
        return new Person(account.id(), account.role(), account.delegation());
    }
}

package org.entente.desk.sight;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.entente.desk.people.Role;
import org.entente.desk.procedure.Attribution;
import org.entente.desk.procedure.Negotiation;
import org.entente.desk.procedure.Person;

/**
 * The talks as they stand at one moment, for many to look at.
 *
 * @param at not before the last act of the talks
 */
public record Standing(Negotiation talks, Instant at) {
    /** What a person may see of it. */
    public Sight sight(Person who) {
        return Sight.of(talks, at, who);
    }

    /**
     * Somebody who sees exactly what a person sees, and whom as many as possible have in common: a delegation that keeps
     * no position to itself or the chair sees what everybody at the table sees.
     */
    public Person alike(Person who) {
        boolean hasItsOwn = who.delegation() != null
                && talks.positions().tabled().values().stream()
                        .flatMap(held -> Stream.ofNullable(held.get(who.delegation())))
                        .anyMatch(tabled -> tabled.position().attribution() != Attribution.OPEN);
        return new Person("", alike(who.role()), hasItsOwn ? who.delegation() : null);
    }

    private static Role alike(Role role) {
        return Stream.of(Role.values())
                .filter(other -> looks(other).equals(looks(role)))
                .findFirst()
                .orElse(role);
    }

    private static List<Look> looks(Role role) {
        return Stream.of(Look.values()).filter(look -> look.isFor(role)).toList();
    }
}

package org.entente.desk.sight;

import java.util.EnumSet;
import java.util.Set;
import org.entente.desk.people.Role;

/** What there is to see, and for which roles. What is the delegation's own is always for the delegation. */
public enum Look {
    /** Parties, elements, the text, meetings, registers, and how far a silence is. */
    TALKS(EnumSet.allOf(Role.class)),
    /** Positions that are open to all delegations. */
    OPEN_POSITIONS(all()),
    /** Counts of what is not attributable, once they cannot tell who. */
    COUNTS(all()),
    /** Positions for the chair only, and those that are not attributable, with who holds them. */
    SEALED_POSITIONS(EnumSet.of(Role.CHAIR)),
    /** What parties said in public, and what is inferred of them. */
    KNOWN_POSITIONS(all()),
    /** Who has not been heard on what. */
    NOT_HEARD(all()),
    /** Who holds a bracket, who proposed an amendment, and why. */
    HOLDERS(all()),
    /** Who confirmed receipt of a text under silence, and who objected and why. */
    OBJECTIONS(all()),
    /** The open chain of the record. */
    OPEN_RECORD(all()),
    /** The sealed chain of the record. */
    SEALED_RECORD(EnumSet.of(Role.CHAIR));

    private final Set<Role> roles;

    Look(Set<Role> roles) {
        this.roles = roles;
    }

    public boolean isFor(Role role) {
        return roles.contains(role);
    }

    /** The chair and those who speak for a delegation. */
    private static Set<Role> all() {
        return EnumSet.complementOf(EnumSet.of(Role.OBSERVER));
    }
}

package org.entente.desk.people;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose people are whose: the secretariat looks after everybody, a head after the delegation's own. */
public final class Managing {
    private Managing() {}

    /** The roles that a person may give within a delegation; null for the secretariat and observers. */
    public static Set<Role> mayGive(Account by, @Nullable String delegation) {
        return switch (by.role()) {
            case CHAIR ->
                delegation == null
                        ? EnumSet.of(Role.CHAIR, Role.OBSERVER)
                        : EnumSet.of(Role.HEAD, Role.DELEGATE, Role.ALTERNATE);
            case HEAD ->
                delegation != null && delegation.equals(by.delegation())
                        ? EnumSet.of(Role.DELEGATE, Role.ALTERNATE)
                        : Set.of();
            case DELEGATE, ALTERNATE, OBSERVER -> Set.of();
        };
    }

    /** Whether a person may invite anew, change or remove another; nobody removes oneself. */
    public static boolean mayManage(Account by, Account other) {
        return !by.id().equals(other.id()) && mayGive(by, other.delegation()).contains(other.role());
    }

    /** Whether a person is shown another in the list of people. */
    public static boolean mayKnow(Account by, Account other) {
        return by.role() == Role.CHAIR
                || other.role() == Role.CHAIR
                || by.id().equals(other.id())
                || by.delegation() != null && Objects.equals(by.delegation(), other.delegation());
    }
}

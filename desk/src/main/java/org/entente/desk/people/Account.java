package org.entente.desk.people;

import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param delegation the party whose delegation it is; null for the secretariat and observers
 * @param language en or fr; null: as the browser asks
 * @param joined whether the person has set a password
 * @param secondFactor whether signing in needs a one-time code too
 */
public record Account(
        String id,
        String email,
        String name,
        Role role,
        @Nullable String delegation,
        @Nullable String language,
        boolean joined,
        boolean secondFactor) {}

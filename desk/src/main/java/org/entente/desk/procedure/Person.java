package org.entente.desk.procedure;

import org.entente.desk.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person at the desk, as the record may know one.
 *
 * @param id of the account, or the salted hash that stands for it in the record
 * @param delegation the party that the person speaks for; null for the secretariat and observers
 */
public record Person(String id, Role role, @Nullable String delegation) {}

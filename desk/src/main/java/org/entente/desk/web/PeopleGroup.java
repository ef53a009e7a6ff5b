package org.entente.desk.web;

import java.util.List;
import java.util.Set;
import org.entente.desk.people.Account;
import org.entente.desk.people.Role;
import org.entente.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * The people of one delegation, or of the secretariat and the observers, as one person sees them.
 *
 * @param delegation null: the secretariat and the observers
 * @param mayGive the roles that the viewer may give there
 */
public record PeopleGroup(@Nullable Party delegation, List<Account> people, Set<Role> mayGive) {}

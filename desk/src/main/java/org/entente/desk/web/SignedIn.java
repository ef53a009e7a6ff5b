package org.entente.desk.web;

import java.util.List;
import java.util.Optional;
import org.entente.desk.people.Account;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person behind a request. */
public final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final transient Account account;

    SignedIn(Account account) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + account.role())));
        this.account = account;
        setAuthenticated(true);
    }

    /** Who asks; the rules of {@link Doors} let nobody else come so far. */
    public static Account account() {
        return person().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    static Optional<Account> person() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn person
                ? Optional.of(person.account)
                : Optional.empty();
    }

    @Override
    public Account getPrincipal() {
        return account;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return account.id();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}

package org.entente.desk.people;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passkeys as second factors (WebAuthn level 2), of any maker: what they prove is that the key is there. */
@Component
public class Passkeys {
    /** How many one person may have. */
    public static final int MOST = 10;

    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** What a passkey is asked to sign for. */
    public enum Purpose {
        ADD,
        SIGN_IN
    }

    /** @param credential its id in base64url, by which browsers find it */
    public record Passkey(String id, String credential, String name, Instant made) {}

    private record Kept(String id, String account, String attestation, long counter) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;
    private final AttestationObjectConverter attestations;
    private final WebAuthnManager manager;

    Passkeys(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
        ObjectConverter converter = new ObjectConverter();
        this.attestations = new AttestationObjectConverter(converter);
        this.manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    }

    public List<Passkey> of(String account) {
        return jdbc.sql("select id, credential, name, made from account_passkey where account = ? order by made")
                .param(account)
                .query((row, number) -> new Passkey(
                        row.getString(1), row.getString(2), row.getString(3), Instant.ofEpochMilli(row.getLong(4))))
                .list();
    }

    /** Something new to sign, in base64url; it is good for one signature of one person's, for five minutes. */
    public String challenge(String account, Purpose purpose) {
        jdbc.sql("delete from passkey_challenge where expires < ?")
                .param(clock.millis())
                .update();
        String word = Secret.newWord();
        jdbc.sql("insert into passkey_challenge(hash, account, purpose, expires) values (?, ?, ?, ?)")
                .params(Secret.hash(word), account, purpose.name(), clock.millis() + LASTS.toMillis())
                .update();
        return word;
    }

    /** Uses a challenge up; whose it was. */
    private Optional<Account> spend(String challenge, Purpose purpose) {
        Optional<String> account = jdbc.sql(
                        "select account from passkey_challenge where hash = ? and purpose = ? and expires > ?")
                .params(Secret.hash(challenge), purpose.name(), clock.millis())
                .query(String.class)
                .optional();
        boolean first = jdbc.sql("delete from passkey_challenge where hash = ?")
                        .param(Secret.hash(challenge))
                        .update()
                == 1;
        return first ? account.flatMap(accounts::find) : Optional.empty();
    }

    /**
     * Keeps a passkey that a browser has just made.
     *
     * @param answer what the browser says, as JSON
     * @param desk the address by which people reach the desk
     * @return whether it is one, made for this challenge and this desk
     */
    public boolean add(Account account, String name, String challenge, String answer, URI desk) {
        if (spend(challenge, Purpose.ADD)
                .filter(owner -> owner.id().equals(account.id()))
                .isEmpty()) {
            return false;
        }
        try {
            RegistrationData made = manager.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(server(desk, challenge), null, false, true));
            AttestationObject attestation = Objects.requireNonNull(made.getAttestationObject());
            var data = Objects.requireNonNull(attestation.getAuthenticatorData().getAttestedCredentialData());
            jdbc.sql("insert into account_passkey(id, account, credential, attestation, counter, name, made)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID().toString(),
                            account.id(),
                            BASE64.encodeToString(data.getCredentialId()),
                            attestations.convertToBase64urlString(attestation),
                            attestation.getAuthenticatorData().getSignCount(),
                            name,
                            clock.millis())
                    .update();
            return true;
        } catch (WebAuthnException | DuplicateKeyException e) {
            return false;
        }
    }

    /** Who has signed a challenge with an own passkey. */
    Optional<Account> confirm(String challenge, String answer, URI desk) {
        return spend(challenge, Purpose.SIGN_IN).filter(account -> signed(account, challenge, answer, desk));
    }

    private boolean signed(Account account, String challenge, String answer, URI desk) {
        try {
            AuthenticationData said = manager.parseAuthenticationResponseJSON(answer);
            Optional<Kept> kept = kept(BASE64.encodeToString(said.getCredentialId()))
                    .filter(one -> one.account().equals(account.id()));
            if (kept.isEmpty()) {
                return false;
            }
            CredentialRecordImpl known = new CredentialRecordImpl(
                    Objects.requireNonNull(attestations.convert(kept.get().attestation())), null, null, null);
            known.setCounter(kept.get().counter());
            manager.verify(said, new AuthenticationParameters(server(desk, challenge), known, null, false, true));
            jdbc.sql("update account_passkey set counter = ? where id = ?")
                    .params(
                            Objects.requireNonNull(said.getAuthenticatorData()).getSignCount(),
                            kept.get().id())
                    .update();
            return true;
        } catch (WebAuthnException e) {
            return false;
        }
    }

    private Optional<Kept> kept(String credential) {
        return jdbc.sql("select id, account, attestation, counter from account_passkey where credential = ?")
                .param(credential)
                .query((row, number) -> new Kept(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .optional();
    }

    public void revoke(Account account, String id) {
        jdbc.sql("delete from account_passkey where account = ? and id = ?")
                .params(account.id(), id)
                .update();
    }

    private static ServerProperty server(URI desk, String challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(desk.getScheme() + "://" + desk.getAuthority()))
                .rpId(desk.getHost())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}

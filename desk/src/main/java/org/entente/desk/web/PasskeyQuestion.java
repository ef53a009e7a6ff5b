package org.entente.desk.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.entente.desk.people.Account;
import org.entente.desk.people.Passkeys.Passkey;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page asks a browser's passkeys.
 *
 * @param action where the answer goes
 * @param deed create or get, as browsers call it
 * @param options as browsers take them, in JSON (WebAuthn level 3, sections 5.4 and 5.5)
 * @param name what the passkey is to be called; empty when none is made
 */
public record PasskeyQuestion(String action, String deed, String challenge, String options, String name) {
    private static final int PATIENCE_MILLIS = 120_000;
    /** ES256, Ed25519 and RS256 by their COSE numbers. */
    private static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    static PasskeyQuestion create(Account account, String name, List<Passkey> known, String challenge, URI desk) {
        Map<String, Object> options = Map.of(
                "challenge", challenge,
                "rp", Map.of("id", desk.getHost(), "name", "Entente"),
                "user",
                        Map.of(
                                "id",
                                Base64.getUrlEncoder()
                                        .withoutPadding()
                                        .encodeToString(account.id().getBytes(StandardCharsets.UTF_8)),
                                "name",
                                account.email(),
                                "displayName",
                                account.name()),
                "pubKeyCredParams",
                        ALGORITHMS.stream()
                                .map(number -> Map.of("type", "public-key", "alg", number))
                                .toList(),
                "excludeCredentials", described(known),
                "attestation", "none",
                "timeout", PATIENCE_MILLIS);
        return new PasskeyQuestion(
                "/account/passkeys/new",
                "create",
                challenge,
                JsonMapper.shared().writeValueAsString(options),
                name);
    }

    static PasskeyQuestion get(List<Passkey> known, String challenge, URI desk) {
        Map<String, Object> options = Map.of(
                "challenge",
                challenge,
                "rpId",
                desk.getHost(),
                "allowCredentials",
                described(known),
                "timeout",
                PATIENCE_MILLIS);
        return new PasskeyQuestion(
                "/sign-in/passkey", "get", challenge, JsonMapper.shared().writeValueAsString(options), "");
    }

    private static List<Map<String, String>> described(List<Passkey> known) {
        return known.stream()
                .map(one -> Map.of("type", "public-key", "id", one.credential()))
                .toList();
    }
}

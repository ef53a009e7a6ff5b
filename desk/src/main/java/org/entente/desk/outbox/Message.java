package org.entente.desk.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person.
 *
 * @param to e-mail address
 * @param sent when a mail server took it; null: not sent, to be copied by hand or waiting
 * @param trouble why the mail server did not take it
 */
public record Message(
        String id,
        Instant made,
        String account,
        String to,
        String name,
        Kind kind,
        String subject,
        String body,
        @Nullable Instant sent,
        @Nullable String trouble) {
    public enum Kind {
        INVITATION,
        REMINDER,
        SILENCE,
        RESULT
    }
}

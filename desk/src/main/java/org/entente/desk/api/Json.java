package org.entente.desk.api;

import java.nio.charset.StandardCharsets;
import org.entente.desk.record.ActJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;

/** What programs send and are sent. */
final class Json {
    private Json() {}

    /** A record that a program sent, with everything that it must have. */
    static <T> T read(String body, Class<T> type) {
        T value = parsed(body, type);
        if (value == null) {
            throw new Rejected(HttpStatus.UNPROCESSABLE_CONTENT, "there is nothing in it");
        }
        Complete.fault((Record) value).ifPresent(fault -> {
            throw new Rejected(HttpStatus.UNPROCESSABLE_CONTENT, fault);
        });
        return value;
    }

    private static <T> @Nullable T parsed(String body, Class<T> type) {
        try {
            return ActJson.read(body, type);
        } catch (JacksonException e) {
            throw new Rejected(HttpStatus.BAD_REQUEST, "it cannot be read: " + firstLine(e.getOriginalMessage()));
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "it is no JSON" : message.lines().findFirst().orElse("it is no JSON");
    }

    static ResponseEntity<byte[]> of(HttpStatus status, Object value) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(ActJson.write(value).getBytes(StandardCharsets.UTF_8));
    }
}

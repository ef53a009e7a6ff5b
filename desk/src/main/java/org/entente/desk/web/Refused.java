package org.entente.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that is not carried out, and why, in words of the interface. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String key;
    private final transient @Nullable Object[] arguments;

    private Refused(HttpStatus status, String key, @Nullable Object... arguments) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.arguments = arguments;
    }

    static Refused notYours() {
        return new Refused(HttpStatus.FORBIDDEN, "refused.role");
    }

    static Refused notHere() {
        return new Refused(HttpStatus.NOT_FOUND, "refused.missing");
    }

    /** Something in the form must be mended. */
    static Refused mend(String key, @Nullable Object... arguments) {
        return new Refused(HttpStatus.UNPROCESSABLE_CONTENT, key, arguments);
    }

    HttpStatus status() {
        return status;
    }

    String in(Words words) {
        return words.say(key, arguments);
    }
}

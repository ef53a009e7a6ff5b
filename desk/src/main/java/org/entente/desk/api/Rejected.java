package org.entente.desk.api;

import org.springframework.http.HttpStatus;

/** What a program asked for is not done; the message is one line: what is wrong, and what to do. */
final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    Rejected(HttpStatus status, String detail) {
        super(detail, null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}

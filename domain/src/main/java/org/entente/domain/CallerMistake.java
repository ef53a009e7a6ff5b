package org.entente.domain;

/** Something only the caller can mend; the message is one line that names the place and what to do. */
public final class CallerMistake extends RuntimeException {
    public CallerMistake(String message) {
        super(message);
    }

    public CallerMistake(String message, Throwable cause) {
        super(message, cause);
    }
}

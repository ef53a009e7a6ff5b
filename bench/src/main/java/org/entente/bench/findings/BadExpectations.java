package org.entente.bench.findings;

/** An expectation file that does not say what it could say; the message is one line for its author. */
final class BadExpectations extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadExpectations(String line) {
        super(line);
    }
}

package org.entente.desk.procedure;

import java.util.List;

/** An act that is not done, and the one plain reason. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Why why;
    private final transient List<Object> details;

    public Refusal(Why why, Object... details) {
        super(String.format(java.util.Locale.ROOT, why.english(), details), null, false, false);
        this.why = why;
        this.details = List.of(details);
    }

    public Why why() {
        return why;
    }

    /** What fills the reason's places. */
    public List<Object> details() {
        return details;
    }
}

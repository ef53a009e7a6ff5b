package org.entente.desk.record;

import java.util.Objects;
import java.util.function.Function;
import org.entente.desk.procedure.Refusal;
import org.jspecify.annotations.Nullable;

/** Work at the chains that somebody waits for. */
final class Asked<T> {
    private final Function<Writing, T> work;
    private @Nullable T result;
    private @Nullable RuntimeException fault;
    private volatile boolean done;

    Asked(Function<Writing, T> work) {
        this.work = work;
    }

    /** A refusal is its own: it has written nothing, and what others ask for goes on. */
    void attempt(Writing writing) {
        fault = null;
        try {
            result = work.apply(writing);
        } catch (Refusal refusal) {
            fault = refusal;
        }
    }

    void done() {
        done = true;
    }

    /** It could not be done, and nothing of it was kept. */
    void failed(RuntimeException why) {
        fault = why;
        done = true;
    }

    boolean isDone() {
        return done;
    }

    T result() {
        if (fault != null) {
            throw fault;
        }
        return Objects.requireNonNull(result);
    }
}

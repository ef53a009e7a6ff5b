package org.entente.archive.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Hands documents on, each under a name of its own, and counts them; a fault of the taker is no fault of the input. */
final class Given implements Consumer<Paper> {
    /** What the taker threw, so that nobody mistakes it for a broken file. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        final transient RuntimeException reason;

        Refused(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private final Consumer<Paper> taker;
    private final Map<String, Integer> times = new HashMap<>();

    /** Documents since the last file was opened. */
    long count;

    Given(Consumer<Paper> taker) {
        this.taker = taker;
    }

    @Override
    public void accept(Paper paper) {
        int time = times.merge(paper.name(), 1, Integer::sum);
        count++;
        try {
            taker.accept(time == 1 ? paper : paper.named(time + "/" + paper.name()));
        } catch (RuntimeException e) {
            throw new Refused(e);
        }
    }
}

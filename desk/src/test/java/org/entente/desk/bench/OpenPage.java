package org.entente.desk.bench;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A page that somebody keeps open: the part of it that follows what happens is asked for whenever the live stream says
 * that something has changed, one request at a time, as the script of the desk's own pages does.
 */
final class OpenPage {
    private static final long NOTHING = Long.MAX_VALUE;

    private final Participant reader;
    private final String path;
    private final Timings latency;
    private final AtomicInteger failures;
    private final AtomicBoolean fetching = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    /** When the earliest act was done that the page does not show yet. */
    private final AtomicLong unseen = new AtomicLong(NOTHING);

    final AtomicInteger fetched = new AtomicInteger();

    OpenPage(Participant reader, String path, Timings latency, AtomicInteger failures) {
        this.reader = reader;
        this.path = path;
        this.latency = latency;
        this.failures = failures;
    }

    void open() throws IOException {
        reader.fetch(path);
        reader.listen(() -> Thread.ofVirtual().start(this::refresh));
    }

    /** An act that the page should show was acknowledged. */
    void owes(long since) {
        unseen.accumulateAndGet(since, Math::min);
    }

    boolean owesNothing() {
        return unseen.get() == NOTHING;
    }

    private void refresh() {
        again.set(true);
        while (again.get() && fetching.compareAndSet(false, true)) {
            try {
                again.set(false);
                long since = unseen.getAndSet(NOTHING);
                reader.follow(path);
                fetched.incrementAndGet();
                if (since != NOTHING) {
                    latency.add(System.nanoTime() - since);
                }
            } catch (IOException e) {
                failures.incrementAndGet();
                System.out.println("failed: " + e.getMessage());
            } finally {
                fetching.set(false);
            }
        }
    }
}

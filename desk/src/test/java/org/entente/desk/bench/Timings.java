package org.entente.desk.bench;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long things took, in nanoseconds. */
final class Timings {
    private final ConcurrentLinkedQueue<Long> all = new ConcurrentLinkedQueue<>();

    void add(long nanos) {
        all.add(nanos);
    }

    void clear() {
        all.clear();
    }

    int count() {
        return all.size();
    }

    /** In milliseconds: half, 99 of 100, and all took no longer. */
    @Override
    public String toString() {
        List<Long> sorted = all.stream().sorted().toList();
        return sorted.isEmpty()
                ? "none"
                : "median %.0f, 99th percentile %.0f, longest %.0f ms (%,d)"
                        .formatted(at(sorted, .5), at(sorted, .99), at(sorted, 1), sorted.size());
    }

    private static double at(List<Long> sorted, double share) {
        int index = Math.max(0, (int) Math.ceil(share * sorted.size()) - 1);
        return sorted.get(index) / 1e6;
    }
}

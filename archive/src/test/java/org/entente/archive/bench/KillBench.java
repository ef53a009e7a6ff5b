package org.entente.archive.bench;

import java.nio.file.Path;
import org.entente.archive.TableRows;

/** Archives whose runs were killed at random hold the rows of one that was not. */
record KillBench(Path scratch, Recombined texts) {
    private static final int BATCHES = 10;
    private static final int EACH = 5;

    /** @param kills at least so many, over as many archives as that takes */
    boolean run(int kills, int documents) throws Exception {
        Path input = texts.write(scratch.resolve("documents.jsonl"), documents);
        String batch = "" + Math.max(1, documents / BATCHES);
        Path whole = scratch.resolve("whole");
        new KilledRun(scratch, 0, line(input, whole, batch)).until(0, 1);
        long start = System.nanoTime();
        Path again = scratch.resolve("timed");
        new KilledRun(scratch, 0, line(input, again, batch)).until(0, 1);
        long duration = (System.nanoTime() - start) / 1_000_000;
        var expected = TableRows.of(whole);

        boolean same = Run.isSame("two whole runs", expected, TableRows.of(again));
        int killed = 0;
        for (int archive = 1; killed < kills; archive++) {
            Path folder = scratch.resolve("killed" + archive);
            int times = new KilledRun(scratch, archive, line(input, folder, batch)).until(EACH, duration);
            killed += times;
            same &= Run.isSame("killed %d times".formatted(times), expected, TableRows.of(folder));
            same &= Run.isSame("its near-duplicates", Run.duplicates(whole), Run.duplicates(folder));
            ArchiveBench.delete(folder);
        }
        System.out.printf("%d kills; a whole run takes %.1f s%n", killed, duration / 1e3);
        return same;
    }

    private static String[] line(Path input, Path out, String batch) {
        return new String[] {"archive", input.toString(), "--out", out.toString(), "--batch", batch};
    }
}

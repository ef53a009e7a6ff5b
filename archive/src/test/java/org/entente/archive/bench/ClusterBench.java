package org.entente.archive.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.entente.archive.TableRows;

/** A cluster that loses a worker midway, embedded Spark and the plain reader give the same rows. */
record ClusterBench(Path scratch, Recombined texts) {
    private static final int BATCHES = 4;

    boolean run(int documents) throws Exception {
        Path input = texts.write(scratch.resolve("documents.jsonl"), documents);
        String batch = "" + documents / BATCHES;
        System.out.printf("%,d documents in %d batches%n", documents, BATCHES);

        Path embedded = scratch.resolve("embedded");
        Run.here("archive", input.toString(), "--out", embedded.toString(), "--batch", batch);
        System.out.println("embedded: done");

        Path clustered = scratch.resolve("clustered");
        try (Cluster cluster = new Cluster(Files.createDirectory(scratch.resolve("spark")), 2)) {
            Thread killer = Thread.ofVirtual().start(() -> killMidway(cluster, clustered));
            Run.here(
                    "archive",
                    input.toString(),
                    "--out",
                    clustered.toString(),
                    "--batch",
                    batch,
                    "--master",
                    cluster.address());
            killer.join();
        }
        System.out.println("cluster, one worker of two killed in its second batch: done");

        List<String> plain = TableRows.plain(input, scratch.resolve("plain"));
        boolean same = Run.isSame("plain and embedded", plain, TableRows.of(embedded))
                & Run.isSame("plain and cluster", plain, TableRows.of(clustered));
        return same && Run.isSame("near-duplicates", Run.duplicates(embedded), Run.duplicates(clustered));
    }

    /** While the second batch is being read. */
    private static void killMidway(Cluster cluster, Path archive) {
        Path lists = archive.resolve("batches");
        try {
            while (!Files.isDirectory(lists)
                    || Objects.requireNonNull(lists.toFile().list()).length == 0) {
                Thread.sleep(50);
            }
            Thread.sleep(500);
            cluster.kill(0);
            System.out.println("killed a worker and its reader");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

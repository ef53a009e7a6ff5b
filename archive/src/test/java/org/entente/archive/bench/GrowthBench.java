package org.entente.archive.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What an archive costs as it grows: time and memory to make, files and bytes on disk, time of a question. */
record GrowthBench(Path scratch, Recombined texts) {
    private static final int[] SIZES = {1_000, 10_000, 30_000};
    private static final int LOOKS_MS = 20_000;

    void run(int[] sizes) throws Exception {
        Run.here("archive", texts.write(scratch.resolve("warm.jsonl"), 300).toString(), "--out", out("warm"));
        System.out.println("documents   s   CPU ms/document   live heap MB   files   bytes/document   question s");
        for (int documents : sizes.length == 0 ? SIZES : sizes) {
            one(documents);
        }
    }

    private void one(int documents) throws Exception {
        Path input = texts.write(scratch.resolve(documents + ".jsonl"), documents);
        var here = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = System.nanoTime();
        long cpu = here.getProcessCpuTime();
        Live live = new Live();
        Run.here("archive", input.toString(), "--out", out("" + documents));
        live.interrupt();
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuMs = (here.getProcessCpuTime() - cpu) / 1e6 / documents;
        long asked = System.nanoTime();
        Run.quietly("archive", "query", out("" + documents), "--phrase", "health care");
        double question = (System.nanoTime() - asked) / 1e9;
        try (Stream<Path> all = Files.walk(scratch.resolve("" + documents))) {
            long[] disk = all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .collect(
                            () -> new long[2],
                            (sum, size) -> {
                                sum[0]++;
                                sum[1] += size;
                            },
                            (a, b) -> {
                                a[0] += b[0];
                                a[1] += b[1];
                            });
            System.out.printf(
                    "%,9d %,6.0f   %8.1f   %,8d   %,8d   %,8d   %8.1f%n",
                    documents, seconds, cpuMs, live.most() / 1_000_000, disk[0], disk[1] / documents, question);
        }
        ArchiveBench.delete(scratch.resolve("" + documents));
        Files.delete(input);
    }

    private String out(String name) {
        return scratch.resolve(name).toString();
    }

    /** The most that lived after a full collection, one every twenty seconds. */
    private static final class Live {
        private final Thread watch = Thread.ofPlatform().daemon().start(this::look);
        private volatile long most;

        private void look() {
            try {
                while (true) {
                    Thread.sleep(LOOKS_MS);
                    System.gc();
                    most = Math.max(
                            most,
                            ManagementFactory.getMemoryMXBean()
                                    .getHeapMemoryUsage()
                                    .getUsed());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void interrupt() {
            watch.interrupt();
        }

        long most() {
            return most;
        }
    }
}

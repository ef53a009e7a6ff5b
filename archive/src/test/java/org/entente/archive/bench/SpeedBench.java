package org.entente.archive.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.archive.source.Paper;
import org.entente.archive.source.Papers;
import org.entente.archive.table.PaperReader;
import org.entente.briefing.Briefing;
import org.entente.domain.DossierSheet;
import org.entente.domain.SourceText;
import org.entente.domain.Span;
import org.entente.readers.language.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Tokens a second of the plain reader, of embedded Spark on one core and two, and of a cluster of two workers; in one
 * run, all but the cluster warmed up on other documents first.
 */
record SpeedBench(Path scratch, Recombined texts) {
    private record Cost(double wall, double cpu) {}

    private interface Work {
        void run() throws Exception;
    }

    boolean run(int documents) throws Exception {
        Path warm = texts.write(scratch.resolve("warm.jsonl"), documents / 3);
        Path input = texts.write(scratch.resolve("documents.jsonl"), documents);
        long tokens = tokens(input);
        System.out.printf("%,d documents, %,d tokens%n", documents, tokens);
        PaperReader reader = new PaperReader(DossierSheet.empty(), Briefing.version());
        papers(warm).forEach(reader::read);
        Cost plain = tell(
                "plain reader, one thread",
                tokens,
                null,
                cost(() -> papers(input).forEach(reader::read), null));
        archive(warm, "local[1]", "warm");
        for (int cores : new int[] {1, 2}) {
            Cost cost = cost(() -> archive(input, "local[%d]".formatted(cores), "cores" + cores), null);
            tell("embedded, cores: " + cores, tokens, plain, cost);
        }
        try (Cluster cluster = new Cluster(Files.createDirectory(scratch.resolve("spark")), 2)) {
            // The readers on the workers start cold with each run.
            Cost cost = cost(() -> archive(input, cluster.address(), "cluster"), cluster);
            tell("cluster, two workers of one core", tokens, plain, cost);
        }
        return true;
    }

    private void archive(Path input, String master, String out) {
        Run.here("archive", input.toString(), "--out", scratch.resolve(out).toString(), "--master", master);
    }

    private static Cost tell(String what, long tokens, @Nullable Cost plain, Cost cost) {
        System.out.printf(
                "%-34s %,8.0f tokens/s  %,8.0f tokens/CPU-second%s%n",
                what,
                tokens / cost.wall,
                tokens / cost.cpu,
                plain == null
                        ? ""
                        : "  %+.1f %% CPU over the plain reader".formatted(100 * (cost.cpu / plain.cpu - 1)));
        return cost;
    }

    private static Cost cost(Work work, @Nullable Cluster cluster) throws Exception {
        var here = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long wall = System.nanoTime();
        double cpu = here.getProcessCpuTime() / 1e9 + (cluster == null ? 0 : cluster.cpuSeconds());
        work.run();
        double after = here.getProcessCpuTime() / 1e9 + (cluster == null ? 0 : cluster.cpuSeconds());
        return new Cost((System.nanoTime() - wall) / 1e9, after - cpu);
    }

    private List<Paper> papers(Path input) {
        List<Paper> papers = new ArrayList<>();
        new Papers(List.of(input), scratch.resolve("none")).forEach(papers::add);
        return papers;
    }

    private long tokens(Path input) {
        TextAnalyzer analyzer = new TextAnalyzer();
        return papers(input).stream()
                .map(paper -> new SourceText(new String(paper.content(), StandardCharsets.UTF_8)))
                .mapToLong(text -> analyzer.analyze(text, new Span(0, text.length()))
                        .tokens()
                        .size())
                .sum();
    }
}

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
 * Tokens a second of the plain reader, of embedded Spark on one core and two, and of a cluster of two workers. All but the
 * cluster are warmed up on other documents first, and run twice in an order that favours none.
 */
record SpeedBench(Path scratch, Recombined texts, PaperReader reader) {
    SpeedBench(Path scratch, Recombined texts) {
        this(scratch, texts, new PaperReader(DossierSheet.empty(), Briefing.version()));
    }

    private static final int[] ORDER = {0, 1, 2, 2, 1, 0};

    private record Cost(double wall, double cpu) {
        Cost and(Cost other) {
            return new Cost(wall + other.wall, cpu + other.cpu);
        }
    }

    /** One way to read: by the plain reader, or by Spark on so many cores. */
    private record Way(String name, int cores) {}

    private interface Work {
        void run() throws Exception;
    }

    boolean run(int documents) throws Exception {
        Path warm = texts.write(scratch.resolve("warm.jsonl"), documents / 3);
        Path input = texts.write(scratch.resolve("documents.jsonl"), documents);
        long tokens = tokens(input);
        System.out.printf("%,d documents, %,d tokens%n", documents, tokens);
        List<Way> ways = List.of(
                new Way("plain reader, one thread", 0),
                new Way("embedded, one core", 1),
                new Way("embedded, two cores", 2));
        for (Way way : ways) {
            read(way, warm, 0);
        }
        Cost[] costs = new Cost[ways.size()];
        for (int turn = 0; turn < ORDER.length; turn++) {
            int way = ORDER[turn];
            int folder = turn + 1;
            Cost cost = cost(() -> read(ways.get(way), input, folder), null);
            costs[way] = costs[way] == null ? cost : costs[way].and(cost);
        }
        Cost plain = costs[0];
        for (int way = 0; way < costs.length; way++) {
            tell(ways.get(way).name(), 2 * tokens, way == 0 ? null : plain, costs[way]);
        }
        try (Cluster cluster = new Cluster(Files.createDirectory(scratch.resolve("spark")), 2)) {
            // The readers on the workers start cold with each run.
            Cost cost = cost(() -> archive(input, cluster.address(), "cluster"), cluster);
            tell("cluster, two workers of one core", 2 * tokens, plain, cost.and(cost));
        }
        return true;
    }

    private void read(Way way, Path input, int turn) {
        if (way.cores == 0) {
            papers(input).forEach(reader::read);
        } else {
            archive(input, "local[%d]".formatted(way.cores), "turn%d-%d".formatted(turn, way.cores));
        }
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

package org.entente.archive.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.entente.archive.folder.ArchiveFolder;
import org.entente.archive.run.ArchiveRun;
import org.entente.archive.run.Readers;
import org.entente.archive.run.Sessions;
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
 * Tokens a second of the plain reader and of embedded Spark, each on one core and two, and of a cluster of two workers. All
 * but the cluster are warmed up on other documents, in the session of Spark that is then timed, and run twice in an order
 * that favours none; the cluster reads the same documents three times in one session, at first cold.
 */
record SpeedBench(Path scratch, Recombined texts, List<PaperReader> readers) {
    SpeedBench(Path scratch, Recombined texts) {
        this(scratch, texts, List.of(reader(), reader()));
    }

    private static PaperReader reader() {
        return new PaperReader(DossierSheet.empty(), Briefing.version());
    }

    private static final int BATCH = 2_000;
    private static final int[] ORDER = {0, 1, 2, 3, 3, 2, 1, 0};

    private record Cost(long tokens, double wall, double cpu) {
        Cost and(Cost other) {
            return new Cost(tokens + other.tokens, wall + other.wall, cpu + other.cpu);
        }

        double perCpuSecond() {
            return tokens / cpu;
        }
    }

    /** One way to read: by the plain reader, or by Spark on so many cores. */
    private record Way(String name, int cores, boolean spark) {}

    private interface Work {
        void run() throws Exception;
    }

    boolean run(int documents) throws Exception {
        Path warm = texts.write(scratch.resolve("warm.jsonl"), documents / 3);
        Path input = texts.write(scratch.resolve("documents.jsonl"), documents);
        long tokens = tokens(input);
        System.out.printf("%,d documents, %,d tokens%n", documents, tokens);
        List<Way> ways = List.of(
                new Way("plain reader, one thread", 1, false),
                new Way("plain reader, two threads", 2, false),
                new Way("embedded, one core", 1, true),
                new Way("embedded, two cores", 2, true));
        Cost[] costs = new Cost[ways.size()];
        for (int turn = 0; turn < ORDER.length; turn++) {
            int way = ORDER[turn];
            Cost cost = warmedUp(ways.get(way), warm, input, tokens, turn);
            costs[way] = costs[way] == null ? cost : costs[way].and(cost);
        }
        for (int way = 0; way < costs.length; way++) {
            tell(ways.get(way).name(), costs[ways.get(way).cores() - 1], costs[way]);
        }
        cluster(input, tokens, costs[1]);
        return true;
    }

    /** Workers keep their readers as long as a session lasts; the first archive of one pays for them. */
    private void cluster(Path input, long tokens, Cost plain) throws Exception {
        try (Cluster cluster = new Cluster(Files.createDirectory(scratch.resolve("spark")), 2);
                SparkSession spark = Sessions.open(cluster.address(), scratch, Map.of())) {
            for (String folder : List.of("cold", "again", "warm")) {
                tell("two workers, " + folder, plain, cost(tokens, () -> archive(spark, input, folder), cluster));
            }
        }
    }

    private void archive(SparkSession spark, Path input, String out) throws Exception {
        Path folder = scratch.resolve(out);
        try (ArchiveFolder archive = ArchiveFolder.open(folder)) {
            new ArchiveRun(spark, archive, new Readers("", Briefing.version()), BATCH)
                    .run(new Papers(List.of(input), folder), batch -> {});
        }
    }

    /** What reading costs behind other documents, in the same session of Spark where there is one. */
    private Cost warmedUp(Way way, Path warm, Path input, long tokens, int turn) throws Exception {
        if (!way.spark) {
            plain(way, warm);
            return cost(tokens, () -> plain(way, input), null);
        }
        try (SparkSession spark = Sessions.open("local[%d]".formatted(way.cores), scratch, Map.of())) {
            archive(spark, warm, "warm" + turn);
            return cost(tokens, () -> archive(spark, input, "turn" + turn), null);
        }
    }

    private void plain(Way way, Path input) {
        List<Paper> papers = papers(input);
        IntStream.range(0, way.cores)
                .parallel()
                .forEach(thread -> IntStream.range(0, papers.size())
                        .filter(i -> i % way.cores == thread)
                        .forEach(i -> readers.get(thread).read(papers.get(i))));
    }

    private static void tell(String what, Cost plain, Cost cost) {
        System.out.printf(
                "%-26s %,8.0f tokens/s  %,8.0f tokens/CPU-second  %+.1f %% CPU beside the plain reader on as many cores%n",
                what,
                cost.tokens / cost.wall,
                cost.perCpuSecond(),
                100 * (plain.perCpuSecond() / cost.perCpuSecond() - 1));
    }

    private static Cost cost(long tokens, Work work, @Nullable Cluster cluster) throws Exception {
        var here = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long wall = System.nanoTime();
        double cpu = here.getProcessCpuTime() / 1e9 + (cluster == null ? 0 : cluster.cpuSeconds());
        work.run();
        double after = here.getProcessCpuTime() / 1e9 + (cluster == null ? 0 : cluster.cpuSeconds());
        return new Cost(tokens, (System.nanoTime() - wall) / 1e9, after - cpu);
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

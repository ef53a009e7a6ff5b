package org.entente.archive.run;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.entente.archive.folder.ArchiveFolder;
import org.entente.archive.folder.Batch;
import org.entente.archive.source.Paper;
import org.entente.archive.source.Papers;
import org.entente.archive.table.Table;
import org.entente.archive.table.TableRow;
import org.entente.domain.CallerMistake;

/** Reads the documents that are new into the tables, batch by batch; the driver feeds, the machines read. */
public final class ArchiveRun {
    private static final long LARGEST_BATCH = 64_000_000;
    private static final int TASKS_A_CORE = 4;

    private final SparkSession spark;
    private final ArchiveFolder archive;
    private final Readers readers;
    private final int batchSize;

    /**
     * What a run did.
     *
     * @param read documents taken in now
     * @param known documents that the archive held already
     * @param again documents whose earlier rows were taken out: they changed, or the reader or its sheet did
     * @param unread reasons, with how many rows of the archive give them
     */
    public record Report(long read, long known, long again, Map<String, Long> unread) {}

    /** @param batchSize most documents in a batch */
    public ArchiveRun(SparkSession spark, ArchiveFolder archive, Readers readers, int batchSize) {
        this.spark = spark;
        this.archive = archive;
        this.readers = readers;
        this.batchSize = batchSize;
    }

    /** @param progress told after each batch */
    public Report run(Papers papers, Consumer<String> progress) throws IOException {
        long again = removeOutdated(papers, progress);
        Feed feed = new Feed(known(), progress);
        papers.forEach(feed::take);
        feed.flush();
        if (!archive.files().isLinked()) {
            progress.accept("Linking near-duplicates");
            new Duplicates(spark, archive).link();
        }
        return new Report(feed.read, feed.skipped, again, unread());
    }

    /** Takes out the batches in which a document changed, or that another reader read. */
    private long removeOutdated(Papers papers, Consumer<String> progress) throws IOException {
        List<Batch> batches = archive.batches();
        if (batches.isEmpty()) {
            return 0;
        }
        progress.accept("Looking for what is new");
        Map<String, String> keys = new HashMap<>();
        papers.forEach(paper -> keys.put(paper.name(), paper.key()));
        List<Batch> outdated = batches.stream().filter(b -> isOutdated(b, keys)).toList();
        long missing = outdated.stream()
                .flatMap(batch -> batch.keys().keySet().stream())
                .filter(name -> !keys.containsKey(name))
                .count();
        if (missing > 0) {
            throw new CallerMistake("%,d documents would be lost: they were written together with some that changed, or"
                            .formatted(missing)
                    + " that another version or dossier read, and are not among these inputs;"
                    + " name their inputs too, or another --out");
        }
        long removed = 0;
        for (Batch batch : outdated) {
            archive.remove(batch);
            removed += batch.keys().size();
        }
        return removed;
    }

    /** Whether a document of these inputs is in the batch in another version, or was read by another reader. */
    private boolean isOutdated(Batch batch, Map<String, String> keys) {
        return batch.keys().entrySet().stream()
                .filter(e -> keys.containsKey(e.getKey()))
                .anyMatch(e -> !e.getValue().equals(keys.get(e.getKey()))
                        || !batch.reader().equals(readers.version()));
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>();
        archive.batches().forEach(batch -> known.addAll(batch.keys().keySet()));
        return known;
    }

    private Map<String, Long> unread() {
        Map<String, Long> reasons = new TreeMap<>();
        Optional<Dataset<Row>> documents = Tables.read(spark, archive, Table.DOCUMENTS);
        documents.ifPresent(all -> all.where(col("why").isNotNull()).groupBy("why").count().collectAsList().stream()
                .forEach(row -> reasons.put(row.getString(0), row.getLong(1))));
        return reasons;
    }

    private void write(List<Paper> papers) throws IOException {
        Map<String, String> keys = new TreeMap<>();
        papers.forEach(paper -> keys.put(paper.name(), paper.key()));
        Batch batch = new Batch(batchName(keys), readers.version(), keys);
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        int tasks = Math.clamp(papers.size(), 1, context.defaultParallelism() * TASKS_A_CORE);
        Readers each = readers;
        JavaRDD<TableRow> rows =
                context.parallelize(papers, tasks).mapPartitions(each::read).persist(StorageLevel.MEMORY_AND_DISK());
        for (Table table : Table.values()) {
            spark.createDataFrame(rows.filter(row -> row.table() == table).map(TableRow::row), table.schema())
                    .repartition(1, col("month"))
                    .sortWithinPartitions("month", "document")
                    .write()
                    .partitionBy("month")
                    .parquet(archive.work().resolve(table.label()).toUri().toString());
        }
        rows.unpersist();
        archive.add(batch);
    }

    /** The same papers make the same batch. */
    private static String batchName(Map<String, String> keys) {
        return "b" + Integer.toHexString(keys.hashCode()) + "-"
                + keys.values().iterator().next();
    }

    /** Gathers what is new into batches. */
    private final class Feed {
        private final Set<String> known;
        private final Consumer<String> progress;
        private final List<Paper> batch = new ArrayList<>();
        private long bytes;
        private long read;
        private long skipped;

        Feed(Set<String> known, Consumer<String> progress) {
            this.known = known;
            this.progress = progress;
        }

        void take(Paper paper) {
            if (known.contains(paper.name())) {
                skipped++;
                return;
            }
            batch.add(paper);
            bytes += paper.content().length;
            if (batch.size() >= batchSize || bytes >= LARGEST_BATCH) {
                flush();
            }
        }

        void flush() {
            if (batch.isEmpty()) {
                return;
            }
            progress.accept("Reading %,d documents after %,d".formatted(batch.size(), read));
            try {
                write(batch);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            read += batch.size();
            batch.clear();
            bytes = 0;
        }
    }
}

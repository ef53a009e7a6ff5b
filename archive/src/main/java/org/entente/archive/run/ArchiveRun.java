package org.entente.archive.run;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.entente.archive.folder.ArchiveFolder;
import org.entente.archive.folder.Batch;
import org.entente.archive.source.Paper;
import org.entente.archive.source.Papers;
import org.entente.archive.table.Table;

/** Reads the documents that are new into the tables, batch by batch; the driver feeds, the machines read. */
public final class ArchiveRun {
    private static final int MERGED = 8;

    private final SparkSession spark;
    private final ArchiveFolder archive;
    private final Readers readers;
    private final int most;
    private final BatchWriter writer;
    private final List<Batch> batches = new ArrayList<>();

    /**
     * What a run did.
     *
     * @param read documents taken in now
     * @param known documents that the archive held already
     * @param again documents whose earlier rows were taken out: they changed, or the reader or its sheet did
     * @param unread reasons, with how many rows of the archive give them
     */
    public record Report(long read, long known, long again, Map<String, Long> unread) {}

    /** @param most documents in a batch, however little they hold */
    public ArchiveRun(SparkSession spark, ArchiveFolder archive, Readers readers, int most) {
        this.spark = spark;
        this.archive = archive;
        this.readers = readers;
        this.most = most;
        this.writer = new BatchWriter(spark, archive);
    }

    /** @param progress told after each batch */
    public Report run(Papers papers, Consumer<String> progress) throws IOException {
        batches.addAll(archive.batches());
        Set<String> outdated = outdated(papers, progress);
        takeOut(outdated, progress);
        Feed feed = new Feed(progress);
        papers.forEach(feed::take);
        feed.flush();
        if (!archive.files().isLinked()) {
            progress.accept("Linking near-duplicates");
            new Duplicates(spark, archive).link();
        }
        return new Report(feed.read, feed.skipped, outdated.size(), unread());
    }

    /** Documents of these inputs that the archive holds in another version, or that another reader read. */
    private Set<String> outdated(Papers papers, Consumer<String> progress) {
        Set<String> outdated = new HashSet<>();
        if (!batches.isEmpty()) {
            progress.accept("Looking for what is new");
            Map<String, Batch.Version> held = new HashMap<>();
            batches.forEach(batch -> held.putAll(batch.documents()));
            papers.forEach(paper -> {
                Batch.Version version = held.get(paper.name());
                if (version != null && !version.equals(new Batch.Version(paper.key(), readers.version()))) {
                    outdated.add(paper.name());
                }
            });
        }
        return outdated;
    }

    private void takeOut(Set<String> outdated, Consumer<String> progress) throws IOException {
        for (Batch batch : List.copyOf(batches)) {
            Set<String> names = batch.documents().keySet();
            if (names.stream().noneMatch(outdated::contains)) {
                continue;
            }
            progress.accept("Taking out what changed");
            if (outdated.containsAll(names)) {
                archive.remove(batch);
            } else {
                batches.add(writer.rewrite(List.of(batch), outdated, batches));
            }
            batches.remove(batch);
        }
    }

    /** Many small files are slow to read: eight batches of a size become one, and so on. */
    private void merge(Consumer<String> progress) throws IOException {
        for (int size = 0; size < Integer.SIZE; size++) {
            int wanted = size;
            List<Batch> alike =
                    batches.stream().filter(batch -> size(batch) == wanted).toList();
            if (alike.size() >= MERGED) {
                progress.accept("Merging %,d batches".formatted(alike.size()));
                batches.add(writer.rewrite(alike, Set.of(), batches));
                batches.removeAll(alike);
            }
        }
    }

    /** How often a batch's documents can be parted into eight. */
    private static int size(Batch batch) {
        return (Integer.SIZE
                        - 1
                        - Integer.numberOfLeadingZeros(batch.documents().size()))
                / 3;
    }

    private Map<String, Long> unread() {
        Map<String, Long> reasons = new TreeMap<>();
        Tables.read(spark, archive.files(), Table.DOCUMENTS)
                .where(col("why").isNotNull())
                .groupBy("why")
                .count()
                .collectAsList()
                .forEach(row -> reasons.put(row.getString(0), row.getLong(1)));
        return reasons;
    }

    /** Gathers what is new into batches. */
    private final class Feed {
        private final Set<String> known = new HashSet<>();
        private final Consumer<String> progress;
        private Load load = new Load(most);
        private long read;
        private long skipped;

        Feed(Consumer<String> progress) {
            this.progress = progress;
            batches.forEach(batch -> known.addAll(batch.documents().keySet()));
        }

        void take(Paper paper) {
            if (known.contains(paper.name())) {
                skipped++;
                return;
            }
            load.add(paper);
            if (load.isFull()) {
                flush();
            }
        }

        void flush() {
            List<Paper> papers = load.papers();
            if (papers.isEmpty()) {
                return;
            }
            progress.accept("Reading %,d documents after %,d".formatted(papers.size(), read));
            try {
                batches.add(writer.read(papers, readers, batches));
                merge(progress);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            read += papers.size();
            load = new Load(most);
        }
    }
}

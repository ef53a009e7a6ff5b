package org.entente.archive.run;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.entente.archive.folder.ArchiveFolder;
import org.entente.archive.folder.Batch;
import org.entente.archive.source.Paper;
import org.entente.archive.table.Table;
import org.entente.archive.table.TableRow;

/** Writes batches: of papers that are read now, or of the rows of earlier batches. */
final class BatchWriter {
    private static final int TASKS_A_CORE = 4;
    private static final String[] DOCUMENT = {"document"};
    private static final String[] KEY = {"key"};

    private final SparkSession spark;
    private final ArchiveFolder archive;

    BatchWriter(SparkSession spark, ArchiveFolder archive) {
        this.spark = spark;
        this.archive = archive;
    }

    /** Reads papers, not none, into a batch that comes after {@code earlier}. */
    Batch read(List<Paper> papers, Readers readers, List<Batch> earlier) throws IOException {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        int tasks = Math.clamp(papers.size(), 1, context.defaultParallelism() * TASKS_A_CORE);
        Readers each = readers;
        JavaRDD<TableRow> rows =
                context.parallelize(papers, tasks).mapPartitions(each::read).persist(StorageLevel.MEMORY_AND_DISK());
        for (Table table : Table.values()) {
            JavaRDD<Row> own = rows.filter(row -> row.table() == table).map(TableRow::row);
            write(table, spark.createDataFrame(own, table.schema()));
        }
        rows.unpersist();
        Map<String, Batch.Version> documents = papers.stream()
                .collect(Collectors.toMap(
                        Paper::name, paper -> new Batch.Version(paper.key(), readers.version()), (a, b) -> a));
        Batch batch = Batch.after(earlier, Set.of(), documents);
        archive.add(batch);
        return batch;
    }

    /**
     * One batch in the place of some, without some of their documents.
     *
     * @param from batches of {@code all}; at least one document of theirs is kept
     * @param without names of documents
     */
    Batch rewrite(List<Batch> from, Set<String> without, List<Batch> all) throws IOException {
        Set<String> names = from.stream().map(Batch::name).collect(Collectors.toSet());
        Map<String, Batch.Version> kept = new HashMap<>();
        from.forEach(batch -> kept.putAll(batch.documents()));
        List<String> keys = without.stream()
                .map(kept::remove)
                .filter(version -> version != null)
                .map(Batch.Version::key)
                .toList();
        for (Table table : Table.values()) {
            Dataset<Row> rows = Tables.read(spark, archive.files(), table, names);
            write(table, keys.isEmpty() ? rows : rows.join(documents(names, keys), DOCUMENT, "left_anti"));
        }
        Batch batch = Batch.after(all, names, kept);
        archive.add(batch);
        return batch;
    }

    /** The pieces that papers with these keys gave. */
    private Dataset<Row> documents(Set<String> batches, List<String> keys) {
        return Tables.read(spark, archive.files(), Table.DOCUMENTS, batches)
                .join(spark.createDataset(keys, Encoders.STRING()).toDF("key"), KEY)
                .select(col("document"))
                .distinct();
    }

    private void write(Table table, Dataset<Row> rows) {
        rows.repartition(col("month"))
                .sortWithinPartitions("month", "document")
                .write()
                .partitionBy("month")
                .parquet(archive.work().resolve(table.label()).toUri().toString());
    }
}

package org.entente.archive.run;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import org.entente.archive.folder.ArchiveFiles;
import org.entente.archive.folder.ArchiveFolder;
import org.entente.archive.table.Table;
import org.entente.readers.intake.WordRuns;

/**
 * Links documents that tell the same story to the one that told it first.
 *
 * <p>Each hash of a sketch points to the earliest document that has it; a document that shares half of its hashes with
 * one such earlier document repeats it. The work grows with the number of documents, not with that of pairs.
 */
final class Duplicates {
    private static final String LINKS = """
            WITH hashes AS (
                SELECT document, coalesce(date, '9999') AS day, size(sketch) AS size, explode(sketch) AS hash
                FROM documents),
            firsts AS (SELECT hash, min(struct(day, document)) AS first FROM hashes GROUP BY hash),
            shared AS (
                SELECT h.document, f.first.document AS of, count(*) / first(h.size) AS overlap
                FROM hashes h JOIN firsts f ON h.hash = f.hash
                WHERE h.document <> f.first.document
                GROUP BY h.document, f.first.document)
            SELECT document, max_by(of, struct(overlap, of)) AS of, max(overlap) AS overlap
            FROM shared WHERE overlap >= %s GROUP BY document
            """;

    private final SparkSession spark;
    private final ArchiveFolder archive;

    Duplicates(SparkSession spark, ArchiveFolder archive) {
        this.spark = spark;
        this.archive = archive;
    }

    void link() throws IOException {
        Tables.read(spark, archive.files(), Table.DOCUMENTS).createOrReplaceTempView("documents");
        var made = archive.work().resolve(ArchiveFiles.DUPLICATES);
        spark.sql(LINKS.formatted(WordRuns.SAME))
                .coalesce(1)
                .sortWithinPartitions("document")
                .write()
                .parquet(made.toUri().toString());
        archive.link(made);
    }
}

package org.entente.archive.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.archive.folder.ArchiveFiles;
import org.entente.archive.table.Table;

/** The tables of an archive as Spark sees them. */
public final class Tables {
    private Tables() {}

    /** The rows that count. */
    public static Dataset<Row> read(SparkSession spark, ArchiveFiles archive, Table table) {
        return read(spark, archive, table, archive.of(table));
    }

    /** The rows of some batches. */
    static Dataset<Row> read(SparkSession spark, ArchiveFiles archive, Table table, Set<String> batches) {
        return read(spark, archive, table, archive.of(table, batches));
    }

    private static Dataset<Row> read(SparkSession spark, ArchiveFiles archive, Table table, List<Path> files) {
        if (files.isEmpty()) {
            return spark.createDataFrame(List.of(), table.schema());
        }
        return spark.read()
                .schema(table.schema())
                .option(
                        "basePath",
                        archive.folder().resolve(table.label()).toUri().toString())
                .parquet(files.stream().map(file -> file.toUri().toString()).toArray(String[]::new));
    }
}

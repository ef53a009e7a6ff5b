package org.entente.archive.run;

import java.nio.file.Files;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.archive.folder.ArchiveFolder;
import org.entente.archive.table.Table;

/** The tables of an archive as Spark sees them. */
public final class Tables {
    private Tables() {}

    /** Empty when the archive has no row of it. */
    public static Optional<Dataset<Row>> read(SparkSession spark, ArchiveFolder archive, Table table) {
        if (!Files.isDirectory(archive.table(table.label()))) {
            return Optional.empty();
        }
        StructType schema = new StructType();
        for (var field : table.schema().fields()) {
            schema = schema.add(field);
        }
        return Optional.of(spark.read()
                .schema(schema.add("month", DataTypes.StringType))
                .parquet(archive.table(table.label()).toUri().toString()));
    }
}

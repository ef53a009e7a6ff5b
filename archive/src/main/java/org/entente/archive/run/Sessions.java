package org.entente.archive.run;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** A connection to Spark: on this machine, or to a cluster. */
public final class Sessions {
    private Sessions() {}

    /**
     * @param master address of a cluster; null reads on all cores of this machine
     * @param scratch where Spark keeps what does not fit into memory
     */
    public static SparkSession open(@Nullable String master, Path scratch) {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("Entente archive")
                .master(master == null ? "local[*]" : master)
                .config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", "false")
                .config("spark.sql.shuffle.partitions", "8")
                .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.sql.session.timeZone", "UTC")
                .config(
                        "spark.sql.warehouse.dir",
                        scratch.resolve("warehouse").toUri().toString())
                .config("spark.local.dir", scratch.toString())
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1");
        return builder.getOrCreate();
    }
}

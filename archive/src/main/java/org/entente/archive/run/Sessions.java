package org.entente.archive.run;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.entente.domain.CallerMistake;
import org.jspecify.annotations.Nullable;

/** A connection to Spark: on this machine, or to a cluster. */
public final class Sessions {
    private static final String CLUSTER = "spark://";
    private static final int PATIENCE_MS = 5_000;
    private static final String LARGEST_TASK_MB = "512";
    private static final int WORKERS_PATIENCE_MS = 60_000;

    /** What Entente is started with, too: the reader goes deep into long sentences, Spark into memory. */
    private static final String JAVA_OPTIONS =
            "-Xss4m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow";

    private Sessions() {}

    /**
     * @param master address of a cluster, or {@code local[N]}; null reads on all cores of this machine
     * @param scratch where Spark keeps what does not fit into memory
     * @param settings Spark's own, by name; they win
     * @throws CallerMistake when no cluster answers, or none of its machines is free
     */
    public static SparkSession open(@Nullable String master, Path scratch, Map<String, String> settings) {
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
                .config("spark.rpc.message.maxSize", LARGEST_TASK_MB)
                .config("spark.local.dir", scratch.toString());
        if (master == null || master.startsWith("local")) {
            builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1");
        } else {
            builder.config("spark.executor.extraClassPath", classPath())
                    .config("spark.executor.extraJavaOptions", JAVA_OPTIONS);
        }
        settings.forEach(builder::config);
        if (master == null || !master.startsWith(CLUSTER)) {
            return builder.getOrCreate();
        }
        knock(master);
        SparkSession session = builder.getOrCreate();
        awaitWorkers(master, session);
        return session;
    }

    /** Entente's own: as the archive's folder, it must be at the same place on all machines. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().normalize().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Spark itself would try for minutes. */
    private static void knock(String master) {
        for (String one : master.substring(CLUSTER.length()).split(",")) {
            try (Socket socket = new Socket()) {
                URI address = URI.create(CLUSTER + one);
                if (address.getHost() == null || address.getPort() < 0) {
                    throw new CallerMistake("--master: '%s' is no address; write spark://HOST:PORT".formatted(master));
                }
                socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MS);
                return;
            } catch (IllegalArgumentException e) {
                throw new CallerMistake("--master: '%s' is no address; write spark://HOST:PORT".formatted(master), e);
            } catch (IOException e) {
                continue; // another master may lead
            }
        }
        throw new CallerMistake("--master: no cluster answers at %s; start it or check the address".formatted(master));
    }

    private static void awaitWorkers(String master, SparkSession session) {
        long end = System.currentTimeMillis() + WORKERS_PATIENCE_MS;
        try {
            while (session.sparkContext().getExecutorMemoryStatus().size() < 2) {
                if (System.currentTimeMillis() > end) {
                    session.stop();
                    throw new CallerMistake(
                            "--master: %s has no worker free within a minute; start workers, or ask for less"
                                            .formatted(master)
                                    + " with --conf spark.executor.memory=… or spark.cores.max=…");
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

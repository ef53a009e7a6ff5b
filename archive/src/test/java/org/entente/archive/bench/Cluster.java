package org.entente.archive.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A Spark master and workers as processes on 127.0.0.1, from the jars that Maven fetched. */
final class Cluster implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final Path home;
    private final Process master;
    private final List<Process> workers = new CopyOnWriteArrayList<>();
    private final Map<Long, Double> spent = new ConcurrentHashMap<>();
    private final Thread watch;
    private final String address;

    /**
     * @param home made here: the folder that Spark takes for its installation
     * @param count of workers, one core each
     */
    Cluster(Path home, int count) throws IOException, InterruptedException {
        this.home = home;
        Path jars = Files.createDirectories(home.resolve("jars"));
        Files.createFile(home.resolve("RELEASE"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry).toAbsolutePath();
            String name = String.valueOf(jar.getFileName());
            // The cluster has Spark, not Entente: what it reads with comes from the driver's class path.
            if (name.endsWith(".jar") && !name.startsWith("entente")) {
                Files.createSymbolicLink(jars.resolve(name), jar);
            }
        }
        int port = freePort();
        address = "spark://%s:%d".formatted(LOOPBACK, port);
        master = start("master", "master.Master", "--host", LOOPBACK, "--port", "" + port, "--webui-port", "0");
        awaitMaster(port);
        for (int i = 0; i < count; i++) {
            workers.add(start(
                    "worker" + i,
                    "worker.Worker",
                    "--host",
                    LOOPBACK,
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "2g",
                    "--work-dir",
                    home.resolve("work" + i).toString(),
                    address));
        }
        watch = Thread.ofVirtual().start(this::watch);
    }

    String address() {
        return address;
    }

    /** Ends a worker and what it started at once (SIGKILL), as a machine that loses its power. */
    void kill(int worker) {
        Process process = workers.get(worker);
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    /** CPU time of the workers and of all readers that they ever started, in seconds, but for their last tenth. */
    double cpuSeconds() {
        return spent.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void watch() {
        try {
            while (true) {
                workers.stream()
                        .flatMap(worker -> Stream.concat(Stream.of(worker.toHandle()), worker.descendants()))
                        .forEach(process -> process.info()
                                .totalCpuDuration()
                                .ifPresent(time -> spent.put(process.pid(), time.toNanos() / 1e9)));
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process start(String name, String main, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                home.resolve("jars") + "/*",
                "org.apache.spark.deploy." + main));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.redirectOutput(home.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private void awaitMaster(int port) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(LOOPBACK, port));
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the master did not start; see " + home.resolve("master.log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
        for (int i = 0; i < workers.size(); i++) {
            kill(i);
        }
        master.destroyForcibly();
    }
}

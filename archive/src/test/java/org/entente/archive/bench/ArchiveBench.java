package org.entente.archive.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** {@code bench/run archive-cluster|archive-kill|archive-speed|archive-growth DATA [NUMBER…]}. */
public final class ArchiveBench {
    private ArchiveBench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2 || !Files.isDirectory(Path.of(arguments[1]))) {
            System.err.println("bench: " + Arrays.toString(arguments)
                    + "; write archive-cluster, archive-kill, archive-speed or archive-growth, then the folder with the"
                    + " articles of the attribution data");
            System.exit(2);
        }
        int[] numbers = Arrays.stream(arguments, 2, arguments.length)
                .mapToInt(Integer::parseInt)
                .toArray();
        Recombined texts = new Recombined(Path.of(arguments[1]));
        Path scratch = Files.createTempDirectory("entente-archive-bench-");
        boolean right = true;
        try {
            switch (arguments[0]) {
                case "archive-cluster" -> right = new ClusterBench(scratch, texts).run(or(numbers, 0, 240));
                case "archive-kill" ->
                    right = new KillBench(scratch, texts).run(or(numbers, 0, 50), or(numbers, 1, 200));
                case "archive-speed" -> right = new SpeedBench(scratch, texts).run(or(numbers, 0, 900));
                case "archive-growth" -> new GrowthBench(scratch, texts).run(numbers);
                default -> throw new IllegalArgumentException("there is no " + arguments[0]);
            }
        } finally {
            delete(scratch);
        }
        System.exit(right ? 0 : 1);
    }

    private static int or(int[] numbers, int index, int otherwise) {
        return numbers.length > index ? numbers[index] : otherwise;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}

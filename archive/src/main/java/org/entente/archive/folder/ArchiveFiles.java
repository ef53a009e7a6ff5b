package org.entente.archive.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.archive.table.Table;
import org.entente.domain.CallerMistake;

/** The files of an archive that count: those of batches whose list of documents stands in {@code batches}. */
public record ArchiveFiles(Path folder) {
    /** The table of near-duplicates, which the whole archive gives and no single batch. */
    public static final String DUPLICATES = "duplicates";

    static final String BATCHES = "batches";
    static final String WORK = "work";
    static final String SCRATCH = "scratch";
    static final String LIST = ".jsonl";
    static final String ROWS = ".parquet";

    /** @throws CallerMistake when the folder holds no archive, or none of its documents counts yet */
    public static ArchiveFiles of(Path folder) {
        ArchiveFiles files = new ArchiveFiles(folder);
        if (Files.isDirectory(folder) && !Files.isExecutable(folder)) {
            throw new CallerMistake(folder + ": may not be opened; check its permissions");
        }
        if (!Files.isDirectory(folder.resolve(BATCHES))) {
            throw new CallerMistake(
                    folder + ": holds no archive; make one with: entente archive INPUT --out " + folder);
        }
        if (files.whole().isEmpty()) {
            throw new CallerMistake(folder + ": nothing is whole in this archive yet, the run that made it was stopped;"
                    + " repeat it with: entente archive INPUT --out " + folder);
        }
        return files;
    }

    /** Parquet files of a table, in the order of their names. */
    public List<Path> of(Table table) {
        return of(table, whole());
    }

    /** Parquet files that some batches have in a table. */
    public List<Path> of(Table table, Set<String> batches) {
        List<Path> files = new ArrayList<>();
        for (Path month : list(folder.resolve(table.label()))) {
            list(month).stream().filter(file -> batches.contains(batch(file))).forEach(files::add);
        }
        return files;
    }

    /** The file of the near-duplicates: that of the batches as they are, else an older one; none if none was made. */
    public List<Path> duplicates() {
        List<Path> files = list(folder.resolve(DUPLICATES)).stream()
                .filter(file -> file.toString().endsWith(ROWS))
                .toList();
        return files.stream()
                .filter(file -> file.equals(linked()))
                .findFirst()
                .or(() -> files.stream().findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether the near-duplicates are those of the batches as they are. */
    public boolean isLinked() {
        return Files.exists(linked());
    }

    /** Where the near-duplicates of the batches as they are belong. */
    Path linked() {
        return folder.resolve(DUPLICATES).resolve("d%08x%s".formatted(new TreeSet<>(whole()).hashCode(), ROWS));
    }

    /** Whether a run writes now, or was stopped before its end. */
    public boolean isUnfinished() {
        return Files.exists(folder.resolve(WORK));
    }

    /** Names of the batches that count. */
    Set<String> whole() {
        return lists().stream().map(Batch::name).collect(Collectors.toSet());
    }

    /** The lists of the batches that count, in the order in which these were written. */
    List<Path> lists() {
        List<Path> lists = list(folder.resolve(BATCHES)).stream()
                .filter(file -> file.toString().endsWith(LIST))
                .toList();
        Set<String> replaced =
                lists.stream().map(Batch::replacedBy).flatMap(Set::stream).collect(Collectors.toSet());
        return lists.stream()
                .filter(list -> !replaced.contains(Batch.name(list)))
                .toList();
    }

    /** The batch that a file of a table belongs to; empty when it is no file of a batch. */
    static String batch(Path file) {
        String name = String.valueOf(file.getFileName());
        String batch = name.replaceFirst("-\\d+\\.parquet$", "");
        return batch.equals(name) ? "" : batch;
    }

    /** What is in a folder, by name; nothing when it is not there. */
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (AccessDeniedException e) {
            throw new CallerMistake(folder + ": may not be opened; check its permissions", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

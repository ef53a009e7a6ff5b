package org.entente.archive.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.archive.table.Table;
import org.entente.domain.CallerMistake;

/**
 * An archive on disk. A batch counts once its list of documents stands in {@code batches}; files of a batch that never
 * got so far are swept away before the next run.
 */
public final class ArchiveFolder implements AutoCloseable {
    /** The table of near-duplicates, which the whole archive gives and no single batch. */
    public static final String DUPLICATES = "duplicates";

    private static final String BATCHES = "batches";
    private static final String WORK = "work";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private ArchiveFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws CallerMistake when the folder cannot be written, or another run writes it now */
    public static ArchiveFolder open(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new CallerMistake(folder + ": is a file; name a folder with --out");
            }
            Files.createDirectories(folder.resolve(BATCHES));
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new CallerMistake(folder + ": another run writes this archive now; wait until it is done");
            }
            ArchiveFolder archive = new ArchiveFolder(folder, channel, lock);
            archive.sweep();
            return archive;
        } catch (IOException e) {
            throw new CallerMistake(folder + ": cannot be written; name another folder with --out", e);
        }
    }

    /** Where a batch is written before it counts. */
    Path work() {
        return folder.resolve(WORK);
    }

    Path table(String label) {
        return folder.resolve(label);
    }

    /** What was read, batch by batch. */
    List<Batch> batches() {
        return list(folder.resolve(BATCHES)).stream()
                .filter(file -> file.toString().endsWith(".jsonl"))
                .sorted()
                .map(Batch::read)
                .toList();
    }

    /** Brings the files of a batch into the tables, then its list; only with the list it counts. */
    void add(Batch batch) throws IOException {
        for (Table table : Table.values()) {
            for (Path month : list(work().resolve(table.label()))) {
                if (Files.isDirectory(month)) {
                    place(batch, table, month);
                }
            }
        }
        Path list = work().resolve(batch.name() + ".jsonl");
        batch.write(list);
        move(list, folder.resolve(BATCHES).resolve(batch.name() + ".jsonl"));
        delete(work());
    }

    private void place(Batch batch, Table table, Path month) throws IOException {
        Path to = Files.createDirectories(folder.resolve(table.label()).resolve(String.valueOf(month.getFileName())));
        int number = 0;
        for (Path file : list(month)) {
            if (file.toString().endsWith(".parquet")) {
                number++;
                move(file, to.resolve("%s-%03d.parquet".formatted(batch.name(), number)));
            }
        }
    }

    /** A table that the whole archive gives takes the place of the one before. */
    void replace(String label, Path with) throws IOException {
        delete(table(label));
        move(with, table(label));
    }

    /** Takes a batch out: first its list, so that half of it never counts, then its rows. */
    void remove(Batch batch) throws IOException {
        Files.delete(folder.resolve(BATCHES).resolve(batch.name() + ".jsonl"));
        sweep();
    }

    /** Deletes what belongs to no batch: a run was stopped while it wrote. */
    private void sweep() throws IOException {
        delete(work());
        Set<String> whole = list(folder.resolve(BATCHES)).stream()
                .map(file -> stem(file, ".jsonl"))
                .collect(Collectors.toSet());
        for (Table table : Table.values()) {
            for (Path month : list(folder.resolve(table.label()))) {
                for (Path file : list(month)) {
                    String name = String.valueOf(file.getFileName());
                    if (!whole.contains(name.replaceFirst("-\\d+\\.parquet$", ""))) {
                        Files.delete(file);
                    }
                }
                if (list(month).isEmpty()) {
                    Files.delete(month);
                }
            }
        }
    }

    private static String stem(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}

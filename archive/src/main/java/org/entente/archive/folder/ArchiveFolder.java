package org.entente.archive.folder;

import java.io.IOException;
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
import java.util.stream.Stream;
import org.entente.archive.table.Table;
import org.entente.domain.CallerMistake;

/**
 * An archive on disk. A batch counts once its list of documents stands in {@code batches}; files of a batch that never
 * got so far are swept away before the next run.
 */
public final class ArchiveFolder implements AutoCloseable {
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
            Files.createDirectories(folder.resolve(ArchiveFiles.BATCHES));
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new CallerMistake(folder + ": another run writes this archive now; wait until it is done");
            }
            ArchiveFolder archive = new ArchiveFolder(folder, channel, lock);
            delete(archive.scratch());
            Files.createDirectory(archive.scratch());
            archive.sweep();
            return archive;
        } catch (IOException e) {
            throw new CallerMistake(folder + ": cannot be written; name another folder with --out", e);
        }
    }

    public ArchiveFiles files() {
        return new ArchiveFiles(folder);
    }

    /** Where a batch is written before it counts. */
    public Path work() {
        return folder.resolve(ArchiveFiles.WORK);
    }

    /**
     * For what does not fit into memory. It lies within the archive, since documents may not leave it, and goes with the
     * run, or, where that was killed, before the next one.
     */
    public Path scratch() {
        return folder.resolve(ArchiveFiles.SCRATCH);
    }

    /** What was read, batch by batch, in the order in which these were written. */
    public List<Batch> batches() {
        return files().lists().stream().map(Batch::read).toList();
    }

    /**
     * Brings the files of a batch into the tables, then its list; only with the list it counts, and those that it
     * replaces count no longer.
     */
    public void add(Batch batch) throws IOException {
        for (Table table : Table.values()) {
            for (Path month : ArchiveFiles.list(work().resolve(table.label()))) {
                if (Files.isDirectory(month)) {
                    place(batch, table, month);
                }
            }
        }
        Path list = work().resolve(batch.name() + ArchiveFiles.LIST);
        batch.write(list);
        move(list, folder.resolve(ArchiveFiles.BATCHES).resolve(batch.name() + ArchiveFiles.LIST));
        if (batch.replaces().isEmpty()) {
            delete(work());
        } else {
            sweep();
        }
    }

    private void place(Batch batch, Table table, Path month) throws IOException {
        Path to = Files.createDirectories(folder.resolve(table.label()).resolve(String.valueOf(month.getFileName())));
        int number = 0;
        for (Path file : ArchiveFiles.list(month)) {
            if (file.toString().endsWith(ArchiveFiles.ROWS)) {
                number++;
                move(file, to.resolve("%s-%03d.parquet".formatted(batch.name(), number)));
            }
        }
    }

    /** Near-duplicates of the whole archive, one Parquet file in {@code made}, take the place of those before. */
    public void link(Path made) throws IOException {
        Path to = files().linked();
        Path duplicates = Files.createDirectories(folder.resolve(ArchiveFiles.DUPLICATES));
        for (Path file : ArchiveFiles.list(made)) {
            if (file.toString().endsWith(ArchiveFiles.ROWS)) {
                move(file, to);
            }
        }
        for (Path file : ArchiveFiles.list(duplicates)) {
            if (!file.equals(to)) {
                Files.delete(file);
            }
        }
        delete(work());
    }

    /** Takes a batch out whole: first its list, so that half of it never counts, then its rows. */
    public void remove(Batch batch) throws IOException {
        Files.delete(folder.resolve(ArchiveFiles.BATCHES).resolve(batch.name() + ArchiveFiles.LIST));
        sweep();
    }

    /** Deletes what belongs to no batch that counts: a run was stopped while it wrote, or batches were replaced. */
    private void sweep() throws IOException {
        delete(work());
        Set<String> whole = files().whole();
        for (Table table : Table.values()) {
            for (Path month : ArchiveFiles.list(folder.resolve(table.label()))) {
                for (Path file : ArchiveFiles.list(month)) {
                    if (!whole.contains(ArchiveFiles.batch(file))) {
                        Files.delete(file);
                    }
                }
                if (ArchiveFiles.list(month).isEmpty()) {
                    Files.delete(month);
                }
            }
        }
        // Last, so that what a list replaces is known until its files are gone.
        for (Path list : ArchiveFiles.list(folder.resolve(ArchiveFiles.BATCHES))) {
            if (list.toString().endsWith(ArchiveFiles.LIST) && !whole.contains(Batch.name(list))) {
                Files.delete(list);
            }
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
        delete(scratch());
        lock.release();
        channel.close();
    }
}

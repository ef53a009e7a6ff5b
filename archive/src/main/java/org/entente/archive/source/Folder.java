package org.entente.archive.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.entente.readers.intake.OwnFiles;

/**
 * The files in a folder and below, by their path in it, hidden ones left out.
 *
 * @param out a folder that is not looked into
 */
record Folder(Path folder, Path out) {
    void forEach(BiConsumer<Path, String> files, BiConsumer<String, String> faults) {
        Map<String, Path> found = new TreeMap<>();
        Map<String, String> unlisted = new TreeMap<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
                            boolean own = at.toAbsolutePath().normalize().equals(out);
                            return own || !at.equals(folder) && isHidden(at)
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile() && !isHidden(file) && !isOwn(file)) {
                                found.put(name(file), file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path at, IOException fault) {
                            unlisted.put(name(at), "cannot be listed or followed; check its permissions and links");
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            unlisted.put("", "the folder cannot be listed to its end; check the disk");
        }
        found.forEach((name, file) -> files.accept(file, name));
        unlisted.forEach(faults);
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    private static boolean isOwn(Path file) {
        return OwnFiles.holds(String.valueOf(file.getFileName()));
    }
}

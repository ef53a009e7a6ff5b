package org.entente.readers.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.domain.CallerMistake;
import org.entente.domain.Unread;

/** The files that a caller's paths lead to, through folders; what an earlier briefing wrote is left out. */
final class Inputs {
    private final Consumer<InputFile> files;
    private final Consumer<Unread> unread;
    private final Set<Path> seen = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    Inputs(Consumer<InputFile> files, Consumer<Unread> unread) {
        this.files = files;
        this.unread = unread;
    }

    void walk(List<Path> inputs) {
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new CallerMistake(input + ": there is no such file or folder; check the path");
            }
        }
        for (Path input : inputs) {
            if (!Files.isDirectory(input)) {
                give(input, String.valueOf(input.getFileName()));
            } else if (walkFolder(input) == 0) {
                throw new CallerMistake(
                        input + ": the folder holds no document; put texts, web pages, PDF, DOCX or e-mails in it");
            }
        }
    }

    private int walkFolder(Path folder) {
        TreeMap<String, Path> found = new TreeMap<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder, found));
        } catch (IOException e) {
            unread.accept(new Unread(folder.toString(), "the folder cannot be listed; check its permissions"));
            return 1;
        }
        found.forEach((name, path) -> give(path, name));
        return found.size();
    }

    private void give(Path path, String name) {
        try {
            if (!seen.add(path.toRealPath())) {
                return;
            }
        } catch (IOException e) {
            unread.accept(new Unread(name, "cannot be opened; check its permissions"));
            return;
        }
        String unique = unique(name, path);
        long size;
        try {
            size = Files.size(path);
        } catch (IOException e) {
            size = -1;
        }
        files.accept(new InputFile(unique, size, () -> Files.newInputStream(path)));
    }

    private String unique(String name, Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        String candidate = name;
        if (!names.add(candidate)) {
            Path folder = parent == null ? null : parent.getFileName();
            candidate = folder == null ? name : folder + "/" + name;
            for (int i = 2; !names.add(candidate); i++) {
                candidate = folder + "/" + i + "/" + name;
            }
        }
        return candidate;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<String, Path> found;

        Visitor(Path root, Map<String, Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean earlier =
                    Files.exists(folder.resolve("brief.html")) && Files.exists(folder.resolve("dossier.json"));
            if (!folder.equals(root) && (hidden(folder) || earlier || isTextsOfABriefing(folder))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isTextsOfABriefing(Path folder) {
            Path parent = folder.getParent();
            return parent != null
                    && String.valueOf(folder.getFileName()).equals("text")
                    && Files.exists(parent.resolve("dossier.json"))
                    && Files.exists(parent.resolve("brief.html"));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String last = String.valueOf(file.getFileName());
            if (attributes.isRegularFile() && !hidden(file) && !OwnFiles.holds(last)) {
                found.put(root.relativize(file).toString().replace('\\', '/'), file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException) && !hidden(file)) {
                unread.accept(new Unread(
                        root.relativize(file).toString().replace('\\', '/'),
                        "cannot be opened; check its permissions"));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean hidden(Path path) {
            String last = String.valueOf(path.getFileName());
            return last.startsWith(".") || last.startsWith("~$") || last.equals("__MACOSX");
        }
    }
}

package org.entente.briefing.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.entente.domain.CallerMistake;

/** The folder that a briefing is written to; every file appears whole or not at all. */
public record BriefingFolder(Path path) {
    /** Makes the folder; throws {@link CallerMistake} when it cannot be written to. */
    public static BriefingFolder at(Path path) {
        try {
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, ".entente", ".part"));
            return new BriefingFolder(path);
        } catch (IOException e) {
            throw new CallerMistake("%s: cannot be written to; name another folder with --out".formatted(path), e);
        }
    }

    /** Writes a text under a name, which may hold folders; the name cannot lead out of this folder. */
    public void write(String name, String text) {
        Path target = path.resolve(name).normalize();
        if (!target.startsWith(path.normalize())) {
            throw new CallerMistake(name + ": would be written outside " + path + "; rename it");
        }
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Path part = Files.createTempFile(target.toAbsolutePath().getParent(), ".entente", ".part");
            try {
                Files.writeString(part, text, StandardCharsets.UTF_8);
                move(part, target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new CallerMistake(
                    "%s: cannot be written (%s); free the place or name another folder with --out"
                            .formatted(target, e.getMessage()),
                    e);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

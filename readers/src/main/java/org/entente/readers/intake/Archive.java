package org.entente.readers.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.entente.domain.Unread;

/** The files in a zip archive, within limits that keep a zip bomb from filling the memory. */
final class Archive {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 300_000_000;
    private static final int HIGHEST_RATIO = 150;
    private static final int SMALL = 1_000_000;

    private Archive() {}

    static void open(InputFile archive, byte[] bytes, Consumer<InputFile> files, Consumer<Unread> unread) {
        Path copy;
        try {
            copy = Files.createTempFile("entente", ".zip");
        } catch (IOException e) {
            unread.accept(new Unread(archive.name(), "cannot be unpacked: no room for temporary files"));
            return;
        }
        try {
            Files.write(copy, bytes);
            try (ZipFile zip = zip(copy)) {
                entries(archive, zip, files, unread);
            }
        } catch (IOException | IllegalArgumentException e) {
            unread.accept(new Unread(archive.name(), "broken zip file; pack it again, or give the files themselves"));
        } finally {
            copy.toFile().delete();
        }
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            // Older packers write names in the code page of MS-DOS.
            Charset old = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
            return new ZipFile(path.toFile(), old);
        }
    }

    private static void entries(InputFile archive, ZipFile zip, Consumer<InputFile> files, Consumer<Unread> unread) {
        List<? extends ZipEntry> entries = zip.stream()
                .filter(e -> !e.isDirectory() && !isHidden(e.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        if (entries.isEmpty()) {
            unread.accept(new Unread(archive.name(), "no file in it; nothing to read"));
        }
        long total = 0;
        int count = 0;
        for (ZipEntry entry : entries) {
            String name = archive.name() + "/" + entry.getName().replace('\\', '/');
            byte[] bytes;
            try (InputStream in = zip.getInputStream(entry)) {
                bytes = in.readNBytes(TextExtractor.LARGEST_FILE + 1);
            } catch (IOException e) {
                unread.accept(new Unread(
                        name, "cannot be unpacked, broken or protected by a password; give the file itself"));
                continue;
            }
            total += bytes.length;
            boolean bomb = Math.max(bytes.length, entry.getSize()) > SMALL
                    && Math.max(bytes.length, entry.getSize()) / HIGHEST_RATIO > Math.max(1, entry.getCompressedSize());
            if (bomb || total > MOST_BYTES || ++count > MOST_ENTRIES) {
                unread.accept(
                        new Unread(
                                archive.name(),
                                "unpacks to far more than its size, like a zip bomb; unpack it and give the files that matter"));
                return;
            }
            files.accept(new InputFile(name, bytes.length, () -> new ByteArrayInputStream(bytes)));
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
    }
}

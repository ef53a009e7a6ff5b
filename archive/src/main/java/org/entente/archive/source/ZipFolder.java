package org.entente.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files in a zip archive; one that cannot be unpacked does not stop the others. */
record ZipFolder(Path file, String name) {
    void forEach(Consumer<Paper> papers) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> papers.accept(paper(zip, entry)));
        }
    }

    private Paper paper(ZipFile zip, ZipEntry entry) {
        String path = name + "/" + entry.getName();
        try (InputStream in = zip.getInputStream(entry)) {
            return Papers.entry(path, in);
        } catch (ZipException e) {
            return Paper.unreadable(path, "protected or broken in its zip file; unpack it yourself");
        } catch (IOException e) {
            return Paper.unreadable(path, "cannot be unpacked; fetch the zip file again");
        }
    }
}

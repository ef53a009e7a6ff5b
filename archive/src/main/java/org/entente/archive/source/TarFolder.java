package org.entente.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files in a tar archive. */
record TarFolder(String name) {
    void forEach(InputStream in, Consumer<Paper> papers) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile()) {
                papers.accept(Papers.entry(name + "/" + entry.getName(), tar));
            }
        }
    }
}

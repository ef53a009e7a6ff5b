package org.entente.readers.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A file, or an entry of an archive, before it is read.
 *
 * @param name relative to the folder that was given, or within its archive; unique in one intake
 * @param size in bytes; negative when it is not known beforehand
 */
record InputFile(String name, long size, Content content) {
    /** Opens the bytes. */
    interface Content {
        InputStream open() throws IOException;
    }

    String extension() {
        String last = lastName();
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    String stem() {
        return stemOf(name);
    }

    /** The last part of a file's name, without its extension. */
    static String stemOf(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }

    private String lastName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}

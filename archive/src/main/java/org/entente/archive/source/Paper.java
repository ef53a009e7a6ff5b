package org.entente.archive.source;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One document of an archive, before it is read.
 *
 * @param name unique in the archive: the input's own name, the path below it, and in a container that of the
 *     entry; a number stands before a name that comes again
 * @param content bytes as stored; a text is UTF-8 and its name then ends in {@code .txt}
 * @param date ISO day that the archive gives; null when it gives none
 * @param outlet who published it, as the archive says
 * @param title as the archive says
 * @param fault why it cannot be read; null when it can be tried
 */
public record Paper(
        String name,
        byte[] content,
        @Nullable String date,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String fault)
        implements Serializable {
    private static final int KEY_BYTES = 12;
    static final String TEXT = ".txt";

    /** A file as it is. */
    static Paper file(String name, byte[] content) {
        return new Paper(name, content, null, null, null, null);
    }

    /** What cannot even be opened; it becomes a row that says why. */
    static Paper unreadable(String name, String fault) {
        return new Paper(name, new byte[0], null, null, null, fault);
    }

    /** Whether nothing but the text is in its bytes. */
    public boolean isText() {
        return name.endsWith(TEXT);
    }

    Paper named(String newName) {
        return new Paper(newName, content, date, outlet, title, fault);
    }

    /** Tells this document in this version from every other, as 24 hexadecimal digits. */
    public String key() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {name, date, outlet, title, fault}) {
                byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES)
                        .putInt(part == null ? -1 : bytes.length)
                        .array());
                digest.update(bytes);
            }
            digest.update(content);
            return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package org.entente.desk.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The part of a page that follows what happens, as it was drawn for some readers.
 *
 * @param tag tells it from what it was before
 * @param compressed by gzip
 */
record LivePart(String tag, byte[] compressed) {
    static LivePart of(byte[] drawn) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LivePart('"' + UUID.randomUUID().toString() + '"', compressed.toByteArray());
    }

    /** For the few who do not take it compressed. */
    byte[] plain() {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

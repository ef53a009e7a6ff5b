package org.entente.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Pages as they travel. */
final class Gzip {
    private Gzip() {}

    /** As small as it gets: for what many will read. */
    static byte[] well(byte[] plain) {
        return compressed(plain, Deflater.DEFAULT_COMPRESSION);
    }

    /** With little work: for what one reader gets once. */
    static byte[] quickly(byte[] plain) {
        return compressed(plain, Deflater.BEST_SPEED);
    }

    private static byte[] compressed(byte[] plain, int level) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (OutputStream out = new Levelled(made, level)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made.toByteArray();
    }

    private static final class Levelled extends GZIPOutputStream {
        Levelled(OutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }

    static byte[] plain(byte[] compressed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isTakenBy(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }
}

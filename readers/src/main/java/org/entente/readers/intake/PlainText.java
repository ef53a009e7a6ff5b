package org.entente.readers.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/** Decodes the bytes of a text file; Tika's detector is only loaded for one that is not UTF-8. */
public final class PlainText {
    private static final int SAMPLE = 64 * 1024;
    private static final int SURE = 40;

    /**
     * @param utf8 whether the bytes were UTF-8, so that the text is the file as stored
     */
    public record Decoded(String text, boolean utf8) {}

    private PlainText() {}

    /** Null when the bytes are no text. */
    public static @Nullable Decoded decode(byte[] bytes) {
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null && !isBinary(utf8)) {
            return new Decoded(utf8, true);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            String text = new String(bytes, wide);
            return isBinary(text) ? null : new Decoded(withoutMark(text), false);
        }
        if (utf8 != null || hasNulls(bytes)) {
            return null;
        }
        String text = new String(bytes, detect(bytes));
        return isBinary(text) ? null : new Decoded(withoutMark(text), false);
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** UTF-16 by its mark, or by every other byte being zero. */
    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (mark == 0xfeff) {
            return StandardCharsets.UTF_16BE;
        }
        if (mark == 0xfffe) {
            return StandardCharsets.UTF_16LE;
        }
        int length = Math.min(bytes.length, SAMPLE);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int half = length / 2;
        if (zeros[1] > half * 3 / 4 && zeros[0] < half / 10) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > half * 3 / 4 && zeros[1] < half / 10 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean hasNulls(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static Charset detect(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        String name = match == null || match.getConfidence() < SURE ? "windows-1252" : match.getName();
        // The first half of Latin-1's control codes are the curly quotes of Windows in practice.
        String known = name.toLowerCase(Locale.ROOT).equals("iso-8859-1") ? "windows-1252" : name;
        return Charset.isSupported(known) ? Charset.forName(known) : StandardCharsets.ISO_8859_1;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** More than one control character in a hundred, or any null. */
    private static boolean isBinary(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b) {
                controls++;
            }
        }
        return controls * 100 > length;
    }
}

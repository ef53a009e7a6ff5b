package org.entente.readers.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Turns a file's bytes into text by what they are, with the limits on size. */
final class TextExtractor {
    /** A text of this many characters has some 4,000 pages. */
    static final int LONGEST_TEXT = 10_000_000;

    static final int LARGEST_FILE = 100_000_000;
    static final String TOO_LONG = "more than 10 million characters of text; split it and give the parts that matter";

    private static final Set<String> PLAIN =
            Set.of("txt", "text", "md", "markdown", "log", "csv", "tsv", "rst", "srt", "vtt");
    private static final Set<String> OFFICE = Set.of(
            "pdf", "docx", "doc", "dotx", "docm", "rtf", "odt", "ods", "odp", "xlsx", "xls", "pptx", "ppt", "epub",
            "eml", "msg");
    private static final Set<String> WEB = Set.of("html", "htm", "xhtml");
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "webp", "heic", "svg");
    private static final Set<String> RECORDINGS =
            Set.of("mp3", "mp4", "wav", "m4a", "ogg", "mov", "avi", "mkv", "webm");

    private TextExtractor() {}

    static byte[] bytes(InputFile file) throws IOException {
        try (InputStream in = file.content().open()) {
            return in.readNBytes(LARGEST_FILE + 1);
        }
    }

    /** Why a file is not even opened, judged by its size. */
    static boolean isTooLarge(InputFile file) {
        return file.size() > LARGEST_FILE || PLAIN.contains(file.extension()) && file.size() > 4L * LONGEST_TEXT;
    }

    static String tooLarge(long size) {
        return String.format(
                Locale.ROOT, "%,d MB, too large to read; split it and give the parts that matter", size / 1_000_000);
    }

    static Extraction extract(InputFile file, byte[] bytes) {
        if (bytes.length == 0) {
            return new Extraction.Unreadable("empty file; nothing to read");
        }
        if (bytes.length > LARGEST_FILE) {
            return new Extraction.Unreadable(tooLarge(bytes.length));
        }
        String extension = file.extension();
        String opening = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        if (opening.startsWith("%PDF-")
                || opening.startsWith("{\\rtf")
                || opening.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OfficeFile.read(file, bytes);
        }
        if (OFFICE.contains(extension)) {
            return OfficeFile.read(file, bytes);
        }
        String plain = opening.stripLeading().toLowerCase(Locale.ROOT);
        boolean page = plain.startsWith("<!doctype html") || plain.startsWith("<html");
        if (WEB.contains(extension) || page && !extension.equals("txt")) {
            return WebPage.read(bytes);
        }
        return plain(extension, bytes);
    }

    private static Extraction plain(String extension, byte[] bytes) {
        if (PICTURES.contains(extension)) {
            return new Extraction.Unreadable("a picture; give its text");
        }
        if (RECORDINGS.contains(extension)) {
            return new Extraction.Unreadable("a recording; give its transcript");
        }
        PlainText.Decoded decoded = PlainText.decode(bytes);
        if (decoded == null) {
            return new Extraction.Unreadable(
                    "a binary file, not a document; give its text, or a PDF, DOCX, HTML or e-mail file");
        }
        if (decoded.text().length() > LONGEST_TEXT) {
            return new Extraction.Unreadable(TOO_LONG);
        }
        if (decoded.text().isBlank()) {
            return new Extraction.Unreadable("empty file, only white space; nothing to read");
        }
        return new Extraction.Text(decoded.text(), decoded.utf8() && extension.equals("txt"), Hints.NONE);
    }

    /** Whether the bytes begin like a zip archive that is not itself a document. */
    static boolean isArchive(InputFile file, byte[] bytes) {
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 8;
        return file.extension().equals("zip") || zip && !OFFICE.contains(file.extension());
    }
}

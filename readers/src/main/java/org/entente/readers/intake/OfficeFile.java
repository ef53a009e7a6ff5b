package org.entente.readers.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.entente.domain.Period;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Text of PDF, word-processor, spreadsheet, presentation and e-mail files by Apache Tika, which is loaded at the first one. */
final class OfficeFile {
    private OfficeFile() {}

    private static final class Tika {
        /** Named one by one: no OCR program is looked for, and what is not needed is not loaded. */
        static final AutoDetectParser PARSER = new AutoDetectParser(
                new PDFParser(),
                new OOXMLParser(),
                new OfficeParser(),
                new RTFParser(),
                new OpenDocumentParser(),
                new EpubParser(),
                new RFC822Parser(),
                new JSoupParser(),
                new TXTParser());
    }

    static Extraction read(InputFile file, byte[] bytes) {
        boolean mail = file.extension().equals("eml") || file.extension().equals("msg");
        boolean pdf = bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P';
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.name());
        BodyContentHandler words = new BodyContentHandler(TextExtractor.LONGEST_TEXT);
        ParseContext context = new ParseContext();
        Attachments attachments = new Attachments(file, mail);
        context.set(EmbeddedDocumentExtractor.class, attachments);
        context.set(Parser.class, Tika.PARSER);
        // Without it a message's parser loads Tika's whole configuration for a second detector.
        context.set(Detector.class, Tika.PARSER.getDetector());
        try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
            Tika.PARSER.parse(in, new Pages(words), metadata, context);
        } catch (EncryptedDocumentException e) {
            return new Extraction.Unreadable("protected by a password; save a copy without one");
        } catch (ZeroByteFileException e) {
            return new Extraction.Unreadable("empty file; nothing to read");
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
            return new Extraction.Unreadable(
                    WriteLimitReachedException.isWriteLimitReached(e)
                            ? TextExtractor.TOO_LONG
                            : hasPassword(e)
                                    ? "protected by a password; save a copy without one"
                                    : "broken or incomplete file; open it in its own program and save it again");
        }
        if (words.toString().isBlank()) {
            return new Extraction.Unreadable(
                    pdf
                            ? "no text in it, only pictures of pages; run OCR over it and give the result"
                            : "no text in it; give the text itself");
        }
        String text = pdf ? Layout.unwrap(words.toString()) : Layout.tidy(words.toString());
        return mail ? mail(Mail.text(text), metadata, attachments.found) : new Extraction.Text(text, false, Hints.NONE);
    }

    private static boolean hasPassword(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().contains("Encrypted")
                    || cause.getClass().getSimpleName().contains("InvalidPassword")) {
                return true;
            }
        }
        return false;
    }

    private static Extraction mail(String body, Metadata metadata, List<InputFile> attachments) {
        String subject = metadata.get(TikaCoreProperties.SUBJECT);
        if (subject == null) {
            subject = metadata.get(TikaCoreProperties.TITLE);
        }
        String from = metadata.get(Message.MESSAGE_FROM);
        String created = metadata.get(TikaCoreProperties.CREATED);
        String title =
                subject == null || subject.isBlank() ? null : subject.strip().replaceAll("\\s+", " ");
        String text = title == null || body.startsWith(title) ? body : title + "\n\n" + body;
        Hints hints = new Hints(title, null, from == null ? null : Mail.name(from), day(created), null);
        return new Extraction.Text(text, false, hints, attachments);
    }

    private static @Nullable Period day(@Nullable String timestamp) {
        return timestamp == null || timestamp.length() < 10
                ? null
                : Period.day(LocalDate.parse(timestamp.substring(0, 10)));
    }

    /** Marks where one page ends and the next begins. */
    private static final class Pages extends ContentHandlerDecorator {
        private static final char[] END = {Layout.PAGE_END};

        Pages(ContentHandler words) {
            super(words);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            super.startElement(uri, local, name, attributes);
            if ("page".equals(attributes.getValue("class"))) {
                super.characters(END, 0, 1);
            }
        }
    }

    /** Keeps the files attached to a message as files of their own; what is embedded elsewhere is not read. */
    private static final class Attachments implements EmbeddedDocumentExtractor {
        private final InputFile file;
        private final boolean mail;
        private final List<InputFile> found = new ArrayList<>();

        Attachments(InputFile file, boolean mail) {
            this.file = file;
            this.mail = mail;
        }

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return mail;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
                throws SAXException, IOException {
            String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
            if (name == null || name.isBlank() || type.startsWith("image/")) {
                return;
            }
            byte[] bytes = in.readNBytes(TextExtractor.LARGEST_FILE + 1);
            found.add(new InputFile(
                    file.name() + "/" + name.replace('/', '_'), bytes.length, () -> new ByteArrayInputStream(bytes)));
        }
    }
}

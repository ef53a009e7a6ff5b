package org.entente.readers.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.domain.Document;
import org.entente.domain.DossierSheet;
import org.entente.domain.SourceText;
import org.entente.domain.Unread;

/** Reads files, folders and archives into documents; what cannot be read is listed and never stops the rest. */
public final class DocumentReader {
    private static final int DEEPEST = 3;

    /**
     * @param given what a person told about documents; it beats what is found
     * @param progress told the name of each file before it is read
     * @throws org.entente.domain.CallerMistake when an input does not exist, or a folder holds no document
     */
    public Intake read(List<Path> inputs, List<DossierSheet.DocumentEntry> given, Consumer<String> progress) {
        return read(KnownFiles.NONE, inputs, given, progress);
    }

    /**
     * @param known what was taken apart before; it comes first
     * @see #read(List, List, Consumer)
     */
    public Intake read(
            KnownFiles known, List<Path> inputs, List<DossierSheet.DocumentEntry> given, Consumer<String> progress) {
        Run run = new Run(new Pieces(given), progress);
        known.files().forEach(run::add);
        run.unread.addAll(known.unread());
        new Inputs(file -> run.read(file, 0), run.unread::add).walk(inputs);
        return run.intake();
    }

    /**
     * Reads one file's bytes, wherever they come from.
     *
     * @param name of the file; its ending tells the kind where the bytes don't
     */
    public Intake read(String name, byte[] content, List<DossierSheet.DocumentEntry> given) {
        Run run = new Run(new Pieces(given), step -> {});
        run.read(new InputFile(name, content.length, () -> new ByteArrayInputStream(content)), 0);
        return run.intake();
    }

    private static final class Run {
        private final Pieces pieces;
        private final Consumer<String> progress;
        private final Map<String, SourceText> texts = new LinkedHashMap<>();
        private final List<Document> documents = new ArrayList<>();
        private final List<Unread> unread = new ArrayList<>();
        private final Map<String, String> sha256 = new LinkedHashMap<>();
        private final Set<String> extracted = new LinkedHashSet<>();
        private final SavedPages saved = new SavedPages();

        Run(Pieces pieces, Consumer<String> progress) {
            this.pieces = pieces;
            this.progress = progress;
        }

        void read(InputFile file, int depth) {
            progress.accept(file.name());
            if (TextExtractor.isTooLarge(file)) {
                unread.add(new Unread(file.name(), TextExtractor.tooLarge(file.size())));
                return;
            }
            byte[] bytes;
            try {
                bytes = TextExtractor.bytes(file);
            } catch (AccessDeniedException e) {
                unread.add(new Unread(file.name(), "may not be opened; check its permissions"));
                return;
            } catch (IOException e) {
                unread.add(new Unread(file.name(), "cannot be opened; check that it still exists"));
                return;
            }
            sha256.put(file.name(), sha256(bytes));
            if (TextExtractor.isArchive(file, bytes)) {
                if (depth == DEEPEST) {
                    unread.add(new Unread(file.name(), "an archive within archives within archives; unpack it"));
                } else {
                    Archive.open(file, bytes, entry -> read(entry, depth + 1), unread::add);
                }
                return;
            }
            switch (extract(file, bytes)) {
                case Extraction.Unreadable no -> unread.add(new Unread(file.name(), no.why()));
                case Extraction.Text text -> {
                    add(file, text, depth);
                    text.attachments().forEach(attached -> read(attached, depth + 1));
                }
            }
        }

        private static Extraction extract(InputFile file, byte[] bytes) {
            try {
                return TextExtractor.extract(file, bytes);
            } catch (RuntimeException | StackOverflowError e) {
                return new Extraction.Unreadable(
                        "broken in a way that no reader copes with; save it in another format");
            }
        }

        private void add(KnownFile file) {
            texts.put(file.name(), file.text());
            sha256.put(file.name(), sha256(file.text().original().getBytes(StandardCharsets.UTF_8)));
            extracted.add(file.name());
            List<Document> found = pieces.of(file);
            documents.addAll(found);
            tellLanguages(file.name(), found);
        }

        /** Only a text that lies in a folder can be opened as stored; one out of an archive or a mail is written out. */
        private void add(InputFile file, Extraction.Text text, int depth) {
            if (saved.isList(file, text.text())) {
                return;
            }
            SourceText source = new SourceText(text.text());
            texts.put(file.name(), source);
            if (!text.stored() || depth > 0) {
                extracted.add(file.name());
            }
            List<Document> found = pieces.of(file, source, text.hints());
            saved.page(file, text.hints());
            documents.addAll(found);
            tellLanguages(file.name(), found);
        }

        private void tellLanguages(String file, List<Document> found) {
            for (int i = 0; i < found.size(); i++) {
                String language = found.get(i).language();
                if (!Intake.isRead(found.get(i)) && language != null) {
                    String place = found.size() == 1 ? "" : ", piece " + (i + 1);
                    unread.add(
                            new Unread(file + place, "in " + LanguageTeller.name(language) + "; only English is read"));
                }
            }
        }

        Intake intake() {
            List<Document> named = saved.named(documents, unread);
            return new Intake(texts, named, unread, DuplicateFinder.find(named, texts), sha256, extracted);
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e); // every Java has it
            }
        }
    }
}

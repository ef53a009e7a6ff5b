package org.entente.readers.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.DossierSheet;
import org.entente.domain.Genre;
import org.entente.domain.Period;
import org.entente.domain.SourceText;
import org.entente.domain.Span;
import org.jspecify.annotations.Nullable;

/** Makes documents of a file's text: its pieces, each with genre, title, outlet, author, date and language. */
final class Pieces {
    private static final Pattern NOTICE = Pattern.compile("(?i)notice\\b.{0,40}");
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|me|my)\\b");

    private final List<DossierSheet.DocumentEntry> given;
    private final Set<String> ids = new HashSet<>();

    Pieces(List<DossierSheet.DocumentEntry> given) {
        this.given = given;
    }

    List<Document> of(InputFile file, SourceText text, Hints hints) {
        List<Block> blocks = Block.of(text, new Span(0, text.length()));
        List<List<Block>> pieces = PieceSplitter.split(blocks);
        Edition edition = Edition.of(blocks);
        String stem = unique(file.name());
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String id = i == 0 ? stem : stem + "#" + (i + 1);
            Hints known = i == 0 ? hints : Hints.NONE;
            documents.add(document(file, id, text, pieces.get(i), known, edition, pieces.size() > 1));
        }
        return documents;
    }

    /** The pieces of a file that was taken apart before, under ids of this intake; a person's word still counts. */
    List<Document> of(KnownFile file) {
        String stem = unique(file.name());
        List<Document> documents = new ArrayList<>();
        for (Document piece : file.pieces()) {
            String id = documents.isEmpty() ? stem : stem + "#" + (documents.size() + 1);
            documents.add(told(new Document(
                    id,
                    piece.title(),
                    piece.genre(),
                    piece.outlet(),
                    piece.author(),
                    piece.date(),
                    piece.dateSource(),
                    piece.language(),
                    file.name(),
                    piece.start(),
                    piece.end())));
        }
        return documents;
    }

    private Document document(
            InputFile file,
            String id,
            SourceText text,
            List<Block> piece,
            Hints hints,
            Edition edition,
            boolean amongOthers) {
        Heads.Head head = Heads.read(piece);
        Genre genre = GenreJudge.genre(head, piece, amongOthers);
        Period found = first(hints.date(), first(head.date(), edition.date()));
        String author = first(hints.author(), head.author());
        if (author == null && (genre == Genre.COMMENT || genre == Genre.OPINION || isLetter(genre, piece))) {
            author = Heads.signature(piece);
        }
        String title = first(hints.title(), head.title());
        if (genre == Genre.HEADLINES && title != null) {
            author = author == null && headings(piece) <= 2 ? Heads.headlineAuthor(title) : author;
        }
        Block first = piece.stream().filter(b -> !b.isMailHead()).findFirst().orElse(piece.getFirst());
        Span span = new Span(first.span().start(), piece.getLast().span().end());
        return told(new Document(
                id,
                title,
                genre,
                first(hints.outlet(), first(head.outlet(), edition.outlet())),
                Heads.plainCase(author),
                found,
                found == null ? DateSource.UNKNOWN : DateSource.FOUND,
                LanguageTeller.language(text.words(span)),
                file.name(),
                span.start(),
                span.end()));
    }

    /** The document with what a person told about it. */
    private Document told(Document found) {
        DossierSheet.DocumentEntry entry = entry(found.file(), found.id());
        if (entry == null) {
            return found;
        }
        return new Document(
                found.id(),
                found.title(),
                entry.genre() != null ? entry.genre() : found.genre(),
                found.outlet(),
                found.author(),
                entry.date() != null ? Period.day(entry.date()) : found.date(),
                entry.date() != null ? DateSource.GIVEN : found.dateSource(),
                found.language(),
                found.file(),
                found.start(),
                found.end());
    }

    /** A letter or notice that somebody signs: it greets, or its author says "I". */
    private static boolean isLetter(Genre genre, List<Block> piece) {
        return genre == Genre.STATEMENT
                && piece.stream()
                        .anyMatch(b -> b.is(Block.Kind.SALUTATION)
                                || NOTICE.matcher(b.words()).matches()
                                || (b.kind().isBody()
                                        && FIRST_PERSON.matcher(b.words()).find()));
    }

    private static long headings(List<Block> piece) {
        return piece.stream().filter(b -> b.is(Block.Kind.HEADING)).count();
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }

    private DossierSheet.@Nullable DocumentEntry entry(String file, String id) {
        DossierSheet.DocumentEntry found = null;
        for (DossierSheet.DocumentEntry entry : given) {
            if (entry.file().equals(id)) {
                return entry;
            }
            if (entry.file().equals(file) || file.endsWith("/" + entry.file())) {
                found = entry;
            }
        }
        return found;
    }

    private String unique(String file) {
        String stem = InputFile.stemOf(file);
        String id = stem;
        if (ids.contains(id)) {
            String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
            id = folder.isEmpty() ? stem : folder.substring(folder.lastIndexOf('/') + 1) + "-" + stem;
        }
        String wanted = id;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** What the top of a paper's page tells for all sections on it: its name and date over a section's label. */
    private record Edition(
            @Nullable String outlet, @Nullable Period date) {
        static Edition of(List<Block> blocks) {
            int label = Heads.opensWithPaper(blocks) ? 1 : 0;
            while (label < blocks.size()
                    && (blocks.get(label).is(Block.Kind.MASTHEAD)
                            || blocks.get(label).is(Block.Kind.DATE))) {
                label++;
            }
            boolean labelled =
                    label > 0 && label < blocks.size() && blocks.get(label).is(Block.Kind.LABEL);
            if (!labelled) {
                return new Edition(null, null);
            }
            Heads.Head head = Heads.read(blocks.subList(0, label + 1));
            return new Edition(head.outlet(), head.date());
        }
    }
}

package org.entente.archive.query;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.archive.folder.ArchiveFiles;
import org.entente.briefing.ArchiveSource;
import org.entente.briefing.Briefing;
import org.entente.domain.CallerMistake;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.Genre;
import org.entente.domain.Period;
import org.entente.domain.SourceText;
import org.entente.domain.Unread;
import org.entente.readers.intake.KnownFile;
import org.entente.readers.intake.KnownFiles;
import org.jspecify.annotations.Nullable;

/** Takes documents off an archive, with their texts, as it took them apart. */
public final class Shelf implements ArchiveSource {
    /** More make no briefing that somebody would read. */
    private static final int MOST = 2_000;

    /** Files with a document that is wanted, and those that could not be read in the months. */
    private static final String WANTED = """
            WITH wanted AS (
                SELECT DISTINCT file FROM documents d
                WHERE ($3 IS NULL OR month >= $3 AND month <> 'unknown') AND ($4 IS NULL OR month <= $4)
                    AND ($2 IS NULL OR contains(lower(text), lower($2)))
                    AND ($1 IS NULL OR document IN (
                        SELECT document FROM statements WHERE party ILIKE '%' || $1 || '%'
                        UNION ALL
                        SELECT document FROM events
                        WHERE len(list_filter(parties, p -> p ILIKE '%' || $1 || '%')) > 0)))
            """;

    private record Piece(
            Document document,
            @Nullable String text,
            @Nullable String why,
            String reader) {}

    @Override
    public Found find(Path archive, Wanted wanted) {
        boolean unfinished = ArchiveFiles.of(archive).isUnfinished();
        try (ArchiveTables tables = new ArchiveTables(archive)) {
            @Nullable Object[] values = {wanted.party(), wanted.phrase(), wanted.from(), wanted.to()};
            long count = tables.ask(
                            WANTED + "SELECT count(*) FROM documents WHERE file IN (SELECT file FROM wanted)",
                            row -> row.getLong(1),
                            values)
                    .getFirst();
            if (count == 0) {
                throw new CallerMistake(
                        archive + ": no document is as asked for; widen --party, --phrase, --from, --to");
            }
            if (count > MOST) {
                throw new CallerMistake("%s: %,d documents are as asked for, and a briefing takes %,d at most;"
                                .formatted(archive, count, MOST)
                        + " narrow them with --party, --phrase, --from, --to");
            }
            List<Piece> pieces = tables.ask(WANTED + """
                            SELECT file, title, genre, outlet, author, date, date_source, language, start, "end", text, why, reader
                            FROM documents WHERE file IN (SELECT file FROM wanted)
                            ORDER BY file, start""", Shelf::piece, values);
            return new Found(files(pieces), notes(pieces, unfinished));
        }
    }

    private static Piece piece(ResultSet row) throws SQLException {
        String date = row.getString("date");
        String genre = row.getString("genre");
        return new Piece(
                new Document(
                        "",
                        row.getString("title"),
                        genre == null ? Genre.OTHER : labelled(Genre.values(), Genre::label, genre),
                        row.getString("outlet"),
                        row.getString("author"),
                        date == null ? null : Period.parse(date),
                        labelled(DateSource.values(), DateSource::label, row.getString("date_source")),
                        row.getString("language"),
                        row.getString("file"),
                        row.getInt("start"),
                        row.getInt("end")),
                row.getString("text"),
                row.getString("why"),
                row.getString("reader"));
    }

    private static <T> T labelled(T[] all, java.util.function.Function<T, String> label, String word) {
        return Arrays.stream(all)
                .filter(one -> label.apply(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new CallerMistake(
                        "the archive holds '%s', which this version does not know; read the archive anew"
                                .formatted(word)));
    }

    private static KnownFiles files(List<Piece> pieces) {
        Map<String, List<Piece>> byFile = new LinkedHashMap<>();
        List<Unread> unread = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.text == null) {
                unread.add(new Unread(piece.document.file(), Objects.requireNonNullElse(piece.why, "holds no text")));
            } else {
                byFile.computeIfAbsent(piece.document.file(), file -> new ArrayList<>())
                        .add(piece);
            }
        }
        List<KnownFile> files = byFile.entrySet().stream()
                .map(e -> new KnownFile(
                        e.getKey(),
                        text(e.getValue()),
                        e.getValue().stream().map(Piece::document).toList()))
                .toList();
        return new KnownFiles(files, unread);
    }

    /** The pieces of a file at their places; what stood between them is no part of any and is left blank. */
    private static SourceText text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            text.repeat('\n', Math.max(0, piece.document.start() - at)).append(piece.text);
            at = piece.document.end();
        }
        return new SourceText(text.toString());
    }

    private static List<String> notes(List<Piece> pieces, boolean unfinished) {
        long others = pieces.stream()
                .filter(piece -> !piece.reader.split("\\+", 2)[0].equals(Briefing.version()))
                .count();
        return Stream.of(
                        unfinished
                                ? "a run writes this archive now or was stopped; what it did not finish is not in the briefing"
                                : "",
                        others > 0
                                ? "%,d of %,d documents were taken apart by another version; run entente archive again to have them anew"
                                        .formatted(others, pieces.size())
                                : "")
                .filter(note -> !note.isEmpty())
                .toList();
    }
}

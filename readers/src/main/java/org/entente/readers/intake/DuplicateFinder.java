package org.entente.readers.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.domain.Document;
import org.entente.domain.Duplicate;
import org.entente.domain.Period;
import org.entente.domain.SourceText;

/**
 * Finds pieces that tell the same story in nearly the same words, by the runs of four words that they share.
 *
 * <p>Pieces of two genres are never duplicates: a report that prints a communiqué in full is a source of its own.
 */
final class DuplicateFinder {
    private static final double LENGTHS = 0.35;

    private record Piece(Document document, WordRuns runs) {}

    private DuplicateFinder() {}

    /** The first to appear stays, or the longer one of the same day. */
    static List<Duplicate> find(List<Document> documents, Map<String, SourceText> texts) {
        List<Piece> pieces = new ArrayList<>();
        for (Document document : documents) {
            SourceText text = texts.get(document.file());
            WordRuns runs = text == null
                    ? WordRuns.NONE
                    : WordRuns.of(text.reading().substring(document.start(), document.end()));
            if (runs.areEnough()) {
                pieces.add(new Piece(document, runs));
            }
        }
        pieces.sort(Comparator.comparing(
                        (Piece p) -> p.document.date(), Comparator.nullsLast(Comparator.comparing(Period::start)))
                .thenComparingInt(p -> -p.runs.size())
                .thenComparing(p -> p.document.id()));
        Map<Integer, List<Piece>> kept = new HashMap<>();
        List<Duplicate> duplicates = new ArrayList<>();
        for (Piece piece : pieces) {
            Map<Piece, Integer> shared = new HashMap<>();
            for (int run : piece.runs.hashes()) {
                kept.getOrDefault(run, List.of()).forEach(p -> shared.merge(p, 1, Integer::sum));
            }
            Piece original = shared.entrySet().stream()
                    .filter(e -> isSame(piece, e.getKey(), e.getValue()))
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(null);
            if (original != null) {
                duplicates.add(new Duplicate(piece.document.id(), original.document.id()));
            } else {
                piece.runs
                        .hashes()
                        .forEach(run -> kept.computeIfAbsent(run, r -> new ArrayList<>())
                                .add(piece));
            }
        }
        return duplicates;
    }

    private static boolean isSame(Piece a, Piece b, int shared) {
        int shorter = Math.min(a.runs.size(), b.runs.size());
        int longer = Math.max(a.runs.size(), b.runs.size());
        return a.document.genre() == b.document.genre()
                && shared >= WordRuns.SAME * shorter
                && shorter >= LENGTHS * longer;
    }
}

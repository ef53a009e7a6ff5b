package org.entente.desk.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text as it stood from one moment on; every version is kept.
 *
 * @param number counts all versions from 1
 * @param revision counts the chair's texts from 1 (Rev.1), and the whole rolling drafts
 * @param madeBy what was done to come to it
 */
public record TextVersion(
        int number, TextKind kind, int revision, String title, List<Paragraph> paragraphs, Instant at, TextAct madeBy) {
    public TextVersion {
        paragraphs = List.copyOf(paragraphs);
    }

    public boolean isClean() {
        return paragraphs.stream().allMatch(Paragraph::isClean);
    }

    public Optional<Paragraph> paragraph(String id) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.id().equals(id))
                .findFirst();
    }

    /** Counts the paragraphs from 1; 0 for one that is not in this version. */
    public int number(String paragraph) {
        return paragraphs.stream().map(Paragraph::id).toList().indexOf(paragraph) + 1;
    }

    public Stream<Piece.Bracket> brackets() {
        return paragraphs.stream().flatMap(Paragraph::brackets);
    }
}

package org.entente.desk.procedure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A numbered paragraph of a text, which is a clause.
 *
 * @param id stays the same through all versions
 * @param element of the dossier that it settles
 */
public record Paragraph(String id, @Nullable String element, List<Piece> pieces) {
    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    public String reading() {
        return pieces.stream().map(Piece::reading).collect(Collectors.joining());
    }

    public Stream<Piece.Bracket> brackets() {
        return pieces.stream().filter(Piece.Bracket.class::isInstance).map(Piece.Bracket.class::cast);
    }

    public boolean isClean() {
        return brackets().findAny().isEmpty();
    }

    public Paragraph withPieces(List<Piece> others) {
        return new Paragraph(id, element, others);
    }
}

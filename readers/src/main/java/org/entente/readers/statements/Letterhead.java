package org.entente.readers.statements;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.domain.Genre;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.readers.ReadPiece;
import org.entente.readers.language.Sentence;

/** Whose paper a piece is written on: "STATEMENT BY LACTOVIA", "DUNMERE CRICKET CLUB" or "QUILLON" above a notice or memo. */
final class Letterhead {
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*(?:\\p{L}\\.)*[^\\p{Ll}]*");
    private static final Pattern ISSUED = Pattern.compile(
            "(?iu).*\\b(?:statement|communiqu[eé]|declaration|release|notice|letter) (?:by|of|from)\\b.*");
    private static final Set<PartyKind> ORGANISED = Set.of(PartyKind.MEMBER, PartyKind.OUTSIDE, PartyKind.BODY);
    private static final int LINES = 3;

    private Letterhead() {}

    /**
     * The party whose name stands in the first lines, in capitals or as the issuer's; of what is no statement only one that
     * fills its line, for newspapers bear the names of places.
     */
    static Optional<Party> of(ReadPiece piece, GrowingCast cast) {
        boolean issued = piece.document().genre() == Genre.STATEMENT;
        return piece.text().sentences().stream()
                .limit(LINES)
                .map(line -> words(piece, line))
                .filter(line ->
                        CAPITALS.matcher(line).matches() || ISSUED.matcher(line).matches())
                .flatMap(
                        line -> named(line, cast).filter(p -> issued || p.name().equalsIgnoreCase(line)).stream())
                .findFirst();
    }

    private static String words(ReadPiece piece, Sentence line) {
        return piece.text().words(piece.text().span(line));
    }

    private static Optional<Party> named(String line, GrowingCast cast) {
        String padded = (" " + line.replaceAll("[^\\p{L}\\d]+", " ") + " ").toLowerCase(Locale.ROOT);
        return cast.parties().stream()
                .filter(p -> ORGANISED.contains(p.kind()))
                .filter(p -> padded.contains(
                        " " + p.name().replaceAll("[^\\p{L}\\d]+", " ").toLowerCase(Locale.ROOT) + " "))
                .max(Comparator.comparingInt(p -> p.name().length()));
    }
}

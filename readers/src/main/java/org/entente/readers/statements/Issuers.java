package org.entente.readers.statements;

import java.util.List;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Party;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.language.Sentence;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.Mention.Kind;

/** Who issues a statement: those whom its opening names, else whose letterhead it bears. */
final class Issuers {
    private static final int OPENING = 8;
    private final ReadPiece piece;
    private final GrowingCast cast;

    private Issuers(ReadPiece piece, GrowingCast cast) {
        this.piece = piece;
        this.cast = cast;
    }

    static List<Speaker> of(ReadPiece piece, GrowingCast cast) {
        return new Issuers(piece, cast).issuers();
    }

    /** The parties that the opening sentences name as those who met, declare or sign. */
    private List<Speaker> issuers() {
        List<String> found = List.of();
        for (Sentence sentence : piece.text()
                .sentences()
                .subList(0, Math.min(OPENING, piece.text().sentences().size()))) {
            Span span = piece.text().span(sentence);
            String words = piece.text().source().reading().substring(span.start(), span.end());
            boolean opens = words.matches(
                    "(?s).*\\b(We, |[Mm]inisters of|[Hh]eads of|[Rr]epresentatives of|[Ll]eaders of|[Gg]overnments of|[Dd]elegations of|[Jj]oint (statement|declaration|communiqu\\w+) (of|by)|[Ss]tatement (of|by)).*");
            List<String> parties = piece.mentionsIn(span).stream()
                    .filter(m ->
                            m.kind() == Kind.NAME && beforePlace(words, m.span().start() - span.start()))
                    .map(Mention::party)
                    .distinct()
                    .toList();
            if (opens && parties.size() > found.size()) {
                found = parties;
            }
        }
        if (found.isEmpty() && !isPersonal()) {
            found = Letterhead.of(piece, cast).map(Party::id).stream().toList();
        }
        return found.stream()
                .map(p -> new Speaker(cast.nameOf(p), p, AttributionLevel.DOCUMENT))
                .toList();
    }

    /** A memo or letter in which its author says "I". */
    private boolean isPersonal() {
        return piece.document().author() != null
                && piece.text().tokens().stream()
                        .anyMatch(t -> t.text().equals("I") && t.pos().startsWith("PRON"));
    }

    private static boolean beforePlace(String words, int at) {
        String front = words.substring(0, at);
        return !front.matches("(?s).*\\b(met|meeting|gathered|chairmanship|agreed|declare|state that|condemn)\\b.*");
    }
}

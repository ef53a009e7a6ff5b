package org.entente.readers.parties;

import java.util.Set;

/** Who asks to be let in, or is to be: "letting in the carrier Auria Lines as a seventh partner", "Bellmar's accession". */
final class Newcomer {
    private static final int REACH = 5;
    private static final Set<String> COMES =
            Set.of("entry", "admission", "accession", "application", "bid", "candidacy", "membership");
    private static final Set<String> CALLED = Set.of("newcomer", "applicant", "outsider", "candidate", "entrant");
    private static final Set<String> PARTNERS =
            Set.of("partner", "member", "owner", "shareholder", "signatory", "party", "investor");
    private static final Set<String> LETS = Set.of("let", "lets", "letting", "bring", "bringing");
    private static final Set<String> ADMITS =
            Set.of("admit", "admits", "admitting", "admitted", "admission", "accession", "entry");

    private Newcomer() {}

    static boolean is(PieceNames piece, Name name) {
        Word before = piece.near(name.from() - 1, name.from());
        return CALLED.contains(before.lower()) || comes(piece, name) || joins(piece, name) || isLetIn(piece, name);
    }

    /** "Auria's entry". */
    private static boolean comes(PieceNames piece, Name name) {
        return piece.words().get(name.to() - 1).possessive()
                && COMES.contains(piece.near(name.to(), name.from()).lower());
    }

    /** "Auria as a seventh partner", "Auria as a new member". */
    private static boolean joins(PieceNames piece, Name name) {
        boolean as = piece.near(name.to(), name.from()).is("as")
                && piece.near(name.to() + 1, name.from()).is("a");
        Word which = piece.near(name.to() + 2, name.from());
        return as
                && (which.is("new") || which.is("further") || which.lower().matches(".*(?:first|second|third|th)"))
                && PARTNERS.contains(piece.near(name.to() + 3, name.from()).lower());
    }

    /** "let in the carrier Auria Lines", "admission of Auria". */
    private static boolean isLetIn(PieceNames piece, Name name) {
        for (int i = name.from() - 1; i > name.from() - REACH; i--) {
            Word word = piece.near(i, name.from());
            boolean in = word.is("in")
                    && LETS.contains(piece.near(i - 1, name.from()).lower());
            if (in || ADMITS.contains(word.lower())) {
                return true;
            }
            if (!word.letters() || word.capital() || word.pos().startsWith("VERB")) {
                return false;
            }
        }
        return false;
    }
}

package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;

/** Finds what somebody has from another: "he understood from a clerk, who asked for silence, that the gate had been sold". */
final class Hearsay {
    private static final int LONGEST_SOURCE = 22;
    private static final Set<String> HEARS = Set.of(
            "understood",
            "understands",
            "understand",
            "heard",
            "hears",
            "hear",
            "learned",
            "learnt",
            "learns",
            "learn",
            "gathered",
            "gathers",
            "gather",
            "know",
            "knows",
            "knew");
    private static final Set<String> TOLD = Set.of("told", "informed", "assured", "warned", "advised");

    private final ReadPiece piece;
    private final List<Token> tokens;

    private Hearsay(ReadPiece piece) {
        this.piece = piece;
        this.tokens = piece.text().tokens();
    }

    static List<Attribution> in(ReadPiece piece) {
        Hearsay hearsay = new Hearsay(piece);
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : piece.text().sentences()) {
            for (int i = sentence.from() + 1; i + 3 < sentence.to(); i++) {
                hearsay.at(sentence, i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "understood from Ada Brook that", "was told by Ada Brook that". */
    private Optional<Attribution> at(Sentence sentence, int verb) {
        boolean from =
                HEARS.contains(tokens.get(verb).lower()) && tokens.get(verb + 1).is("from");
        boolean by = TOLD.contains(tokens.get(verb).lower())
                && tokens.get(verb - 1).pos().startsWith("AUX")
                && tokens.get(verb + 1).is("by");
        int that = from || by ? that(sentence, verb + 2) : -1;
        if (that < 0) {
            return Optional.empty();
        }
        Span words = new Span(tokens.get(verb + 2).start(), tokens.get(that - 1).end());
        return piece.mentionsIn(words).stream()
                .filter(m -> m.kind() != Mention.Kind.REFERENCE)
                .filter(m -> m.span().start() - words.start() <= "the ".length())
                .reduce((a, b) -> b.span().length() > a.span().length() ? b : a)
                .map(m -> new Attribution(
                        List.of(m.span()),
                        List.of(tokens.get(verb).span()),
                        List.of(piece.text().clause(that + 1, sentence.to())),
                        1));
    }

    private int that(Sentence sentence, int from) {
        for (int i = from + 1; i < Math.min(sentence.to() - 2, from + LONGEST_SOURCE); i++) {
            if (tokens.get(i).is("that")) {
                return i;
            }
        }
        return -1;
    }
}

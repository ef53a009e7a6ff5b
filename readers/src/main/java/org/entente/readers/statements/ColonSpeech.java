package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.Mention.Kind;

/** Finds speech behind a colon: "Ms Abara: We will not pay", "Reeve was shorter: his country would sign". */
final class ColonSpeech {
    private static final int REACH = 8;

    private final ReadPiece piece;
    private final List<Token> tokens;

    private ColonSpeech(ReadPiece piece) {
        this.piece = piece;
        this.tokens = piece.text().tokens();
    }

    static List<Attribution> in(ReadPiece piece) {
        ColonSpeech speech = new ColonSpeech(piece);
        List<Attribution> found = new ArrayList<>();
        List<Sentence> sentences = piece.text().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (int i = sentence.from() + 1; i < sentence.to() - 2; i++) {
                if (speech.tokens.get(i).text().equals(":")) {
                    speech.behind(s, i, found);
                    break;
                }
            }
        }
        return found;
    }

    private void behind(int s, int colon, List<Attribution> found) {
        Sentence sentence = piece.text().sentences().get(s);
        Optional<Mention> speaker = speaker(sentence, colon);
        if (speaker.isEmpty()) {
            return;
        }
        Span source = speaker.get().span();
        boolean turn = piece.text().tokenAt(source.end()) == colon;
        Span content = new Span(
                tokens.get(colon + 1).start(), tokens.get(sentence.to() - 1).end());
        found.add(new Attribution(List.of(source), List.of(), List.of(content), 1));
        for (int next = s + 1; turn && next < piece.text().sentences().size(); next++) {
            Sentence later = piece.text().sentences().get(next);
            if (later.paragraph() != sentence.paragraph()) {
                break;
            }
            found.add(new Attribution(
                    List.of(source), List.of(), List.of(piece.text().span(later)), 1));
        }
    }

    /** A person or party that opens the sentence, with a colon right behind or behind "was blunter", "spoke in favour". */
    private Optional<Mention> speaker(Sentence sentence, int colon) {
        Span front =
                new Span(tokens.get(sentence.from()).start(), tokens.get(colon).start());
        Optional<Mention> last = piece.mentionsIn(front).stream()
                .filter(m -> m.kind() != Kind.DESCRIPTION || m.span().start() == front.start())
                .reduce((a, b) -> b);
        return last.filter(m -> {
            int next = piece.text().tokenAt(m.span().end());
            next += next < colon && tokens.get(next).text().equals(",") ? 1 : 0;
            boolean turn = next == colon && m.span().start() == front.start() && m.kind() == Kind.PERSON;
            return turn || (colon - next <= REACH && next < colon && speaks(next, colon));
        });
    }

    /** A verb, then no noun that the colon could explain: "was shorter", "spoke in favour", "was against it". */
    private boolean speaks(int from, int colon) {
        Token verb = tokens.get(from);
        Token last = tokens.get(colon - 1);
        boolean puts = verb.is("put") || verb.is("puts");
        boolean stands = Cues.is("manner", last)
                || last.pos().startsWith("ADJ")
                || puts
                || last.is("it")
                || Cues.is("adjective", last);
        return verb.isVerb() && stands;
    }
}

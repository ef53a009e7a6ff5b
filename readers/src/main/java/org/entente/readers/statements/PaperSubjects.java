package org.entente.readers.statements;

import java.util.List;
import java.util.Set;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;

/** Whether a paper or somebody else does what a verb tells. */
final class PaperSubjects {
    private static final int LONGEST_OPENER = 5;
    private static final Set<String> MAKES = Set.of("by", "from", "of", "for", "dated", "sent", "written", "signed");

    private final ReadPiece piece;
    private final List<Token> tokens;

    PaperSubjects(ReadPiece piece) {
        this.piece = piece;
        this.tokens = piece.text().tokens();
    }

    /** "An earlier draft, leaked to this paper, called it 'a muddle'", "It puts the loss at 'half'": whether a paper is the subject. */
    boolean opens(Sentence sentence, int cue, boolean paperBefore) {
        Token before = tokens.get(cue - 1);
        boolean verb = tokens.get(cue).pos().startsWith("VERB");
        if (verb && cue == sentence.from() + 1) {
            return before.is("it") && paperBefore;
        }
        int noun = opener(sentence);
        if (!verb
                || noun < 0
                || noun >= cue
                || piece.mentionsIn(piece.text().clause(sentence.from(), noun + 1)).stream()
                        .anyMatch(m -> m.kind() == Mention.Kind.PERSON)) {
            return false;
        }
        boolean aside = before.text().equals(",")
                && (tokens.get(noun + 1).text().equals(",")
                        || MAKES.contains(tokens.get(noun + 1).lower()));
        boolean leaked = tokens.get(noun + 1).pos().startsWith("VERB")
                && tokens.subList(noun + 1, cue).stream()
                        .noneMatch(t -> t.text().equals(",") || t.is("that"));
        return noun == cue - 1 || aside || leaked;
    }

    /** Index of the paper's noun that heads the sentence's first words; -1 when something else does. */
    private int opener(Sentence sentence) {
        for (int i = sentence.from(); i < Math.min(sentence.to() - 1, sentence.from() + LONGEST_OPENER); i++) {
            if (Cues.is("paper", tokens.get(i)) && !tokens.get(i + 1).pos().matches("NOUN|PROPN")) {
                return i;
            }
            if (!tokens.get(i).pos().matches("(?:DET|ADJ|NOUN|PROPN|PROPN\\+PART|NUM|CCONJ).*")) {
                return -1;
            }
        }
        return -1;
    }

    /** The words that name the paper with which a sentence opens. */
    Span opening(Sentence sentence) {
        int noun = opener(sentence);
        return noun < 0 ? tokens.get(sentence.from()).span() : piece.text().clause(sentence.from(), noun + 1);
    }

    /** "Ada Brook had promised": a verb whose subject is a person. */
    boolean isSomebodys(int cue) {
        int before = cue - 1;
        while (before > 0
                && (tokens.get(before).pos().startsWith("AUX")
                        || tokens.get(before).pos().startsWith("ADV"))) {
            before--;
        }
        int end = tokens.get(before).end();
        return piece.mentions().stream()
                .anyMatch(m -> m.kind() == Mention.Kind.PERSON && m.span().end() == end);
    }

    /** "in which Ada Brook had promised that": her words and not the paper's. */
    boolean somebodySays(int from, Sentence sentence) {
        int start = tokens.get(from).start();
        return piece.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.PERSON && m.span().start() == start)
                .anyMatch(m -> new AttributingVerbs(tokens, sentence.to())
                                .after(piece.text().tokenAt(m.span().end()))
                        >= 0);
    }
}

package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;

/** Finds what a speaker says or wants besides: "Pellamar wants the flow restored, and has asked its partners to stop buying". */
final class SharedSubjects {
    private static final Set<String> TIMES = Set.of("before", "after", "until", "once", "when", "unless", "if");
    private static final Set<String> LINKS = Set.of("and", "but");
    private static final int FEWEST = 3;

    private final ReadPiece piece;
    private final List<Token> tokens;

    private SharedSubjects(ReadPiece piece) {
        this.piece = piece;
        this.tokens = piece.text().tokens();
    }

    static List<Attribution> in(ReadPiece piece, List<Draft> drafts) {
        SharedSubjects shared = new SharedSubjects(piece);
        List<Attribution> found = new ArrayList<>();
        for (Draft draft : drafts) {
            shared.behind(draft).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Attribution> behind(Draft draft) {
        int end = piece.text().tokenAt(draft.extent().end() - 1);
        Sentence sentence = piece.text().sentenceOf(end);
        int last = behindTime(sentence, end);
        boolean told = !draft.source().isEmpty()
                && draft.source().getFirst().start()
                        >= tokens.get(sentence.from()).start()
                && draft.source().getFirst().end() <= draft.extent().start();
        int link = last + 1 < sentence.to() && tokens.get(last + 1).text().equals(",") ? last + 2 : last + 1;
        if (!told || link >= sentence.to() || !LINKS.contains(tokens.get(link).lower())) {
            return Optional.empty();
        }
        int verb = link + 1;
        while (verb < sentence.to()
                && (tokens.get(verb).pos().startsWith("AUX")
                        || tokens.get(verb).pos().startsWith("ADV"))) {
            verb++;
        }
        boolean cue = verb + FEWEST < sentence.to()
                && tokens.get(verb).pos().startsWith("VERB")
                && (Cues.is("clause", tokens.get(verb)) || Cues.is("stance", tokens.get(verb)));
        return cue ? Optional.of(said(draft, sentence, link + 1, verb)) : Optional.empty();
    }

    /** The last word of "before any talks begin" where such a clause stands between what is wanted and the comma. */
    private int behindTime(Sentence sentence, int end) {
        int i = end + 1;
        if (i >= sentence.to() || !TIMES.contains(tokens.get(i).lower())) {
            return end;
        }
        while (i < sentence.to() && !tokens.get(i).text().equals(",")) {
            i++;
        }
        return i < sentence.to() ? i - 1 : end;
    }

    private Attribution said(Draft draft, Sentence sentence, int from, int verb) {
        int to = sentence.to();
        for (int i = verb + 1; i < to; i++) {
            to = tokens.get(i).text().equals(";") ? i : to;
        }
        boolean that = tokens.get(verb + 1).is("that");
        int start = that ? verb + 2 : Cues.is("stance", tokens.get(verb)) ? from : verb + 1;
        return new Attribution(
                draft.source(),
                List.of(tokens.get(verb).span()),
                List.of(piece.text().clause(start, to)),
                1);
    }
}

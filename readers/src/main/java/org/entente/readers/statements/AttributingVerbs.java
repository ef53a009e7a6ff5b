package org.entente.readers.statements;

import java.util.List;
import java.util.Set;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.Token;

/** Finds the verb by which its subject says, wants or fears something: "insists", "has been urging", "takes the line that". */
record AttributingVerbs(List<Token> tokens, int to) {
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "is", "are", "be");
    private static final Set<String> TAKES = Set.of("take", "takes", "took", "taken", "taking");
    private static final Set<String> LINES = Set.of("line", "view", "position", "stand", "attitude");
    private static final Set<String> CHANCES = Set.of("chance", "chances", "odds", "likelihood", "probability");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "cannot", "hardly", "yet");
    private static final int LONGEST_MODIFIER = 28;

    /**
     * Index of the verb, or the noun behind it, that attributes, past adverbs, auxiliaries and what is told of its subject;
     * -1 when it is negated or there is none.
     *
     * @param i index behind the subject
     */
    int after(int i) {
        int direct = attributing(i < to && token(i).text().equals(",") ? i + 1 : i);
        return direct >= 0 ? direct : attributing(behindModifier(i));
    }

    /** Where "An engineer involved in the talks, who asked for silence," goes on. */
    private int behindModifier(int start) {
        if (start >= to || !(token(start).text().equals(",") || modifies(token(start)))) {
            return to;
        }
        boolean inside = token(start).text().equals(",");
        for (int i = start + 1; i < Math.min(to, start + LONGEST_MODIFIER); i++) {
            if (token(i).text().equals(",")) {
                if (inside) {
                    return i + 1;
                }
                inside = true;
            } else if (!inside && attributing(i) == i && !token(i - 1).is("to")) {
                return i;
            }
        }
        return to;
    }

    private static boolean modifies(Token token) {
        boolean participle = token.pos().startsWith("VERB") && !Cues.is("clause", token) && !Cues.is("stance", token);
        return token.is("who") || token.pos().startsWith("ADP") || participle;
    }

    private int attributing(int from) {
        for (int i = from, steps = 0; i < to && steps < 5; i++, steps++) {
            Token token = token(i);
            if (NEGATIONS.contains(token.lower()) || token.lower().endsWith("n't")) {
                return -1;
            }
            if (Cues.is("clause", token) || Cues.is("stance", token) || Cues.is("that-clause", token)) {
                return i > 0 && PASSIVE.contains(token(i - 1).lower()) ? -1 : i;
            }
            if (isGoingOn(i)) {
                return i;
            }
            int noun = line(i);
            if (noun > 0) {
                return noun;
            }
            if (token.is("let")
                    && i + 3 < to
                    && token(i + 1).is("it")
                    && token(i + 3).is("known")) {
                return i + 3;
            }
            if (!token.pos().startsWith("AUX") && !token.pos().startsWith("ADV")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what follows the word at an index is what somebody said, not what they want. */
    boolean opensClause(int cue) {
        Token word = token(cue);
        return LINES.contains(word.lower()) || Cues.is("clause", word) || isGoingOn(cue) || word.is("known");
    }

    /** Whether the word at an index tells what somebody wants, or how likely they think something. */
    boolean isStance(int cue) {
        String lemma = isGoingOn(cue) ? Lexicon.english().verbLemma(token(cue).lower()) : null;
        return Cues.is("stance", token(cue))
                || lemma != null && Cues.is("stance", lemma)
                || cue + 1 < to && CHANCES.contains(token(cue + 1).lower());
    }

    /** "has been urging the board to": a cue in its progressive form. */
    boolean isGoingOn(int i) {
        Token token = token(i);
        String lemma = token.lower().endsWith("ing") ? Lexicon.english().verbLemma(token.lower()) : null;
        return lemma != null
                && i > 0
                && PASSIVE.contains(token(i - 1).lower())
                && (Cues.is("stance", lemma) || Cues.is("clause", lemma));
    }

    /** "takes the line that", "puts the chance of a deal at": the noun by which a verb attributes; 0 when there is none. */
    private int line(int verb) {
        boolean takes = TAKES.contains(token(verb).lower());
        boolean puts = token(verb).is("put") || token(verb).is("puts");
        for (int i = verb + 1; (takes || puts) && i < Math.min(to - 1, verb + 4); i++) {
            boolean line =
                    takes && LINES.contains(token(i).lower()) && token(i + 1).is("that");
            if (line || puts && CHANCES.contains(token(i).lower())) {
                return line ? i : i - 1;
            }
        }
        return 0;
    }

    private Token token(int i) {
        return tokens.get(i);
    }
}

package org.entente.readers.language;

import java.util.List;
import java.util.Set;
import org.entente.readers.language.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** What the noun phrases of a sentence hang on: "of the union" on the ministers, a relative clause on the phrase before it. */
final class Hosts {
    private static final Set<String> OPENERS = Set.of("which", "who", "that", "whose", "where", "when", "what");

    /** Prepositions that open a clause when a verb follows: "before their leaders gather". */
    private static final Set<String> TIME_LINKS = Set.of("before", "after", "until", "till", "since");

    private final List<Token> tokens;
    private final Sentence sentence;
    private final List<VerbGroup> verbs;
    private final List<NounPhrase> nouns;

    Hosts(List<Token> tokens, Sentence sentence, List<VerbGroup> verbs, List<NounPhrase> nouns) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.verbs = verbs;
        this.nouns = nouns;
    }

    int skipBack(int from) {
        int i = from;
        while (i >= sentence.from()
                && (tokens.get(i).is("last")
                        || tokens.get(i).pos().startsWith("ADV")
                        || tokens.get(i).text().equals("\"")
                        || tokens.get(i).text().equals("'"))) {
            i--;
        }
        return i;
    }

    @Nullable
    NounPhrase endingAt(int token) {
        for (NounPhrase noun : nouns) {
            if (noun.contains(token)) {
                return noun;
            }
        }
        return null;
    }

    /** From "the ministers of the union" to the ministers, but not over "under which each church"; from B in "the cable between A and B" to the cable. */
    NounPhrase climb(NounPhrase noun) {
        NounPhrase top = betweenTwo(noun);
        while (top.from() - 2 >= sentence.from()
                && tokens.get(top.from() - 1).pos().startsWith("ADP")
                && !TIME_LINKS.contains(tokens.get(top.from() - 1).lower())
                && !OPENERS.contains(tokens.get(top.from()).lower())) {
            NounPhrase outer = endingAt(top.from() - 2);
            if (outer == null) {
                outer = beforeParticiple(top.from() - 2);
            }
            if (outer == null) {
                break;
            }
            top = outer;
        }
        return top;
    }

    /** Of "between A and B" the first, when the phrase is the second. */
    private NounPhrase betweenTwo(NounPhrase second) {
        boolean joined = second.from() - 2 >= sentence.from()
                && tokens.get(second.from() - 1).pos().startsWith("CCONJ");
        NounPhrase first = joined ? endingAt(second.from() - 2) : null;
        boolean between = first != null
                && first.from() > sentence.from()
                && tokens.get(first.from() - 1).is("between");
        return between && first != null ? first : second;
    }

    /** From "set up" in "a party set up by the council", or "leaked" in "a note that was leaked to it", to the party or note. */
    private @Nullable NounPhrase beforeParticiple(int token) {
        for (VerbGroup verb : verbs) {
            boolean bare = verb.from() == verb.main() && verb.tense() == Tense.PAST;
            boolean relative = verb.from() - 2 >= sentence.from()
                    && Clauses.RELATIVES.contains(tokens.get(verb.from() - 1).lower());
            if ((bare || relative)
                    && (verb.main() == token
                            || (verb.main() == token - 1
                                    && tokens.get(token).pos().startsWith("ADP")))) {
                return endingAt(relative ? verb.from() - 2 : verb.from() - 1);
            }
        }
        return null;
    }

    NounPhrase relativeHost(NounPhrase noun) {
        boolean of = noun.from() - 2 >= sentence.from()
                && tokens.get(noun.from() - 1).is("of");
        NounPhrase outer = of ? endingAt(noun.from() - 2) : null;
        return outer == null ? noun : outer;
    }

    private boolean opensParenthesis(int i) {
        Token token = tokens.get(i);
        return Clauses.RELATIVES.contains(token.lower())
                || token.pos().startsWith("DET")
                || token.pos().startsWith("ADP")
                || token.is("as")
                || token.is("to")
                || token.pos().startsWith("PROPN")
                || token.pos().startsWith("NOUN")
                || token.pos().startsWith("ADJ")
                || verbs.stream().anyMatch(v -> v.from() == i)
                || token.pos().startsWith("ADV");
    }

    /** The phrase before an apposition or relative clause that the comma on a verb's left closes. */
    @Nullable
    NounPhrase overParenthesis(int comma) {
        for (int t = comma - 1; t > sentence.from(); t--) {
            if (Clauses.BREAKS.contains(tokens.get(t).text()) && opensParenthesis(t + 1)) {
                NounPhrase noun = endingAt(skipBack(t - 1));
                if (noun != null) {
                    return climb(noun);
                }
            }
        }
        return null;
    }

    /** "the couriers we met in the halls fear": what a relative clause without a "that" hangs on. */
    NounPhrase contactHost(NounPhrase noun, int verb) {
        boolean does = tokens.get(noun.head()).pos().startsWith("PRON")
                && verbs.subList(0, verb).stream().anyMatch(v -> v.from() == noun.to());
        NounPhrase host = does && noun.from() > sentence.from() ? endingAt(noun.from() - 1) : null;
        return host == null ? noun : host;
    }

    /** "the commission that it created has": what a relative clause hangs on, told by the clause's own subject. */
    @Nullable
    NounPhrase beforeRelative(NounPhrase subject) {
        boolean relative = subject.from() - 2 >= sentence.from()
                && Clauses.RELATIVES.contains(tokens.get(subject.from() - 1).lower());
        NounPhrase host = relative ? endingAt(subject.from() - 2) : null;
        return host == null ? null : climb(host);
    }
}

package org.entente.readers.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.readers.language.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Finds the verb groups of a sentence from its parts of speech. */
final class VerbGroups {
    private static final Set<String> BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "n't");
    private static final Set<String> TIME_LINKS = Set.of("for", "over", "in", "on", "at", "since", "throughout");
    private static final int LONGEST_ASIDE = 6;

    private final List<Token> tokens;
    private final int start;
    private final int end;
    private final WordKinds kinds;
    private final Lexicon lexicon = Lexicon.english();

    VerbGroups(AnalyzedText text, Sentence sentence) {
        tokens = text.tokens();
        start = sentence.from();
        end = sentence.to();
        kinds = new WordKinds(text, sentence);
    }

    /** From left to right. */
    List<VerbGroup> all() {
        List<VerbGroup> found = new ArrayList<>();
        int i = start;
        while (i < end) {
            VerbGroup group = groupAt(i);
            if (group == null) {
                i++;
            } else {
                found.add(group);
                i = group.to();
            }
        }
        return found;
    }

    private @Nullable VerbGroup groupAt(int from) {
        boolean infinitive = isTo(from) && from + 1 < end && startsInfinitive(from + 1);
        if (!infinitive && !kinds.isVerb(from)) {
            return null;
        }
        int i = infinitive ? from + 1 : from;
        int main = -1;
        boolean negated = false;
        boolean be = false;
        boolean have = false;
        boolean modal = false;
        boolean future = false;
        boolean past = false;
        while (i < end) {
            Token token = tokens.get(i);
            String word = token.lower();
            negated |= NEGATIONS.contains(word) || word.endsWith("n't") || word.equals("cannot");
            if (kinds.isVerb(i)) {
                if (main >= 0 && !continues(main, i)) {
                    break;
                }
                String plain = WordKinds.bare(word);
                // "moved that it be dissolved"
                modal |= WordKinds.MODALS.contains(plain) || (main < 0 && plain.equals("be"));
                future |= plain.equals("will") || plain.equals("shall") || word.endsWith("'ll") || plain.equals("wo");
                have |= main >= 0
                        && HAVE.contains(WordKinds.bare(tokens.get(main).lower()));
                be = main >= 0 && BE.contains(WordKinds.bare(tokens.get(main).lower()));
                past |= plain.equals("was") || plain.equals("were") || plain.equals("did") || plain.equals("had");
                main = i;
            } else if (isTo(i) && main >= 0 && i + 1 < end && kinds.isVerb(i + 1) && merges(main)) {
                boolean obliged = HAVE.contains(WordKinds.bare(tokens.get(main).lower()));
                modal |= obliged;
                future |= !obliged;
                main = i + 1;
                i++;
                be = false;
            } else if (main >= 0 && aside(main, i) > i) {
                i = aside(main, i) - 1;
            } else if (!isAdverb(i)) {
                break;
            }
            i++;
        }
        if (main < 0) {
            return null;
        }
        while (i - 1 > main && !tokens.get(i - 1).pos().startsWith("ADP")) {
            i--;
        }
        String word = WordKinds.bare(tokens.get(main).lower());
        String lemma = BE.contains(word) ? "be" : HAVE.contains(word) ? "have" : lemma(word);
        boolean ing = word.endsWith("ing");
        boolean passive = be && !ing && !lemma.equals("be");
        Tense tense = infinitive
                ? Tense.INFINITIVE
                : future
                        ? Tense.FUTURE
                        : modal
                                ? Tense.MODAL
                                : have
                                        ? Tense.PERFECT
                                        : ing && main == firstVerb(from)
                                                ? Tense.PARTICIPLE
                                                : past || (isPast(word, lemma) && !be && !isAuxiliary(lemma))
                                                        ? Tense.PAST
                                                        : Tense.PRESENT;
        return new VerbGroup(from, Math.max(i, main + 1), main, lemma, tense, passive, negated);
    }

    /** "has for months been pressing", "had in May opened": index after a time between verbs of one group; else the index. */
    private int aside(int auxiliary, int from) {
        if (!HAVE.contains(tokens.get(auxiliary).lower())
                || !TIME_LINKS.contains(tokens.get(from).lower())) {
            return from;
        }
        for (int i = from + 1; i < Math.min(from + LONGEST_ASIDE, end); i++) {
            boolean perfect = tokens.get(i).is("been")
                    || (tokens.get(i - 1).pos().startsWith("PROPN")
                            && tokens.get(i).isVerb()
                            && tokens.get(i).lower().matches("\\p{L}+(?:ed|en|wn)"));
            if (perfect) {
                return i;
            }
            if (tokens.get(i).isVerb() || tokens.get(i).is(",")) {
                return from;
            }
        }
        return from;
    }

    private int firstVerb(int from) {
        int i = from;
        while (i < end && !kinds.isVerb(i)) {
            i++;
        }
        return i;
    }

    private boolean startsInfinitive(int i) {
        if (kinds.isVerb(i)) {
            return true;
        }
        return (isAdverb(i) && i + 1 < end && kinds.isVerb(i + 1))
                || (tokens.get(i).text().equals("\"") && i + 1 < end && kinds.isVerb(i + 1));
    }

    private boolean isTo(int i) {
        return tokens.get(i).is("to");
    }

    private boolean isAdverb(int i) {
        Token token = tokens.get(i);
        return token.pos().startsWith("ADV") || token.pos().equals("PART") || NEGATIONS.contains(token.lower());
    }

    /** Only an auxiliary can be followed by another verb of the same group. */
    private boolean continues(int previous, int next) {
        String word = WordKinds.bare(tokens.get(previous).lower());
        String pos = tokens.get(previous).pos();
        return pos.contains("AUX")
                || BE.contains(word)
                || HAVE.contains(word)
                || (word.equals("do") && tokens.get(next).isVerb());
    }

    /** "is to adopt", "has to sign", "is going to meet". */
    private boolean merges(int main) {
        String word = WordKinds.bare(tokens.get(main).lower());
        return BE.contains(word) || HAVE.contains(word) || word.equals("going") || word.equals("ought");
    }

    private String lemma(String word) {
        String lemma = lexicon.verbLemma(word);
        return lemma == null ? word : lemma;
    }

    private static boolean isAuxiliary(String lemma) {
        return lemma.equals("be") || lemma.equals("have");
    }

    private static boolean isPast(String word, String lemma) {
        return (!word.equals(lemma) && !word.endsWith("s") && !word.endsWith("ing"))
                || word.endsWith("ed")
                || Set.of("hit", "set", "cut", "put", "let", "quit", "shut", "split")
                        .contains(word);
    }
}

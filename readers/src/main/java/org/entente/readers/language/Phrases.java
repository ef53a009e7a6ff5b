package org.entente.readers.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.readers.language.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases and verb groups of a sentence from its parts of speech. */
final class Phrases {
    private static final Set<String> BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "n't");
    private static final Set<String> TIME_LINKS = Set.of("for", "over", "in", "since", "throughout");
    private static final int LONGEST_ASIDE = 6;

    private static final Set<String> TITLES =
            Set.of("Mr", "Mrs", "Ms", "Miss", "Dr", "Cllr", "Sir", "Dame", "Lord", "Lady", "Mr.", "Mrs.", "Ms.", "Dr.");
    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Token> tokens;
    private final int start;
    private final int end;
    private final WordKinds kinds;
    private final Lexicon lexicon = Lexicon.english();

    Phrases(AnalyzedText text, Sentence sentence) {
        tokens = text.tokens();
        start = sentence.from();
        end = sentence.to();
        kinds = new WordKinds(text, sentence);
    }

    List<NounPhrase> nounPhrases(List<VerbGroup> verbs) {
        List<NounPhrase> found = new ArrayList<>();
        int i = start;
        while (i < end) {
            int to = isVerbal(i, verbs) ? i : phraseEnd(i, verbs);
            if (to > i) {
                int head = head(i, to);
                if (head >= 0) {
                    found.add(new NounPhrase(i, head + 1, head));
                    i = head + 1;
                    continue;
                }
            }
            i++;
        }
        return found;
    }

    private static boolean isVerbal(int token, List<VerbGroup> verbs) {
        return verbs.stream().anyMatch(v -> v.from() <= token && token < v.to());
    }

    private int phraseEnd(int from, List<VerbGroup> verbs) {
        if (!opens(from)) {
            return from;
        }
        if (kinds.isPronoun(from) || isRelative(from)) {
            return from + 1;
        }
        int i = from;
        while (i < end
                && !isVerbal(i, verbs)
                && (i == from || !startsAnew(i))
                && (kinds.isNominal(i) || isModifier(i))) {
            i++;
        }
        return i;
    }

    /** "under which each state": a relative, whatever the tagger takes it for. */
    private boolean isRelative(int i) {
        return tokens.get(i).is("which")
                && i > start
                && (tokens.get(i - 1).pos().startsWith("ADP") || tokens.get(i - 1).is(","));
    }

    private boolean opens(int i) {
        Token token = tokens.get(i);
        return kinds.isNominal(i)
                || WordKinds.isDeterminer(token)
                || token.pos().startsWith("ADJ")
                || kinds.isPronoun(i)
                || opensQuote(i);
    }

    private boolean opensQuote(int i) {
        return WordKinds.OPENERS.contains(tokens.get(i).text())
                && !isBehindNoun(i)
                && i + 1 < end
                && kinds.isNominal(i + 1);
    }

    /** 'the split "worth a weekend"': a quotation that follows its noun is no part of the phrase. */
    private boolean isBehindNoun(int i) {
        boolean opens = tokens.subList(start, i).stream()
                                .filter(t -> t.text().equals(tokens.get(i).text()))
                                .count()
                        % 2
                == 0;
        return opens && i > start && tokens.get(i - 1).pos().equals("NOUN");
    }

    /** An article begins a new phrase, except in "all the" or after an open quotation mark. */
    private boolean startsAnew(int i) {
        return isBehindDay(i)
                || isTitleBehindNoun(i)
                || WordKinds.isDeterminer(tokens.get(i))
                        && !WordKinds.isDeterminer(tokens.get(i - 1))
                        && !WordKinds.OPENERS.contains(tokens.get(i - 1).text());
    }

    /** "By way of compromise Ms Holt proposed": a title begins whoever it stands before. */
    private boolean isTitleBehindNoun(int i) {
        return TITLES.contains(tokens.get(i).text())
                && i > start
                && tokens.get(i - 1).pos().equals("NOUN")
                && !tokens.get(i - 1).isCapitalized();
    }

    /** "On 9 April Orla's envoy", "In July Panama": a bare day or month ends before whoever comes next. */
    private boolean isBehindDay(int i) {
        boolean month = i - 2 >= start
                && (MONTHS.contains(tokens.get(i - 1).text()) || DAYS.contains(tokens.get(i - 1).text()))
                && tokens.get(i - 2).pos().startsWith("ADP")
                && tokens.get(i).pos().startsWith("PROPN")
                && tokens.get(i).isCapitalized();
        return month || i - 3 >= start
                && MONTHS.contains(tokens.get(i - 1).text())
                && tokens.get(i - 2).text().matches("\\d{1,2}")
                && tokens.get(i - 3).pos().startsWith("ADP")
                && !tokens.get(i).pos().startsWith("NUM");
    }

    private boolean isModifier(int i) {
        Token token = tokens.get(i);
        String pos = token.pos();
        if (WordKinds.isDeterminer(token)
                || pos.startsWith("ADJ")
                || token.text().equals("-")
                || kinds.isJoined(i)) {
            return true;
        }
        if (pos.startsWith("CCONJ")) {
            return i > start && i + 1 < end && isAdjective(i - 1) && isAdjective(i + 1);
        }
        if (token.text().length() == 1 && WordKinds.OPENERS.contains(token.text())) {
            return i + 1 < end && !isBehindNoun(i) && (kinds.isNominal(i + 1) || closes(i));
        }
        if (pos.startsWith("ADV") || pos.startsWith("VERB")) {
            return i + 1 < end
                    && (tokens.get(i + 1).pos().startsWith("ADJ")
                            || (kinds.isNominal(i + 1) && pos.startsWith("VERB")));
        }
        return token.is("]") || token.lower().endsWith("'s") || token.lower().endsWith("s'");
    }

    private boolean isAdjective(int i) {
        return tokens.get(i).pos().startsWith("ADJ");
    }

    private boolean closes(int i) {
        return i > start && kinds.isNominal(i - 1) && i + 1 < end && kinds.isNominal(i + 1);
    }

    private int head(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (kinds.isNominal(i) || kinds.isPronoun(i)) {
                return i;
            }
        }
        return to > from && WordKinds.isDeterminer(tokens.get(from)) && to - from == 1 ? from : -1;
    }

    List<VerbGroup> verbGroups() {
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

    /** "has for months been pressing": index after a time that stands between auxiliaries; the index itself without one. */
    private int aside(int auxiliary, int from) {
        if (!HAVE.contains(tokens.get(auxiliary).lower())
                || !TIME_LINKS.contains(tokens.get(from).lower())) {
            return from;
        }
        for (int i = from + 1; i < Math.min(from + LONGEST_ASIDE, end); i++) {
            if (tokens.get(i).is("been")) {
                return i;
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

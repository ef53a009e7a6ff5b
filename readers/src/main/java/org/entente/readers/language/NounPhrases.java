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

/** Finds the noun phrases of a sentence from its parts of speech. */
final class NounPhrases {

    private static final Set<String> TITLES =
            Set.of("Mr", "Mrs", "Ms", "Miss", "Dr", "Cllr", "Sir", "Dame", "Lord", "Lady", "Mr.", "Mrs.", "Ms.", "Dr.");
    private static final Set<String> SHORT_MONTHS = Set.of(
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Jan.", "Feb.", "Mar.",
            "Apr.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.");
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

    NounPhrases(AnalyzedText text, Sentence sentence) {
        tokens = text.tokens();
        start = sentence.from();
        end = sentence.to();
        kinds = new WordKinds(text, sentence);
    }

    /** From left to right; none has a verb in it. */
    List<NounPhrase> beside(List<VerbGroup> verbs) {
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
                && (tokens.get(i - 1).pos().startsWith("ADP")
                        || tokens.get(i - 1).is(","));
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
                && (MONTHS.contains(tokens.get(i - 1).text())
                        || DAYS.contains(tokens.get(i - 1).text()))
                && tokens.get(i - 2).pos().startsWith("ADP")
                && tokens.get(i).pos().startsWith("PROPN")
                && tokens.get(i).isCapitalized();
        boolean dayLast = i - 3 >= start
                && tokens.get(i - 1).text().matches("\\d{1,2}")
                && (MONTHS.contains(tokens.get(i - 2).text())
                        || SHORT_MONTHS.contains(tokens.get(i - 2).text()))
                && tokens.get(i - 3).pos().startsWith("ADP")
                && !tokens.get(i).pos().startsWith("NUM");
        return month
                || dayLast
                || i - 3 >= start
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
}

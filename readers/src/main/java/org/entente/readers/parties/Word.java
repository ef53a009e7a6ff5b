package org.entente.readers.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.domain.Span;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Contractions;
import org.entente.readers.language.LineForms;
import org.entente.readers.language.Token;

/**
 * A word as names are made of them: a possessive ending is taken off, a compound with a hyphen is taken apart.
 *
 * @param possessive whether "'s" or "'" followed
 * @param glued whether it follows the word before without a space
 */
record Word(
        int start,
        int end,
        String text,
        String lower,
        String pos,
        int sentence,
        int paragraph,
        boolean first,
        boolean possessive,
        boolean glued) {
    /** A mark that stands beyond a text's or a sentence's end. */
    static final Word NOTHING = new Word(0, 0, " ", " ", "", -1, -1, false, false, false);

    private static final Set<String> OPENERS = Set.of("—", "–", "--", ":", "○");

    Span span() {
        return new Span(start, end);
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean in(String wordClass) {
        return WordClasses.of(wordClass).contains(lower);
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean shouted() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && capital();
    }

    /** Whether an apposition cannot go on here: the sentence ends or a finite verb comes. */
    boolean isBlankOrVerb() {
        boolean verb = pos.startsWith("VERB");
        return text.isBlank() || (verb && (lower.endsWith("ed") || in("saying")));
    }

    boolean letters() {
        return Character.isLetter(text.charAt(0));
    }

    static List<Word> of(AnalyzedText text) {
        List<Word> words = new ArrayList<>();
        int sentence = -1;
        boolean first = true;
        for (Token token : text.tokens()) {
            if (token.sentence() != sentence) {
                sentence = token.sentence();
                first = true;
            }
            first = split(token, first, words);
        }
        return words;
    }

    /** Adds a token's words; tells whether the sentence still waits for its first one. */
    private static boolean split(Token token, boolean first, List<Word> words) {
        String text = token.text();
        int from = 0;
        boolean waits = first;
        while (from < text.length()) {
            int to = end(text, from);
            String word = text.substring(from, to);
            boolean possessive = false;
            String pronoun = Contractions.pronoun(word);
            if (!pronoun.equals(word)) {
                word = pronoun;
            } else if (word.length() > 2 && word.endsWith("'s")) {
                possessive = true;
                word = word.substring(0, word.length() - 2);
            } else if (word.length() > 2 && word.matches("\\p{Lu}[\\p{L}'-]{2,}\\.") && !isShortened(word)) {
                word = word.substring(0, word.length() - 1);
            } else if (word.length() > 2 && word.endsWith("s'")) {
                possessive = true;
                word = word.substring(0, word.length() - 1);
            }
            add(word, token, from, waits, possessive, words);
            boolean counts = waits && LineForms.isNumber(word);
            waits = OPENERS.contains(word) || counts || (waits && !Character.isLetterOrDigit(word.charAt(0)));
            from = to;
        }
        return waits;
    }

    /** "Cllr." and "Prof." keep their point. */
    private static boolean isShortened(String word) {
        return WordClasses.is("title", word.substring(0, word.length() - 1)) || WordClasses.is("company", word);
    }

    private static int end(String text, int from) {
        if (text.charAt(from) == '-' || text.length() == 1) {
            return from + 1;
        }
        for (int i = from + 1; i < text.length(); i++) {
            boolean nameFollows = i + 1 >= text.length() || Character.isUpperCase(text.charAt(i + 1));
            boolean nameBefore = Character.isUpperCase(text.charAt(from));
            if (text.charAt(i) == '-' && (nameFollows || nameBefore)) {
                return i;
            }
        }
        return text.length();
    }

    private static void add(String word, Token token, int from, boolean first, boolean possessive, List<Word> words) {
        int start = token.start() + from;
        boolean glued = !words.isEmpty()
                && words.getLast().end() == start
                && words.getLast().sentence() == token.sentence();
        if (word.equals("'") || word.equals("'s")) {
            // The tokenizer sometimes cuts the ending off itself.
            Word owner = words.isEmpty() ? null : words.getLast();
            if (glued
                    && owner != null
                    && owner.capital()
                    && (word.equals("'s") || owner.lower().endsWith("s"))) {
                words.set(words.size() - 1, owner.owned());
                return;
            }
        }
        words.add(new Word(
                start,
                start + word.length(),
                word,
                word.toLowerCase(Locale.ROOT),
                token.pos(),
                token.sentence(),
                token.paragraph(),
                first && Character.isLetterOrDigit(word.charAt(0)),
                possessive,
                glued));
    }

    private Word owned() {
        return new Word(start, end, text, lower, pos, sentence, paragraph, first, true, glued);
    }
}

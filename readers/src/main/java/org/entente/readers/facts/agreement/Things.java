package org.entente.readers.facts.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.readers.facts.agreement.Thing.Occurrence;
import org.entente.readers.language.Token;
import org.entente.readers.narrative.HeadWords;
import org.entente.readers.narrative.HeadWords.Strength;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Gathers the things of one kind from names and from the words that refer back to them, over all pieces. */
final class Things {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "its", "their", "his", "her", "our", "such", "under");
    private static final Set<String> LINKS =
            Set.of("of", "on", "for", "against", "concerning", "between", "to", "and", "the", "a", "an");
    private static final double TITLE_CASE = .6;

    private final HeadWords heads;
    private final List<Thing> found = new ArrayList<>();

    Things(HeadWords heads) {
        this.heads = heads;
    }

    List<Thing> found() {
        return found;
    }

    Things gather(List<Narrative> narratives) {
        narratives.forEach(this::names);
        BackReferences references = new BackReferences(heads, found);
        narratives.forEach(references::find);
        return this;
    }

    private void names(Narrative narrative) {
        for (Told sentence : narrative.sentences()) {
            if (isTitleCase(narrative, sentence)) {
                continue;
            }
            for (int i = sentence.from(); i < sentence.to(); i++) {
                String head = properHead(narrative, sentence, i);
                if (head != null) {
                    int from = nameStart(narrative, sentence, i);
                    int to = nameEnd(narrative, sentence, i);
                    if (i - from > 0 || to - i > 1) {
                        add(narrative, from, to, head);
                    }
                    i = to - 1;
                }
            }
        }
    }

    /** The singular of a capitalised word that heads a name; null when the word does not. */
    private @Nullable String properHead(Narrative narrative, Told sentence, int i) {
        Token token = narrative.token(i);
        if (!token.isCapitalized() || (i + 1 < sentence.to() && isCapital(narrative.token(i + 1)))) {
            return null;
        }
        String head = heads.head(token.lower());
        if (head == null
                || heads.strength(head) == Strength.REFERENCE
                || !token.lower().startsWith(head)) {
            return null;
        }
        boolean plural = !token.lower().equals(head) && !token.lower().endsWith("'s");
        return plural ? null : head;
    }

    /** A line in which nearly every word has a capital, a headline, does not show what is a name. */
    private static boolean isTitleCase(Narrative narrative, Told sentence) {
        if (narrative.token(sentence.to() - 1).text().matches("[.?!\"']+")) {
            return false;
        }
        long words = 0;
        long capitals = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            String text = narrative.token(i).text();
            if (text.length() > 3 && Character.isLetter(text.charAt(0))) {
                words++;
                capitals += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
            }
        }
        return words > 4 && capitals > TITLE_CASE * words;
    }

    private static boolean isCapital(Token token) {
        return token.isCapitalized();
    }

    private static int nameStart(Narrative narrative, Told sentence, int head) {
        int from = head;
        while (from - 1 >= sentence.from()) {
            Token before = narrative.token(from - 1);
            boolean hyphen = before.text().equals("-") && from - 2 >= sentence.from();
            boolean year = before.text().matches("(19|20)\\d\\d");
            if (isJoint(narrative, sentence, from - 1)) {
                from -= 2;
                continue;
            }
            if ((!isCapital(before) && !hyphen) || year) {
                break;
            }
            if (isDeterminer(before)
                    || (before.lower().endsWith("'s")
                            && narrative.parties(from - 1, from).size() == 1)) {
                break;
            }
            from--;
        }
        boolean opens = from == sentence.from() && from < head;
        return opens && isPlainOpener(narrative.token(from)) ? from + 1 : from;
    }

    /** The "and" of "the Construction and Maintenance Agreement", but not of "Norland and Sund Treaty". */
    private static boolean isJoint(Narrative narrative, Told sentence, int and) {
        return and - 2 >= sentence.from()
                && narrative.token(and).is("and")
                && isCapital(narrative.token(and - 1))
                && narrative.parties(and - 1, and).isEmpty()
                && narrative.token(and - 2).lower().matches("the|this|that|an?|its|their|our")
                && narrative.parties(and + 1, and + 2).isEmpty();
    }

    private static boolean isDeterminer(Token token) {
        boolean pronoun = token.pos().startsWith("PRON") && !token.isCapitalized();
        return pronoun || token.pos().startsWith("DET") || DEFINITE.contains(token.lower());
    }

    /** A word that has its capital only because it begins the sentence. */
    private static boolean isPlainOpener(Token token) {
        return token.pos().startsWith("ADP")
                || token.pos().startsWith("SCONJ")
                || token.pos().startsWith("ADV");
    }

    /** "Agreement on Historic Lights", "Treaty of the Two Rivers". */
    private static int nameEnd(Narrative narrative, Told sentence, int head) {
        int to = head + 1;
        int i = to;
        while (i < sentence.to() && LINKS.contains(narrative.token(i).lower()) && i - to < 3) {
            i++;
        }
        boolean linked = i > to
                && LINKS.contains(narrative.token(to).lower())
                && !narrative.token(to).is("and")
                && !narrative.token(to).is("to")
                && !narrative.token(to).is("the")
                && !narrative.token(to).is("between");
        if (!linked
                || i >= sentence.to()
                || !isCapital(narrative.token(i))
                || narrative.token(i).text().matches(".*\\d.*")) {
            return to;
        }
        if (narrative.token(to).is("for") || narrative.isInDate(i)) {
            return to;
        }
        while (i < sentence.to()
                && (isCapital(narrative.token(i)) || narrative.token(i).text().equals("-"))) {
            i++;
        }
        return i;
    }

    Thing add(Narrative narrative, int from, int to, String head) {
        Set<String> words = words(narrative, from, to);
        String name = plain(narrative.words(from, to));
        Thing same = found.stream()
                .filter(t -> t.head().equals(head) && isSame(t.words(), words))
                .findFirst()
                .orElse(null);
        if (same == null) {
            same = new Thing(name, head, words);
            found.add(same);
        } else {
            same.alsoCalled(name, words);
        }
        same.occurrences().add(new Occurrence(narrative, from, to, true));
        return same;
    }

    private static boolean isSame(Set<String> a, Set<String> b) {
        return (a.containsAll(b) && b.size() > 1) || (b.containsAll(a) && a.size() > 1);
    }

    private static String plain(String name) {
        String words = name.replaceAll("[\"“”\\[\\]()]", "").strip();
        return words.endsWith("’s") || words.endsWith("'s") ? words.substring(0, words.length() - 2) : words;
    }

    private static Set<String> words(Narrative narrative, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            for (String word : narrative.token(i).lower().split("-")) {
                String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
                if (bare.length() > 1 && !LINKS.contains(bare)) {
                    words.add(bare);
                }
            }
        }
        return words;
    }
}

package org.entente.readers.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.readers.facts.HeadWords.Strength;
import org.entente.readers.facts.Narrative.Told;
import org.entente.readers.facts.Thing.Occurrence;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Token;
import org.jspecify.annotations.Nullable;

/** Gathers the things of one kind from names and from the words that refer back to them, over all pieces. */
final class Things {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "its", "their", "his", "her", "our", "such", "under");
    private static final Set<String> LINKS =
            Set.of("of", "on", "for", "against", "concerning", "between", "to", "and", "the");
    private static final Set<String> PRONOUNS = Set.of("it", "it's", "its");
    private static final Set<String> EXPLETIVE = Set.of(
            "time",
            "likely",
            "unlikely",
            "clear",
            "possible",
            "certain",
            "necessary",
            "important",
            "hard",
            "true",
            "good",
            "said",
            "expected",
            "understood",
            "hoped",
            "feared");
    private static final Set<String> NOBODY = Set.of("nobody", "neither", "none", "everybody", "everyone");
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
        narratives.forEach(this::references);
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

    private static boolean isDeterminer(Token token) {
        return token.pos().startsWith("DET")
                || DEFINITE.contains(token.lower())
                || token.pos().startsWith("PRON");
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
        if (narrative.token(to).is("for") || narrative.dates(i, i + 1).size() > 0) {
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

    private void references(Narrative narrative) {
        Thing last = null;
        for (Told sentence : narrative.sentences()) {
            Thing before = last;
            Thing here = null;
            last = null;
            for (int i = sentence.from(); i < sentence.to(); i++) {
                Thing thing = named(narrative, i);
                if (thing == null) {
                    thing = refers(narrative, sentence, i, here == null ? before : here, here != null);
                }
                if (thing != null) {
                    here = thing;
                    last = last == null ? thing : last;
                }
            }
        }
    }

    private @Nullable Thing named(Narrative narrative, int token) {
        for (Thing thing : found) {
            for (Occurrence o : thing.occurrences()) {
                if (o.narrative() == narrative && o.named() && o.from() <= token && token < o.to()) {
                    return thing;
                }
            }
        }
        return null;
    }

    /**
     * The thing that a word refers back to.
     *
     * @param subject what was spoken of last
     * @param here whether that was in the same sentence
     */
    private @Nullable Thing refers(
            Narrative narrative, Told sentence, int i, @Nullable Thing subject, boolean here) {
        Token token = narrative.token(i);
        Thing thing = null;
        int from = i;
        if (PRONOUNS.contains(token.lower()) && subject != null) {
            boolean opens = isFirstSubject(narrative, sentence, i);
            thing = opens || isLaterSubject(sentence, i, here) || isObject(narrative, sentence, i) ? subject : null;
        } else {
            String head = heads.head(token.lower());
            NounPhrase phrase = head == null ? null : sentence.phraseAt(i);
            if (head != null && phrase != null && phrase.head() == i && isDefinite(narrative, phrase)) {
                thing = apposed(narrative, sentence, head, i);
                thing = thing == null ? meant(narrative, head, i) : thing;
                from = phrase.from();
            }
        }
        if (thing != null) {
            thing.occurrences().add(new Occurrence(narrative, from, i + 1, false));
        }
        return thing;
    }

    /** "…, it obliges": does something further on, behind a participle that opens the sentence or the thing's own name. */
    private static boolean isLaterSubject(Told sentence, int i, boolean here) {
        return sentence.clauses().stream().anyMatch(c -> c.subject() != null
                        && c.subject().from() == i
                        && c.verb().from() == i + 1
                        && c.verb().isFinite())
                && (here || sentence.clauses().stream().noneMatch(c -> c.verb().isFinite() && c.verb().to() <= i));
    }

    /** "suspended it in March". */
    private static boolean isObject(Narrative narrative, Told sentence, int i) {
        return narrative.token(i).is("it") && sentence.clauses().stream().anyMatch(c -> c.verb().to() == i);
    }

    /** "It" that opens a sentence, or comes behind nothing but persons, and stands for something. */
    private static boolean isFirstSubject(Narrative narrative, Told sentence, int i) {
        boolean told = i > sentence.from() && narrative.token(i - 1).is("that");
        boolean opens = i - sentence.from() <= 1
                || told
                || NOBODY.contains(narrative.token(sentence.from()).lower());
        if (!opens) {
            return false;
        }
        for (int j = i + 1; j < Math.min(i + 5, sentence.to()); j++) {
            if (EXPLETIVE.contains(narrative.token(j).lower())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDefinite(Narrative narrative, NounPhrase phrase) {
        Token first = narrative.token(phrase.from());
        boolean capital = isCapital(narrative.token(phrase.head()));
        return phrase.to() - phrase.from() <= 4
                && (DEFINITE.contains(first.lower()) || first.lower().endsWith("'s") || capital);
    }

    /** "The paper they signed, the Latch Memorandum, binds": what a word of reference means by the name behind it. */
    private @Nullable Thing apposed(Narrative narrative, Told sentence, String head, int i) {
        int comma = i + 1;
        while (comma < sentence.to() && !narrative.token(comma).is(",")) {
            comma++;
        }
        boolean article = comma + 1 < sentence.to() && narrative.token(comma + 1).is("the");
        int name = article ? comma + 2 : comma + 1;
        return heads.strength(head) == Strength.REFERENCE && name < sentence.to() ? named(narrative, name) : null;
    }

    /** The thing with this head that was spoken of last; else the only one; a word of reference means the last of all. */
    private @Nullable Thing meant(Narrative narrative, String head, int before) {
        boolean any = heads.strength(head) == Strength.REFERENCE;
        Thing best = null;
        int latest = -1;
        Set<Thing> elsewhere = new LinkedHashSet<>();
        for (Thing thing : found) {
            if (!any && !thing.head().equals(head)) {
                continue;
            }
            elsewhere.add(thing);
            for (Occurrence o : thing.occurrences()) {
                if (o.narrative() == narrative && o.from() < before && o.from() > latest) {
                    latest = o.from();
                    best = thing;
                }
            }
        }
        if (best != null) {
            boolean near = narrative.token(latest).paragraph() + 2
                    >= narrative.token(before).paragraph();
            return any && !near ? null : best;
        }
        return !any && elsewhere.size() == 1 ? elsewhere.iterator().next() : null;
    }
}

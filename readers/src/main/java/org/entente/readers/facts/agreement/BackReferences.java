package org.entente.readers.facts.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.readers.facts.agreement.Thing.Occurrence;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Token;
import org.entente.readers.narrative.HeadWords;
import org.entente.readers.narrative.HeadWords.Strength;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** The words that mean a thing named elsewhere: "it", "the accord", "the paper they signed". */
final class BackReferences {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "its", "their", "his", "her", "our", "such", "under");
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

    private final HeadWords heads;
    private final List<Thing> found;

    /** @param found the things that have names */
    BackReferences(HeadWords heads, List<Thing> found) {
        this.heads = heads;
        this.found = found;
    }

    /** Finds the words of a piece that mean one of the things, and adds them to its occurrences. */
    void find(Narrative narrative) {
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
    private @Nullable Thing refers(Narrative narrative, Told sentence, int i, @Nullable Thing subject, boolean here) {
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
        return sentence.clauses().stream()
                        .anyMatch(c -> c.subject() != null
                                && c.subject().from() == i
                                && c.verb().from() == i + 1
                                && c.verb().isFinite())
                && (here
                        || sentence.clauses().stream()
                                .noneMatch(c -> c.verb().isFinite() && c.verb().to() <= i));
    }

    /** "suspended it in March". */
    private static boolean isObject(Narrative narrative, Told sentence, int i) {
        return narrative.token(i).is("it")
                && sentence.clauses().stream().anyMatch(c -> c.verb().to() == i);
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
        boolean capital = narrative.token(phrase.head()).isCapitalized();
        return phrase.to() - phrase.from() <= 4
                && (DEFINITE.contains(first.lower()) || first.lower().endsWith("'s") || capital);
    }

    /** "The paper they signed, the Latch Memorandum, binds": what a word of reference means by the name behind it. */
    private @Nullable Thing apposed(Narrative narrative, Told sentence, String head, int i) {
        int comma = i + 1;
        while (comma < sentence.to() && !narrative.token(comma).is(",")) {
            comma++;
        }
        boolean article =
                comma + 1 < sentence.to() && narrative.token(comma + 1).is("the");
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

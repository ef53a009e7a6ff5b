package org.entente.readers.facts.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.domain.Evidence;
import org.entente.domain.Genre;
import org.entente.domain.Proposal;
import org.entente.domain.Verdict;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** A proposal while the documents are read: its name, its maker, and where it was spoken of last. */
final class Tabled {
    private static final int NEAR = 1;
    private static final int DEBATE = 6;
    private static final int SHORTEST_NAME = 4;

    private String name;
    private boolean hasName;
    private boolean onlyIfJudged;
    private boolean rewound;
    private boolean motion;
    private boolean debated;
    private boolean vague;
    private final Sketch sketch = new Sketch();
    private @Nullable String by;
    private @Nullable Narrative last;
    private int lastParagraph;
    private String lastItem = "";
    private String heading = "";
    private final Map<String, Set<Told>> words = new HashMap<>();
    private final List<Evidence> content = new ArrayList<>();
    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private final Set<Told> sentences = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Verdict> verdicts = new ArrayList<>();

    Tabled(String name) {
        this.name = name;
    }

    void named(String fullName, Narrative narrative, Told sentence) {
        boolean fuller = fullName.length() > name.length() && fullName.contains(name);
        if (!hasName || fuller) {
            name = fullName;
        }
        hasName = true;
        mentioned(narrative, sentence);
    }

    /** A name that tells whose it is stands for any other. */
    void renamed(String eponym, Narrative narrative, Told sentence) {
        name = eponym;
        hasName = true;
        mentioned(narrative, sentence);
    }

    /** For a thing that words alone do not make a proposal: it is one when somebody judges it. */
    Tabled onlyIfJudged() {
        onlyIfJudged = true;
        return this;
    }

    /** It was moved, so that "the motion" may mean it. */
    void asMotion() {
        motion = true;
    }

    /** Minutes set it down with its mover, so that what they set down next is about it. */
    void asDebated() {
        motion = true;
        debated = true;
    }

    boolean isMotion() {
        return motion;
    }

    /** It came on the table as "something else", so that the next noun for a proposal names it. */
    Tabled asVague() {
        vague = true;
        return this;
    }

    boolean isVague() {
        return vague && !hasName;
    }

    /** What it is said to do. */
    Sketch sketch() {
        return sketch;
    }

    /** Whether it was first spoken of before a token. */
    boolean isToldBefore(Narrative narrative, int token) {
        return sentences.stream().filter(narrative::holds).anyMatch(s -> s.from() < token);
    }

    /** Whether a paragraph with that number tells of it: "4.2". */
    boolean isToldUnder(Narrative narrative, String number) {
        return sentences.stream()
                .filter(narrative::holds)
                .anyMatch(s -> number.equals(ParagraphNumbers.of(narrative, s)));
    }

    void by(String maker) {
        by = by == null ? maker : by;
    }

    /** Whether a surname, an adjective from a name, or the party it stands for, is its maker's. */
    boolean isBy(String word, List<String> parties) {
        String maker = by;
        return maker != null
                && (maker.endsWith(" " + word)
                        || parties.contains(maker)
                        || (word.length() >= SHORTEST_NAME && maker.startsWith(word + " "))
                        || (maker.length() >= SHORTEST_NAME && word.startsWith(maker)));
    }

    boolean isBy(String party) {
        return party.equals(by);
    }

    /** Whether one of the parties made it, or nobody is known to have. */
    boolean mayBeOf(List<String> parties) {
        String maker = by;
        return maker == null || parties.contains(maker);
    }

    void mentioned(Narrative narrative, Told sentence) {
        last = narrative;
        lastParagraph = narrative.token(sentence.from()).paragraph();
        lastItem = ParagraphNumbers.item(narrative, sentence);
        heading = heading.isEmpty() ? ParagraphNumbers.heading(narrative, sentence) : heading;
        evidence.add(narrative.evidence(sentence));
        sentences.add(sentence);
        for (int i = sentence.from(); i < sentence.to() && !rewound; i++) {
            if (narrative.token(i).pos().startsWith("NOUN")) {
                words.computeIfAbsent(
                                narrative.token(i).lower(), w -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(sentence);
            }
        }
    }

    /** Words that tell what it asks for, which are nobody's verdict on it. */
    void asks(Evidence words) {
        content.add(words);
    }

    boolean isAskedIn(Evidence words) {
        return content.stream()
                .anyMatch(c -> c.document().equals(words.document()) && c.span().contains(words.span()));
    }

    void verdict(String party, String verdict, Narrative narrative, Told sentence) {
        boolean maker = party.equals(by);
        boolean known = verdicts.stream()
                .anyMatch(v -> v.party().equals(party) && v.verdict().equals(verdict));
        if (!maker && !known) {
            verdicts.add(new Verdict(party, verdict, List.of(narrative.evidence(sentence))));
        }
        last = narrative;
        lastParagraph = narrative.token(sentence.from()).paragraph();
        lastItem = ParagraphNumbers.item(narrative, sentence);
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    boolean hasName() {
        return hasName;
    }

    /** Whether it was tabled as a bare "offer". */
    boolean isNamed(String noun) {
        return name.equalsIgnoreCase(noun);
    }

    boolean isCalled(String other) {
        String a = " " + name.toLowerCase(Locale.ROOT) + " ";
        String b = " " + other.toLowerCase(Locale.ROOT) + " ";
        return hasName && (a.startsWith(b) || a.endsWith(b) || b.contains(a));
    }

    /** "the Levy" of a "Training Levy": whether its name ends with a word, capital and all. */
    boolean bears(String word) {
        return hasName && (" " + name).endsWith(" " + word);
    }

    /** "the admission of Ostra": whether its name tells of something that is to be done about whoever a name begins with. */
    boolean isAbout(String word) {
        String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
        return hasName
                && lower.matches(".* of (the )?" + Pattern.quote(word) + " .*")
                && name.matches(".* of (the )?\\p{Lu}.*");
    }

    /** "the cap" of a "ninety-night cap", "the plan" of a "plan to pull down the mill". */
    boolean hasHead(String words) {
        String head = words.toLowerCase(Locale.ROOT);
        String whole = name.toLowerCase(Locale.ROOT);
        return (" " + whole).endsWith(" " + head) || whole.matches(Pattern.quote(head) + " (?:to|for|of|about|on) .*");
    }

    /** "a temporary fence" of a "temporary electric fence": its head and some of its words. */
    boolean hasWords(String words) {
        List<String> own = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        List<String> some = List.of(words.toLowerCase(Locale.ROOT).split(" "));
        return hasName && some.size() > 1 && some.getLast().equals(own.getLast()) && own.containsAll(some);
    }

    /** "the night-cargo trial" of "suggested opening it at night, for cargo, as a trial": whether they use all of some nouns. */
    boolean tellsAll(Set<String> nouns) {
        return nouns.size() > 1 && words.keySet().containsAll(nouns);
    }

    /** Whether the passages that tell of it, other than a given one, use a noun. */
    boolean tells(String noun, Told here) {
        return words.getOrDefault(noun, Set.of()).stream().anyMatch(told -> told != here);
    }

    boolean isToldIn(Narrative narrative) {
        String document = narrative.piece().document().id();
        return evidence.stream().anyMatch(e -> e.document().equals(document));
    }

    boolean isToldIn(Told sentence) {
        return sentences.contains(sentence);
    }

    /** Forgets where it was spoken of last, before the pieces are gone through again. */
    void rewind() {
        rewound = true;
        last = null;
    }

    /** Whether a sentence stands where the proposal is still what is spoken of: in its paragraph, or at the head of the next. */
    boolean isNear(Narrative narrative, Told sentence) {
        int paragraph = narrative.token(sentence.from()).paragraph();
        boolean opens =
                sentence.from() == 0 || narrative.token(sentence.from() - 1).paragraph() < paragraph;
        return narrative == last
                && (paragraph == lastParagraph
                        || isUnderItem(narrative, sentence)
                        || isInDebate(narrative, sentence)
                        || opens
                                && paragraph > lastParagraph
                                && paragraph - lastParagraph <= NEAR
                                && !isUnderAnother(narrative, sentence));
    }

    /** "2.5" goes on with what was moved, or minutes say was tabled, at "2.2". */
    private boolean isUnderItem(Narrative narrative, Told sentence) {
        String item = ParagraphNumbers.item(narrative, sentence);
        return (motion || narrative.piece().document().genre() == Genre.MINUTES)
                && !item.isEmpty()
                && sentences.stream()
                        .filter(s -> narrative.holds(s) && s.from() < sentence.from())
                        .anyMatch(s -> ParagraphNumbers.item(narrative, s).equals(item));
    }

    /** What minutes set down behind a motion, each speaker in a paragraph, until they come to the next item. */
    private boolean isInDebate(Narrative narrative, Told sentence) {
        int paragraph = narrative.token(sentence.from()).paragraph();
        return debated
                && paragraph > lastParagraph
                && paragraph - lastParagraph <= DEBATE
                && !ParagraphNumbers.opensItem(narrative, sentence, lastParagraph);
    }

    /** "3.1" is about something else than "2.4". */
    private boolean isUnderAnother(Narrative narrative, Told sentence) {
        String item = ParagraphNumbers.item(narrative, sentence);
        return !item.isEmpty() && !lastItem.isEmpty() && !item.equals(lastItem);
    }

    /** Whether it is more than a passing word: it has a name, or somebody judged it. */
    boolean isOne() {
        return (hasName && !onlyIfJudged) || ((hasName || by != null) && !verdicts.isEmpty());
    }

    /** One without a name is told by the item under which minutes speak of it. */
    Proposal proposal() {
        String told = hasName || name.contains(" ") || heading.isEmpty() ? name : name + " on " + heading;
        return new Proposal(told, by, verdicts, List.copyOf(evidence));
    }
}

package org.entente.readers.facts.conduct;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.parties.Mention;

/**
 * Somebody who stands apart from the group's own, once the text says that not all are of one mind: "Not everybody toes the
 * line. Ida Karr, the group's treasurer, hoped that it would stay".
 *
 * @param party who stands apart
 * @param said the clause that tells of it first
 */
record Dissenters(String party, Clause said) {
    private static final Pattern DIVIDED = Pattern.compile(
            "(?:(?:but|and|yet) )?(?:not (?:everybody|everyone|all|every)|nor do(?:es)? (?:everybody|everyone|all|every)) .*"
                    + "(?:toes? the (?:party )?line|agrees?|is (?:so )?(?:convinced|persuaded|happy|sure|on board|of one mind|of (?:the same|that) mind)"
                    + "|are (?:so )?(?:convinced|persuaded|happy|sure|on board|of one mind|of (?:the same|that) mind)|sees? it that way|thinks? (?:so|alike)"
                    + "|shares? (?:that|this|the|his|her|its|their) \\w+|follows? suit|falls? into line).*"
                    + "|.* (?:is|are) (?:not|hardly|far from|anything but) (?:united|unanimous|of one mind|at one)\\b.*"
                    + "|.*\\b(?:dissent|dissenters?|rebels?|heretics?|mutiny|cracks?|black sheep) (?:in|within|among|inside) .*(?:ranks|camp|fold|house|party|group|club|union|family).*",
            Pattern.CASE_INSENSITIVE);

    /** What tells that somebody is one of a group: "the group's own treasurer", "one of its members". */
    private static final Pattern OF_THEM = Pattern.compile(
            "(?i)(?:its|their|\\S+'s)(?: own)? \\p{Ll}+.*|(?:itself |himself |herself )?(?:a|one|an|the) .*(?:of|on) (?:the|its|their) .*");

    static Optional<Dissenters> in(Narrative narrative, Told sentence) {
        int index = narrative.sentences().indexOf(sentence);
        if (index == 0 || sentence.clauses().isEmpty()) {
            return Optional.empty();
        }
        Told before = narrative.sentences().get(index - 1);
        Clause first = sentence.clauses().getFirst();
        NounPhrase who = sentence.nouns().isEmpty() ? null : sentence.nouns().getFirst();
        boolean divided =
                DIVIDED.matcher(narrative.words(before.from(), before.to())).matches();
        if (!divided || who == null || who.from() != sentence.from() || !isOfThem(narrative, who, first)) {
            return Optional.empty();
        }
        return narrative.mentions(sentence).stream()
                .filter(m -> m.span().overlaps(narrative.span(who.from(), who.to())))
                .map(Mention::party)
                .findFirst()
                .map(party -> new Dissenters(party, first));
    }

    private static boolean isOfThem(Narrative narrative, NounPhrase who, Clause first) {
        int comma = who.to();
        return comma + 1 < first.verb().from()
                && narrative.token(comma).is(",")
                && OF_THEM.matcher(
                                narrative.words(comma + 1, first.verb().from()).replaceFirst("^the ", ""))
                        .matches();
    }
}

package org.entente.readers.facts.conduct;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/**
 * Parties that a writer points at, and what they do otherwise than the rest: "And then there is Galdora. It keeps an office
 * of its own."
 *
 * @param parties those pointed at
 * @param deed the clause that tells what they do
 */
record OddOnesOut(List<String> parties, Clause deed) {
    private static final Pattern POINTS = Pattern.compile(
            "(?:(?:and|but) )?then there (?:is|are|was|were) .*|(?:or |now )?(?:take|consider) .*"
                    + "|.* (?:is|are|stands?|remains?) (?:in )?a (?:category|class|league|case|law) (?:of (?:its|their|his|her) own|apart|to (?:itself|themselves)).*"
                    + "|nor (?:is|are) .* (?:beyond|above|without|free of) (?:reproach|suspicion|blame|sin|fault).*"
                    + "|.* (?:ha(?:s|ve|d) not|did not|could not|would not) (?:wait|waited|been waiting|bother(?:ed)? to wait|be(?:en)? so patient|stood? still|hung? about|sat? still|stayed put)(?: for .*)?\\W*"
                    + "|.* (?:was|is|were|are) (?:not|less|hardly) (?:so|as|that|very) (?:patient|scrupulous|obedient|particular)(?: .*)?|.* (?:had|has|have) other ideas\\W*"
                    + "|.* ha(?:s|ve|d) no lessons? to (?:give|teach).*|the odd (?:one|man) out is .*|and (?:\\S+ ?){1,4}\\?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE = Pattern.compile("(?i)both|they|it|he|she|its|their|his|her");
    private static final PhraseBook OWN = PhraseBook.load(OddOnesOut.class, "talk-words.tsv");
    private static final int LONGEST = 12;
    private static final int NEXT = 2;

    static Optional<OddOnesOut> in(Narrative narrative, Told sentence) {
        List<String> pointed = pointedAt(narrative, sentence);
        return pointed.isEmpty()
                ? Optional.empty()
                : sentence.clauses().stream()
                        .filter(c -> isDeed(narrative, sentence, c))
                        .filter(c -> isBy(narrative, pointed, c))
                        .findFirst()
                        .map(c -> new OddOnesOut(pointed, c));
    }

    private static List<String> pointedAt(Narrative narrative, Told sentence) {
        int index = narrative.sentences().indexOf(sentence);
        for (int i = index - 1; i >= Math.max(0, index - NEXT); i--) {
            Told told = narrative.sentences().get(i);
            String words = narrative.words(told.from(), told.to());
            if (told.to() - told.from() <= LONGEST && POINTS.matcher(words).matches()) {
                return narrative.parties(told.from(), told.to());
            }
        }
        return List.of();
    }

    /** "keeps an office of its own", "in August flew to the capital", but nothing that is only said or wanted. */
    private static boolean isDeed(Narrative narrative, Told sentence, Clause clause) {
        int main = clause.verb().main();
        int end = Math.max(narrative.voices().thoughtEnd(main), main + 1);
        boolean talk = OWN.find(narrative.tokens(), main, end, "talk").stream().anyMatch(h -> h.from() == main);
        boolean own = !OWN.find(narrative.tokens(), main, end, "alone").isEmpty();
        boolean past = clause.verb().tense() == Tense.PAST || clause.verb().tense() == Tense.PERFECT;
        boolean dated = past && !narrative.dates(sentence.from(), end).isEmpty();
        boolean lasting = clause.verb().tense() == Tense.PRESENT && own;
        return !talk
                && !clause.verb().negated()
                && !clause.verb().passive()
                && !clause.verb().lemma().matches("be|have|do|say")
                && !narrative.isQuoted(sentence.from(), main)
                && (lasting || dated || past && own);
    }

    private static boolean isBy(Narrative narrative, List<String> pointed, Clause clause) {
        NounPhrase doer = clause.subject();
        if (doer == null) {
            return false;
        }
        List<String> named = narrative.parties(doer);
        return named.isEmpty()
                ? LOOSE.matcher(narrative.token(doer.from()).text()).matches()
                : pointed.containsAll(named);
    }
}

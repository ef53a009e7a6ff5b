package org.entente.readers.facts.proposal;

import java.util.List;
import java.util.Set;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Token;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Proposals that come up under the name that people have for them. */
final class Nicknames {
    private static final Set<String> NICKNAMES =
            Set.of("known", "nicknamed", "dubbed", "christened", "called", "labelled", "labeled", "styled", "billed");
    private static final Set<String> CALLS = Set.of("call", "calls", "calling", "terms", "dubs", "dub");

    private final Table table;

    Nicknames(Table table) {
        this.table = table;
    }

    /** "the paper that Kolva's minister brought, already nicknamed the corridor plan": who did something first made it. */
    @Nullable
    Tabled nicknamed(Narrative narrative, Told sentence) {
        for (NounPhrase phrase : sentence.nouns()) {
            boolean quoted = phrase.from() > sentence.from()
                    && narrative.token(phrase.from() - 1).is("\"");
            int before = phrase.from() - (quoted ? 2 : 1);
            boolean as = before > sentence.from() && narrative.token(before).is("as");
            int word = as ? before - 1 : before;
            boolean called = word > sentence.from()
                    && (NICKNAMES.contains(narrative.token(word).lower())
                            || (CALLS.contains(narrative.token(word).lower())
                                    && closes(narrative, phrase.to() + (quoted ? 1 : 0))))
                    && (ProposalNames.isHeadOfWhatIsTabled(narrative, phrase) || isWhatExists(narrative, sentence));
            String name = called ? ProposalNames.telling(narrative, phrase) : null;
            if (name != null) {
                NounPhrase maker = sentence.clauses().stream()
                        .flatMap(c -> c.agent().stream())
                        .filter(a -> narrative.party(a) != null)
                        .findFirst()
                        .orElse(null);
                return maker == null
                        ? table.named(name, narrative, sentence)
                        : table.enter(narrative, sentence, name, maker);
            }
        }
        return null;
    }

    /** "There is also what Umbria likes to call the two-step". */
    private static boolean isWhatExists(Narrative narrative, Told sentence) {
        List<String> opening =
                narrative.tokens().subList(sentence.from(), Math.min(sentence.from() + 5, sentence.to())).stream()
                        .map(Token::lower)
                        .toList();
        return opening.contains("there") && opening.contains("what");
    }

    /** Nothing that is said of the name comes behind it: "calling the one-crane rule." but not "called the rule 'a trap'". */
    private static boolean closes(Narrative narrative, int token) {
        return token >= narrative.tokens().size()
                || narrative.token(token).text().matches("[.,:;]");
    }
}

package org.entente.readers.facts.proposal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Proposals that are called somebody's: "her plan", "a plan by the Trust", "the Trust's rival plan". */
final class Owned {
    static final Set<String> PRONOUNS = Set.of("her", "his", "their", "its");
    /** "in the Trust's way": what one can have without having proposed anything. */
    private static final Set<String> ANYBODYS = Set.of("way", "course", "thought", "motion");

    private static final Set<String> LINKS = Set.of("by", "from");

    private final Table table;

    Owned(Table table) {
        this.table = table;
    }

    @Nullable
    Tabled owned(Narrative narrative, Told sentence, @Nullable Tabled current) {
        if (current != null && !current.hasName() && current.isNear(narrative, sentence)) {
            String name = properName(narrative, sentence);
            if (name != null) {
                current.named(name, narrative, sentence);
                return current;
            }
        }
        for (NounPhrase phrase : sentence.nouns()) {
            boolean hers = PRONOUNS.contains(narrative.token(phrase.from()).lower());
            if (!ProposalNames.isHead(narrative, phrase)
                    || ANYBODYS.contains(narrative.token(phrase.head()).lower())
                    || narrative.token(phrase.head()).isCapitalized()) {
                continue;
            }
            if (hers && phrase.from() == sentence.from()) {
                if (current != null && current.isNear(narrative, sentence) && !current.hasName()) {
                    current.mentioned(narrative, sentence);
                    return current;
                }
                Tabled made = table.add(narrative.plainWords(phrase.from() + 1, phrase.to()));
                table.makers().of(narrative, sentence, phrase).ifPresent(made::by);
                tell(narrative, sentence, phrase, made);
                return made;
            }
            Optional<String> maker = by(narrative, sentence, phrase).or(() -> possessor(narrative, phrase));
            if (maker.isPresent()) {
                return theirs(narrative, sentence, phrase, maker.get());
            }
        }
        return null;
    }

    /** Of "came up with a compromise. Their Loan-Out would" the name that the second sentence gives. */
    private static @Nullable String properName(Narrative narrative, Told sentence) {
        return sentence.clauses().stream()
                .filter(c -> c.verb().tense() == Tense.MODAL || c.verb().tense() == Tense.FUTURE)
                .flatMap(c -> Stream.ofNullable(c.subject()))
                .filter(s -> s.from() == sentence.from()
                        && PRONOUNS.contains(narrative.token(s.from()).lower())
                        && narrative.token(s.head()).isCapitalized()
                        && !narrative.isPartyAt(s.head()))
                .findFirst()
                .map(s -> narrative.plainWords(s.from() + 1, s.to()))
                .orElse(null);
    }

    /** The one that its maker is known to have made, else a new one, which counts when somebody judges it. */
    private Tabled theirs(Narrative narrative, Told sentence, NounPhrase phrase, String maker) {
        String telling = ProposalNames.telling(narrative, phrase);
        Optional<Tabled> known = telling == null
                ? table.all().stream().filter(t -> t.isBy(maker)).reduce((a, b) -> b)
                : table.called(telling);
        Tabled made = known.orElseGet(
                () -> table.add(telling == null ? narrative.token(phrase.head()).lower() : telling)
                        .onlyIfJudged());
        made.by(maker);
        if (known.isPresent()) {
            made.mentioned(narrative, sentence);
        } else {
            tell(narrative, sentence, phrase, made);
        }
        return made;
    }

    private static void tell(Narrative narrative, Told sentence, NounPhrase phrase, Tabled made) {
        String telling = ProposalNames.telling(narrative, phrase);
        String name = telling == null ? ProposalNames.aim(narrative, sentence, phrase) : telling;
        if (name == null) {
            made.mentioned(narrative, sentence);
        } else {
            made.named(name, narrative, sentence);
        }
    }

    /** "a rival plan by the Trust". */
    private Optional<String> by(Narrative narrative, Told sentence, NounPhrase phrase) {
        boolean linked = phrase.to() + 1 < sentence.to()
                && LINKS.contains(narrative.token(phrase.to()).lower());
        NounPhrase maker = linked ? sentence.phraseAt(phrase.to() + 1) : null;
        return maker == null || (narrative.party(maker) == null && !narrative.isActor(maker))
                ? Optional.empty()
                : table.makers().of(narrative, sentence, maker);
    }

    /** "the Trust's rival plan". */
    private static Optional<String> possessor(Narrative narrative, NounPhrase phrase) {
        int owner = ProposalNames.nameFrom(narrative, phrase) - 1;
        boolean owned = owner >= phrase.from() && ProposalNames.isPossessive(narrative, owner);
        return owned ? narrative.parties(phrase.from(), owner + 1).stream().reduce((a, b) -> b) : Optional.empty();
    }
}

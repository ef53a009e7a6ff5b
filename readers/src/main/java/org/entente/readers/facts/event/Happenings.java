package org.entente.readers.facts.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.EventKind;
import org.entente.domain.Evidence;
import org.entente.domain.Precision;
import org.entente.readers.facts.event.Timeline.Draft;
import org.entente.readers.facts.process.Occasions;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.time.DateMention;

/** Events that a noun tells: "the drought of 2021". */
final class Happenings {
    /** Nouns that tell of something that happened, such as a collision, a storm or a drought. */
    private static final Set<Integer> HAPPENINGS = Set.of(Lexicon.EVENT, Lexicon.PHENOMENON, Lexicon.STATE);

    private Happenings() {}

    /** "Moscow's 2022 invasion of Ukraine", "the drought of 2021". */
    static Optional<Draft> at(Narrative narrative, Told sentence, NounPhrase phrase) {
        String head = narrative.token(phrase.head()).lower();
        EventKind kind = EventFinder.kind(narrative, phrase.head(), phrase.head() + 1);
        boolean happens = Lexicon.english().isNounOf(head, HAPPENINGS)
                || (kind != EventKind.OTHER && Lexicon.english().isNounOf(head, Set.of(Lexicon.ACT)));
        boolean name = kind == EventKind.OTHER && narrative.token(phrase.head()).isCapitalized();
        if (!happens || name || Occasions.isOccasion(head)) {
            return Optional.empty();
        }
        int end = phrase.to();
        while (end + 1 < sentence.to()
                && narrative.token(end).pos().startsWith("ADP")
                && sentence.phraseAt(end + 1) instanceof NounPhrase next
                && (end == phrase.to() || next.to() == dateEnd(narrative, end + 1))) {
            end = next.to();
        }
        List<DateMention> dates = narrative.dates(phrase.from(), end);
        if (dates.isEmpty()
                || Set.of("since", "until").contains(narrative.before(dates.getFirst()))
                || dates.getFirst().period() == null
                || dates.getFirst().period().precision() == Precision.DECADE
                || dates.getFirst()
                        .span()
                        .overlaps(narrative.token(phrase.head()).span())
                || (kind == EventKind.OTHER && narrative.dates(phrase.to(), end).isEmpty())) {
            return Optional.empty();
        }
        Set<Evidence> evidence = Set.of(narrative.evidence(sentence));
        Set<String> parties = new LinkedHashSet<>(narrative.parties(phrase.from(), end));
        return Optional.of(new Draft(
                dates.getFirst().period(), narrative.plainWords(phrase.from(), end), kind, parties, evidence));
    }

    private static int dateEnd(Narrative narrative, int from) {
        return narrative
                .dates(from, Math.min(from + 4, narrative.sentenceOf(from).to()))
                .stream()
                .filter(d -> d.span().start() == narrative.token(from).start())
                .map(d -> narrative.indexAfter(d.span()))
                .findFirst()
                .orElse(-1);
    }
}

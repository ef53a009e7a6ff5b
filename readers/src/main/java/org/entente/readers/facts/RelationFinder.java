package org.entente.readers.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.domain.Event;
import org.entente.domain.EventKind;
import org.entente.domain.Relation;
import org.entente.domain.Trend;
import org.entente.readers.ReadPiece;
import org.entente.readers.facts.Narrative.Told;
import org.entente.readers.facts.Timeline.Draft;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Finds how pairs of parties get on: by the words for it, and by what they do to each other. */
public final class RelationFinder {
    private static final PhraseBook TURNS = PhraseBook.load(RelationFinder.class, "relation-turns.tsv");
    private static final Set<String> HEADS = Set.of("relations", "relationship", "ties", "relation");
    private static final Set<EventKind> KIND = EnumSet.of(
            EventKind.AGREE,
            EventKind.SUPPORT,
            EventKind.CONCEDE,
            EventKind.COOPERATE,
            EventKind.AID,
            EventKind.RETREAT);
    private static final Set<EventKind> UNKIND = EnumSet.of(
            EventKind.ACCUSE,
            EventKind.REJECT,
            EventKind.THREATEN,
            EventKind.PROTEST,
            EventKind.SANCTION,
            EventKind.MOBILIZE,
            EventKind.COERCE,
            EventKind.ASSAULT);
    private static final int LARGEST_MEETING = 3;
    /** So many last deeds of one sign make a trend, whatever went before. */
    private static final int LATEST = 3;

    private record Pair(String a, String b) {
        static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    private record Sign(Trend trend, String event) {}

    /** @param events in the order in which they happened */
    public Relations find(List<ReadPiece> pieces, List<Event> events) {
        Map<Pair, List<Sign>> signs = new LinkedHashMap<>();
        for (Event event : events) {
            Trend trend = KIND.contains(event.kind())
                    ? Trend.RISING
                    : UNKIND.contains(event.kind()) ? Trend.FALLING : Trend.STEADY;
            if (event.parties().size() > 1 && event.parties().size() <= LARGEST_MEETING) {
                String doer = event.parties().getFirst();
                event.parties().stream()
                        .skip(1)
                        .forEach(other -> signs.computeIfAbsent(Pair.of(doer, other), p -> new ArrayList<>())
                                .add(new Sign(trend, event.id())));
            }
        }
        Timeline turns = new Timeline();
        for (Narrative narrative : Narrative.of(pieces)) {
            @Nullable Pair last = null;
            for (Told sentence : narrative.sentences()) {
                for (NounPhrase phrase : sentence.nouns()) {
                    if (HEADS.contains(narrative.token(phrase.head()).lower())) {
                        Pair named = pair(narrative, sentence, phrase);
                        last = named == null ? last : named;
                        if (last != null) {
                            turn(narrative, sentence, phrase, last, turns, signs);
                        }
                    }
                }
            }
        }
        List<Relation> relations = new ArrayList<>();
        signs.forEach((pair, told) -> relations.add(new Relation(
                pair.a(),
                pair.b(),
                trend(told),
                told.stream().map(Sign::event).distinct().toList())));
        return new Relations(turns.events(), relations);
    }

    /** "NATO-Russia relations", "relations between A and B", "A's ties with B". */
    private static @Nullable Pair pair(Narrative narrative, Told sentence, NounPhrase phrase) {
        int end = Math.min(sentence.to(), phrase.to() + 8);
        for (Clause clause : sentence.clauses()) {
            if (clause.verb().from() >= phrase.to()) {
                end = Math.min(end, clause.verb().from());
            }
        }
        List<String> parties = narrative.parties(phrase.from(), Math.max(end, phrase.to()));
        return parties.size() == 2 ? Pair.of(parties.get(0), parties.get(1)) : null;
    }

    private static void turn(
            Narrative narrative,
            Told sentence,
            NounPhrase phrase,
            Pair pair,
            Timeline turns,
            Map<Pair, List<Sign>> signs) {
        for (Hit hit : TURNS.find(narrative.tokens(), phrase.from(), sentence.to())) {
            Clause clause = sentence.clauses().stream()
                    .filter(c ->
                            phrase.equals(c.subject()) || c.phrases().stream().anyMatch(p -> p.phrase() == phrase))
                    .filter(c -> c.verb().from() <= hit.from() || hit.to() <= phrase.to())
                    .findFirst()
                    .orElse(null);
            boolean inside = hit.from() >= phrase.from() && hit.to() <= phrase.to();
            if ((clause == null && !inside) || (clause != null && clause.verb().negated())) {
                continue;
            }
            if (clause != null && !inside && hit.from() >= clause.to()) {
                continue;
            }
            int end = clause == null
                    ? phrase.to()
                    : Math.max(clause.to(), narrative.thoughtEnd(clause.verb().main()));
            Timeline one = new Timeline();
            Draft draft = new Draft(
                    clause == null
                            ? null
                            : narrative.date(clause).map(DateMention::period).orElse(null),
                    narrative.plainWords(phrase.from(), end),
                    EventKind.OTHER,
                    new LinkedHashSet<>(List.of(pair.a(), pair.b())),
                    Set.of(narrative.evidence(sentence)));
            one.add(draft);
            turns.add(draft);
            signs.computeIfAbsent(pair, p -> new ArrayList<>())
                    .add(new Sign(
                            Trend.valueOf(hit.meaning().toUpperCase(Locale.ROOT)),
                            one.events().getFirst().id()));
            return;
        }
    }

    private static Trend trend(List<Sign> signs) {
        List<Trend> told =
                signs.stream().map(Sign::trend).filter(t -> t != Trend.STEADY).toList();
        if (told.isEmpty()) {
            return Trend.STEADY;
        }
        List<Trend> latest = told.subList(Math.max(0, told.size() - LATEST), told.size());
        boolean one =
                latest.stream().distinct().count() == 1 && (latest.size() == LATEST || latest.size() == told.size());
        return one ? latest.getFirst() : Trend.MIXED;
    }
}

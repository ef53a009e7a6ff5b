package org.entente.readers.facts.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.domain.Event;
import org.entente.domain.EventKind;
import org.entente.domain.Relation;
import org.entente.domain.Trend;
import org.entente.readers.facts.event.Timeline.Draft;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Finds how pairs of parties get on: by the words for it, and by what they do to each other. */
public final class RelationFinder {
    private static final PhraseBook TURNS = PhraseBook.load(RelationFinder.class, "relation-turns.tsv");
    private static final Set<String> HEADS = Set.of("relations", "relationship", "ties", "relation");
    /** Words behind "relations" in which the pair may be named. */
    private static final int REACH = 9;

    /** In a larger crowd nobody deals with anybody in particular. */
    private static final int MOST_PARTIES = 3;

    /** So many last deeds of one sign make a trend, whatever went before. */
    private static final int LATEST = 3;

    private record Pair(String a, String b) {
        static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** @param told whether words such as "relations soured" give it, not a deed */
    private record Sign(Trend trend, String event, boolean told) {}

    /** @param events in the order in which they happened */
    public Relations find(List<Narrative> narratives, List<Event> events) {
        Map<Pair, List<Sign>> signs = new LinkedHashMap<>();
        for (Event event : events) {
            Trend trend = event.kind().trend();
            if (event.parties().size() > 1 && event.parties().size() <= MOST_PARTIES) {
                String doer = event.parties().getFirst();
                event.parties().stream()
                        .skip(1)
                        .forEach(other -> signs.computeIfAbsent(Pair.of(doer, other), p -> new ArrayList<>())
                                .add(new Sign(trend, event.id(), false)));
            }
        }
        Map<String, Event> turns = new LinkedHashMap<>();
        for (Narrative narrative : narratives) {
            @Nullable Pair last = null;
            for (Told sentence : narrative.sentences()) {
                for (int i = sentence.from(); i < sentence.to(); i++) {
                    if (HEADS.contains(narrative.token(i).lower())) {
                        Pair named = pair(narrative, sentence, i);
                        last = named == null ? last : named;
                        if (last != null) {
                            turn(narrative, sentence, i, last, turns, signs);
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
        return new Relations(
                Stream.concat(events.stream(), turns.values().stream())
                        .sorted(Timeline.BY_DATE)
                        .toList(),
                relations);
    }

    /** "NATO-Russia relations", "relations between A and B", "A's ties with B". */
    private static @Nullable Pair pair(Narrative narrative, Told sentence, int head) {
        int from = phraseStart(sentence, head);
        int to = Math.min(sentence.to(), head + REACH);
        for (Clause clause : sentence.clauses()) {
            if (clause.verb().from() > head) {
                to = Math.min(to, clause.verb().from());
            }
        }
        List<String> parties = narrative.parties(from, Math.max(to, head + 1));
        return parties.size() == 2 ? Pair.of(parties.get(0), parties.get(1)) : null;
    }

    private static int phraseStart(Told sentence, int token) {
        NounPhrase phrase = sentence.phraseAt(token);
        return phrase == null ? token : phrase.from();
    }

    private static void turn(
            Narrative narrative,
            Told sentence,
            int head,
            Pair pair,
            Map<String, Event> turns,
            Map<Pair, List<Sign>> signs) {
        int from = phraseStart(sentence, head);
        int to = Math.max(narrative.voices().thoughtEnd(head), head + 1);
        for (Hit hit : TURNS.find(narrative.tokens(), from, to)) {
            Clause clause = sentence.clauseOf(hit);
            if (clause != null && (clause.verb().negated() || !clause.verb().isFact())) {
                continue;
            }
            Event turn = new Draft(
                            clause == null
                                    ? null
                                    : narrative
                                            .date(clause)
                                            .map(DateMention::period)
                                            .orElse(null),
                            narrative.plainWords(from, to),
                            EventKind.OTHER,
                            new LinkedHashSet<>(List.of(pair.a(), pair.b())),
                            Set.of(narrative.evidence(sentence)))
                    .event();
            turns.put(turn.id(), turn);
            signs.computeIfAbsent(pair, p -> new ArrayList<>())
                    .add(new Sign(Trend.valueOf(hit.meaning().toUpperCase(Locale.ROOT)), turn.id(), true));
            return;
        }
    }

    /** What the words say last; where they are silent, the sign of the latest deeds. */
    private static Trend trend(List<Sign> signs) {
        List<Trend> said = signs.stream().filter(Sign::told).map(Sign::trend).toList();
        if (!said.isEmpty()) {
            return said.getLast();
        }
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

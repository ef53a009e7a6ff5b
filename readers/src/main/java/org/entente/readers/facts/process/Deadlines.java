package org.entente.readers.facts.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Precision;
import org.entente.readers.language.Clause;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.time.DateMention;

/** Finds days by which somebody must do something: "to submit a draft by 30 October", "the summit on 22 May must settle". */
final class Deadlines {
    private static final Set<String> BY = Set.of("by", "before", "until", "till", "than");
    private static final Set<String> DUES = Set.of(
            "adopt",
            "agree",
            "answer",
            "approve",
            "choose",
            "comment",
            "communicate",
            "complete",
            "conclude",
            "confirm",
            "decide",
            "declare",
            "deliver",
            "draft",
            "file",
            "finalise",
            "finalize",
            "finish",
            "give",
            "hand",
            "lodge",
            "name",
            "nominate",
            "object",
            "pay",
            "prepare",
            "present",
            "produce",
            "ratify",
            "reach",
            "register",
            "reply",
            "report",
            "respond",
            "return",
            "send",
            "settle",
            "sign",
            "state",
            "submit",
            "table",
            "vote",
            "accept",
            "forward",
            "propose",
            "tell",
            "publish");
    private static final Set<String> DUTIES = Set.of("must", "should", "shall", "to", "needs", "need");

    private static final Set<String> OWED = Set.of(
            "names",
            "comments",
            "replies",
            "answers",
            "responses",
            "observations",
            "nominations",
            "objections",
            "proposals",
            "amendments",
            "submissions",
            "views",
            "bids",
            "tenders",
            "drafts",
            "apologies",
            "offers",
            "applications",
            "claims",
            "entries",
            "registrations",
            "ballots",
            "votes",
            "representations",
            "petitions",
            "evidence",
            "statements",
            "questions",
            "requests",
            "suggestions",
            "feedback",
            "papers",
            "forms",
            "payments",
            "contributions",
            "corrections",
            "reactions",
            "remarks",
            "appeals",
            "complaints",
            "counter-proposals",
            "counter-offers");
    private static final int LONGEST_HOUR = 5;
    private static final int LONGEST_SUBJECT = 8;

    private static final Set<String> UNTIL = Set.of("until", "till");

    private static final Set<String> MAY = Set.of("may", "can");

    private static final Set<String> MUSTS = Set.of("must", "shall");

    private Deadlines() {}

    static List<DateMention> in(Narrative narrative, Told sentence) {
        List<DateMention> found = new ArrayList<>();
        if (sentence.clauses().isEmpty() && namesDue(narrative, sentence)) {
            narrative.dates(sentence.from(), sentence.to()).stream()
                    .filter(d -> BY.contains(narrative.before(d)) && isDay(d))
                    .forEach(found::add);
        }
        for (Clause clause : sentence.clauses()) {
            open(narrative, clause).ifPresent(found::add);
            due(narrative, sentence, clause)
                    .or(() -> owed(narrative, sentence, clause))
                    .ifPresent(found::add);
            boolean owed = clause == sentence.clauses().getFirst()
                    && clause.verb().tense() == Tense.INFINITIVE
                    && clause.subject() != null;
            boolean must =
                    owed || MUSTS.contains(narrative.token(clause.verb().from()).lower());
            if (!(must || DUES.contains(clause.verb().lemma())) || !isDuty(narrative, clause)) {
                continue;
            }
            int end = owed
                    ? sentence.to()
                    : sentence.clauses().stream()
                            .filter(c -> c.verb().from() > clause.verb().to()
                                    && c.verb().isFinite())
                            .mapToInt(c -> c.verb().from())
                            .findFirst()
                            .orElse(sentence.to());
            narrative.dates(clause.verb().to(), end).stream()
                    .filter(d -> BY.contains(narrative.before(d)) && isDay(d))
                    .findFirst()
                    .ifPresent(found::add);
            if (found.isEmpty() && DUES.contains(clause.verb().lemma())) {
                boolean has = narrative.token(clause.verb().from()).lower().matches("has|have|must|is|are");
                int from = sentence.clauses().stream()
                        .filter(c -> c.verb().to() <= clause.verb().from())
                        .mapToInt(c -> c.verb().to())
                        .max()
                        .orElse(sentence.from());
                narrative.dates(has ? from : clause.verb().from(), clause.verb().from()).stream()
                        .filter(Deadlines::isDay)
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Written submissions are due by 5 p.m. on May 11". */
    private static Optional<DateMention> due(Narrative narrative, Told sentence, Clause clause) {
        boolean due = clause.subject() != null
                && OWED.contains(narrative.token(clause.subject().head()).lower())
                && clause.verb().lemma().equals("be")
                && clause.verb().to() < sentence.to()
                && narrative.token(clause.verb().to()).is("due");
        return due
                ? narrative.dates(clause.verb().to(), sentence.to()).stream()
                        .filter(Deadlines::isDay)
                        .findFirst()
                : Optional.empty();
    }

    /** "Objections must be in by noon on 7 May", "Offers have to be on the table by Friday", "that comments reach him by June". */
    private static Optional<DateMention> owed(Narrative narrative, Told sentence, Clause clause) {
        boolean owed = clause.subject() != null
                && sentence.nouns().stream()
                        .filter(n -> n.to() <= clause.verb().from()
                                && n.to() > clause.verb().from() - LONGEST_SUBJECT)
                        .anyMatch(n -> OWED.contains(narrative.token(n.head()).lower()));
        for (int i = clause.verb().to(); owed && i < sentence.to() - 1; i++) {
            if (BY.contains(narrative.token(i).lower())) {
                return narrative.dates(i, Math.min(sentence.to(), i + LONGEST_HOUR + 1)).stream()
                        .filter(Deadlines::isDay)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** "Names to the secretary by 30 November": what is owed, in a note without a verb. */
    private static boolean namesDue(Narrative narrative, Told sentence) {
        return sentence.nouns().stream()
                .anyMatch(n -> OWED.contains(narrative.token(n.head()).lower()));
    }

    /** "have until 30 September", "amendments may be tabled until 6 March". */
    private static Optional<DateMention> open(Narrative narrative, Clause clause) {
        int next = clause.verb().to();
        boolean has = clause.verb().lemma().equals("have")
                && next < narrative.tokens().size()
                && UNTIL.contains(narrative.token(next).lower());
        boolean due = next < narrative.tokens().size() && narrative.token(next).is("due");
        if (due && clause.verb().lemma().equals("be")) {
            return narrative.date(clause).filter(d -> BY.contains(narrative.before(d)) && isDay(d));
        }
        boolean may = MAY.contains(narrative.token(clause.verb().from()).lower())
                && DUES.contains(clause.verb().lemma());
        return has || may
                ? narrative.date(clause).filter(d -> UNTIL.contains(narrative.before(d)) && isDay(d))
                : Optional.empty();
    }

    /** "is to submit", "must reply", "comments to reach the clerk". */
    private static boolean isDuty(Narrative narrative, Clause clause) {
        boolean owed = narrative
                .tokens()
                .subList(clause.verb().from(), clause.verb().to())
                .stream()
                .anyMatch(t -> DUTIES.contains(t.lower()));
        return owed && !clause.verb().negated() && (clause.verb().tense() != Tense.PAST);
    }

    private static boolean isDay(DateMention date) {
        return date.period() != null
                && date.period().precision() != Precision.DECADE
                && date.period().precision() != Precision.YEAR;
    }
}

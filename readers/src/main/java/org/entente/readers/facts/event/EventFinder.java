package org.entente.readers.facts.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Agreement;
import org.entente.domain.Body;
import org.entente.domain.Cast;
import org.entente.domain.Event;
import org.entente.domain.EventKind;
import org.entente.domain.Meeting;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.readers.facts.event.Timeline.Draft;
import org.entente.readers.language.Clause;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.VerbGroup;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Entries;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds events: what was done or will be, when, by whom to whom.
 *
 * <p>An act needs a date, except for one between two parties that changes more than words; one of no known kind needs a
 * party too.
 */
public final class EventFinder {
    private static final PhraseBook ACTS = PhraseBook.load(EventFinder.class, "event-acts.tsv");
    private static final Set<EventKind> DEEDS = Set.of(
            EventKind.AID,
            EventKind.RETREAT,
            EventKind.SANCTION,
            EventKind.MOBILIZE,
            EventKind.COERCE,
            EventKind.ASSAULT);
    private static final Set<String> STATES = Set.of(
            "be",
            "have",
            "remain",
            "seem",
            "look",
            "appear",
            "know",
            "think",
            "believe",
            "want",
            "need",
            "mean",
            "live",
            "stand",
            "deteriorate",
            "improve",
            "run",
            "use",
            "call");
    /** Verbs that only name a day for something. */
    private static final Set<String> APPOINTED = Set.of("set", "schedule", "plan", "expect", "intend", "date", "slate");

    /** Verbs by which words themselves are what happens. */
    private static final Set<String> DISCLOSES = Set.of("leak", "publish", "release", "print", "disclose", "reveal");

    private static final Set<String> OPEN_SUBJECTS =
            Set.of("whatever", "whoever", "what", "who", "there", "that", "this");

    private static final Set<String> ASPECTS =
            Set.of("stop", "start", "begin", "cease", "resume", "keep", "quit", "finish");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until", "should", "before");

    private final Cast cast;

    /** @param cast gives the names that pronouns stand for */
    public EventFinder(Cast cast) {
        this.cast = cast;
    }

    /** Events in the order in which they happened, with the days of agreements, bodies and meetings among them. */
    public List<Event> find(
            List<Narrative> narratives, List<Agreement> agreements, List<Body> bodies, List<Meeting> meetings) {
        Timeline timeline = new Timeline();
        Milestones.add(timeline, agreements, meetings);
        for (Narrative narrative : narratives) {
            for (Told sentence : narrative.sentences()) {
                sentence.clauses().forEach(c -> act(narrative, sentence, c).ifPresent(timeline::add));
                sentence.nouns()
                        .forEach(n -> Happenings.at(narrative, sentence, n).ifPresent(timeline::add));
            }
        }
        Milestones.addTurns(timeline, agreements, bodies);
        return timeline.events();
    }

    /** "Moscow annexed the peninsula in 2014". */
    private Optional<Draft> act(Narrative narrative, Told sentence, Clause clause) {
        VerbGroup verb = clause.verb();
        EventKind kind = kind(narrative, verb.main(), clause.to());
        Period when = when(narrative, sentence, clause);
        if (!isTold(narrative, sentence, clause, kind)
                || isOfAnother(sentence, clause)
                || (kind == EventKind.OTHER && isDateOfNoun(narrative, sentence, clause))) {
            return Optional.empty();
        }
        Set<String> parties = parties(narrative, clause);
        narrative.voices().announcer(verb.main()).ifPresent(parties::add);
        boolean done = isDoneOnADay(verb, when)
                || isEntered(narrative, sentence, clause)
                || isTurn(narrative, clause) && when != null;
        if (kind == EventKind.OTHER && (parties.isEmpty() && !done || isOpen(narrative, clause))) {
            return Optional.empty();
        }
        if (when == null) {
            boolean deed = DEEDS.contains(kind) && parties.size() > 1 && verb.isFact();
            boolean own = narrative.voices().at(verb.main()).isEmpty() && verb.tense() != Tense.PRESENT;
            if (!deed || !own) {
                return Optional.empty();
            }
        }
        return Optional.of(new Draft(
                when,
                new DeedWords(narrative, sentence, clause).what(cast),
                kind,
                parties,
                Set.of(narrative.evidence(sentence))));
    }

    /** "the roof was mended on 3 March": what was done on a day is told for its own sake, whoever did it. */
    private static boolean isDoneOnADay(VerbGroup verb, @Nullable Period when) {
        return verb.passive() && verb.isFact() && when != null && when.precision() == Precision.DAY;
    }

    /** "It went bankrupt in 2018", "the roof fell in": a turn of fortune, to be told whoever it befell. */
    private static boolean isTurn(Narrative narrative, Clause clause) {
        return clause.verb().tense() == Tense.PAST
                && !hits(narrative, clause.verb().main(), clause.to()).isEmpty();
    }

    /** "September 2004. The stock collapses": what a chronology sets down. */
    private static boolean isEntered(Narrative narrative, Told sentence, Clause clause) {
        return Entries.date(narrative, sentence, clause).isPresent();
    }

    /** "sold out until September", "whatever level they will send": tells of no act on a day. */
    private static boolean isOpen(Narrative narrative, Clause clause) {
        NounPhrase subject = clause.subject();
        boolean until = narrative
                .date(clause)
                .map(narrative::before)
                .filter("until"::equals)
                .isPresent();
        return until
                || (subject != null
                        && OPEN_SUBJECTS.contains(
                                narrative.token(subject.from()).lower()));
    }

    /** "Trade fell after the 2021 invasion": the year is the invasion's. */
    private static boolean isDateOfNoun(Narrative narrative, Told sentence, Clause clause) {
        DateMention date = narrative.date(clause).orElse(null);
        return date != null
                && sentence.nouns().stream()
                        .filter(n -> narrative.span(n.from(), n.to()).contains(date.span()))
                        .anyMatch(n -> Happenings.at(narrative, sentence, n).isPresent());
    }

    private static boolean isTold(Narrative narrative, Told sentence, Clause clause, EventKind kind) {
        VerbGroup verb = clause.verb();
        boolean unreal = verb.negated() || verb.tense() == Tense.MODAL || verb.tense() == Tense.INFINITIVE;
        boolean state = (STATES.contains(verb.lemma())
                        && !verb.passive()
                        && kind == EventKind.OTHER
                        && !narrative
                                .token(verb.to() < sentence.to() ? verb.to() : verb.main())
                                .is("out"))
                || APPOINTED.contains(verb.lemma());
        boolean habit = verb.tense() == Tense.PRESENT
                && (kind == EventKind.OTHER || verb.passive())
                && !isEntered(narrative, sentence, clause);
        if (unreal || state || habit || clause.subject() == null) {
            return false;
        }
        if (verb.tense() == Tense.PARTICIPLE && !verb.passive() && kind == EventKind.OTHER) {
            return false;
        }
        int opening = Math.min(clause.from(), verb.from());
        if (opening > sentence.from()
                && CONDITIONS.contains(narrative.token(opening - 1).lower())
                && !(verb.tense() == Tense.PAST && narrative.token(opening - 1).is("before"))) {
            return false;
        }
        boolean coming = verb.tense() == Tense.FUTURE || verb.tense() == Tense.PRESENT;
        return (kind != EventKind.OTHER || !isReport(narrative, verb))
                && !(coming
                        && narrative.voices().at(verb.main()).isPresent()
                        && narrative.voices().announcer(verb.main()).isEmpty());
    }

    /** "said on Friday": a statement, not a deed. */
    private static boolean isReport(Narrative narrative, VerbGroup verb) {
        if (DISCLOSES.contains(verb.lemma()) && verb.passive()) {
            return false;
        }
        int[] classes = Lexicon.english().verbClasses(verb.lemma());
        return (classes.length > 0 && classes[0] == Lexicon.COMMUNICATION)
                || narrative.piece().attributions().stream()
                        .flatMap(a -> a.cue().stream())
                        .anyMatch(c -> c.overlaps(narrative.token(verb.main()).span()));
    }

    private static List<Hit> hits(Narrative narrative, int from, int to) {
        return ACTS.find(narrative.tokens(), from, to).stream()
                .filter(h -> h.from() == from)
                .toList();
    }

    static EventKind kind(Narrative narrative, int from, int to) {
        return hits(narrative, from, to).stream()
                .map(Hit::meaning)
                .map(m -> EventKind.valueOf(m.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(EventKind.OTHER);
    }

    private static @Nullable Period when(Narrative narrative, Told sentence, Clause clause) {
        Period own = narrative.date(clause).map(DateMention::period).orElse(null);
        if (own == null) {
            own = behindSubject(narrative, clause);
        }
        if (own == null) {
            own = beforeWhen(narrative, sentence, clause);
        }
        if (own == null) {
            own = joined(narrative, sentence, clause);
        }
        if (own == null) {
            own = narrative
                    .period(clause.verb().to(), new DeedWords(narrative, sentence, clause).end())
                    .orElse(null);
        }
        return own == null || own.precision() == Precision.DECADE ? null : own;
    }

    /** "A meeting at Thrale on 2 May voted for it": a day between whoever acts and the act. */
    private static @Nullable Period behindSubject(Narrative narrative, Clause clause) {
        NounPhrase subject = clause.subject();
        int from = subject == null ? clause.verb().from() : subject.to();
        List<DateMention> between = narrative.dates(from, clause.verb().from());
        boolean day = !between.isEmpty() && narrative.before(between.getLast()).equals("on");
        return day ? between.getLast().period() : null;
    }

    /** "since October 2019, when Osmeria walked out", "in May when it walked out". */
    private static @Nullable Period beforeWhen(Narrative narrative, Told sentence, Clause clause) {
        int when = Math.min(clause.from(), clause.verb().from());
        for (int i = when; i >= Math.max(sentence.from() + 2, when - 1); i--) {
            if (narrative.token(i).is("when")) {
                int end = narrative.token(i - 1).is(",") ? i - 1 : i;
                List<DateMention> before = narrative.dates(Math.max(sentence.from(), i - 5), end);
                boolean beside = !before.isEmpty()
                        && narrative.indexAfter(before.getLast().span()) == end;
                return beside ? before.getLast().period() : null;
            }
        }
        return null;
    }

    /** "annexing Crimea in 2014 and fomenting war": two deeds of one doer with one date. */
    private static @Nullable Period joined(Narrative narrative, Told sentence, Clause clause) {
        int index = sentence.clauses().indexOf(clause);
        if (index == 0 || !narrative.token(clause.verb().from() - 1).is("and")) {
            return null;
        }
        Clause before = sentence.clauses().get(index - 1);
        boolean same = before.subject() != null
                && before.subject().equals(clause.subject())
                && before.verb().tense() == clause.verb().tense();
        return same ? narrative.date(before).map(DateMention::period).orElse(null) : null;
    }

    private static Set<String> parties(Narrative narrative, Clause clause) {
        Set<String> parties = new LinkedHashSet<>();
        clause.agent().ifPresent(a -> parties.addAll(narrative.parties(a)));
        parties.addAll(behindBy(narrative, clause));
        NounPhrase subject = clause.subject();
        if (subject != null) {
            parties.addAll(narrative.parties(subject));
            parties.addAll(narrative.partiesBehind(subject, clause.verb().from()));
        }
        parties.addAll(narrative.parties(clause.verb().to(), clause.to()));
        return parties;
    }

    /** "put forward last month by Auria": an agent behind the day. */
    private static List<String> behindBy(Narrative narrative, Clause clause) {
        int by = clause.to() - 1;
        boolean agent = clause.verb().passive()
                && by > clause.verb().to()
                && narrative.token(by).is("by")
                && by + 1 < narrative.sentenceOf(by).to();
        return agent ? narrative.parties(by + 1, by + 2) : List.of();
    }

    /** "stopped supplying": what is begun or stopped is one event with its beginning or end. */
    private static boolean isOfAnother(Told sentence, Clause clause) {
        return sentence.clauses().stream()
                .anyMatch(c -> ASPECTS.contains(c.verb().lemma())
                        && c.verb().to() == clause.verb().from()
                        && c.verb().isFinite());
    }
}

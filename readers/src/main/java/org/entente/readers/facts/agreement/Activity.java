package org.entente.readers.facts.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.domain.BodyStatus;
import org.entente.domain.Evidence;
import org.entente.domain.Period;
import org.entente.readers.facts.agreement.Thing.Occurrence;
import org.entente.readers.language.Clause;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** What the documents say of a body's work, weighed up. */
final class Activity {
    private static final PhraseBook WORDS = PhraseBook.load(Activity.class, "body-words.tsv");
    private static final Set<String> DECIDES =
            Set.of("resolve", "decide", "agree", "plan", "propose", "intend", "want", "vow", "promise", "vote");
    private static final int DORMANT_AFTER_MONTHS = 12;
    private static final int LONGEST_HABIT = 9;
    private static final Pattern HABIT = Pattern.compile(
            "(?i)\\b(?:every|each) (?:\\w+ )?(?:day|night|morning|evening|week|month|weekday|fortnight|quarter|year|other|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b"
                    + "|\\b(?:night and day|day and night|round the clock|in all weathers|as ever|to this day|by day and by night|without a break|daily|nightly|weekly|monthly|fortnightly|quarterly)\\b");
    private static final Pattern OUT = Pattern.compile(
            "(?i)^\\S+ (?:\\w+ )?(?:out|about|there|open|up|busy|running|in|on duty|on watch|at it|at work|afloat)\\b");

    private final Map<BodyStatus, List<Evidence>> said = new EnumMap<>(BodyStatus.class);
    private final Map<BodyStatus, Period> since = new EnumMap<>(BodyStatus.class);
    private boolean founded;

    void hear(Occurrence o) {
        if (isStillAtIt(o) || isItsWorkOngoing(o)) {
            said.computeIfAbsent(BodyStatus.ACTIVE, s -> new ArrayList<>()).add(o.evidence());
        }
        for (Hit hit : new Wording(o).of(WORDS)) {
            Clause clause = clause(o, hit);
            BodyStatus status = clause == null ? null : status(hit, o, clause);
            if (clause == null || status == null) {
                continue;
            }
            said.computeIfAbsent(status, s -> new ArrayList<>()).add(o.evidence());
            Period when = o.narrative().date(clause).map(DateMention::period).orElseGet(() -> sinceDeed(o, hit));
            if (when != null && status != BodyStatus.ACTIVE && status != BodyStatus.PLANNED) {
                since.putIfAbsent(status, when);
            }
        }
    }

    /** "still weighs every catch", "goes out night and day", "is still out in all weathers": what a body does time and again. */
    private static boolean isStillAtIt(Occurrence o) {
        Narrative narrative = o.narrative();
        return o.sentence().clauses().stream()
                .filter(c -> c.verb().tense() == Tense.PRESENT
                        && !c.verb().negated()
                        && !c.verb().passive())
                .filter(c -> !c.verb().lemma().matches("have|exist|lie|remain|lack|await|wait|need"))
                .filter(c -> new Wording(o).isSubjectOf(c))
                .anyMatch(c -> {
                    boolean acts = !c.verb().lemma().equals("be");
                    String behind = narrative.words(
                            c.verb().from(),
                            Math.min(o.sentence().to(), c.verb().to() + LONGEST_HABIT));
                    boolean still = narrative
                            .tokens()
                            .subList(
                                    o.to(),
                                    Math.min(
                                            o.sentence().to(),
                                            Math.max(o.to(), c.verb().to()) + (acts ? 0 : 1)))
                            .stream()
                            .anyMatch(t -> t.is("still"));
                    return acts
                            ? still || HABIT.matcher(behind).find()
                            : (still || HABIT.matcher(behind).find())
                                    && OUT.matcher(behind).find();
                });
    }

    /** "commended the continuing work of the Centre". */
    private static boolean isItsWorkOngoing(Occurrence o) {
        Narrative narrative = o.narrative();
        int of = o.from()
                - 1
                - (o.from() > o.sentence().from()
                                && narrative.token(o.from() - 1).is("the")
                        ? 1
                        : 0);
        return of - 2 >= o.sentence().from()
                && narrative.token(of).is("of")
                && narrative.token(of - 1).is("work")
                && narrative
                        .token(of - 2)
                        .lower()
                        .matches("continuing|ongoing|continued|good|valuable|excellent|current|daily|useful");
    }

    /** "since Talland withdrew in October 2023": the day of a deed since which something holds. */
    private static @Nullable Period sinceDeed(Occurrence o, Hit hit) {
        int to = o.sentence().to();
        for (int i = hit.to() - 1; i < to; i++) {
            if (o.narrative().token(i).is("since")) {
                return o.narrative().dates(i, to).stream()
                        .findFirst()
                        .map(DateMention::period)
                        .orElse(null);
            }
        }
        return null;
    }

    private @Nullable BodyStatus status(Hit hit, Occurrence o, Clause clause) {
        boolean subject = new Wording(o).isSubjectOf(clause) || new Wording(o).isAntecedentOf(clause);
        boolean verbal = hit.from() <= clause.verb().main() && clause.verb().main() < hit.to();
        if (hit.to() - hit.from() == 1
                && !verbal
                && !o.narrative().token(hit.from()).pos().startsWith("ADJ")) {
            return null;
        }
        Tense tense = clause.verb().tense();
        boolean thought = tense == Tense.MODAL || tense == Tense.INFINITIVE;
        boolean asserted = !clause.verb().negated() && !thought;
        return switch (hit.meaning()) {
            case "founded" -> founded(o, clause);
            case "composed" -> verbal && asserted ? BodyStatus.ACTIVE : null;
            case "last met" -> subject ? sinceLastMeeting(o, clause) : null;
            case "active" -> subject ? working(o, clause, asserted) : null;
            case "planned" ->
                subject && (!clause.verb().negated() || hit.to() - hit.from() > 1) ? BodyStatus.PLANNED : null;
            case "dormant" -> subject ? BodyStatus.DORMANT : null;
            default -> {
                boolean undergone = clause.verb().passive() ? subject : verbal;
                boolean others =
                        !clause.verb().passive() && subject && clause.object().isPresent() && !isItsWork(o, clause);
                yield undergone && !others && asserted && tense != Tense.FUTURE
                        ? BodyStatus.valueOf(hit.meaning().toUpperCase(Locale.ROOT))
                        : null;
            }
        };
    }

    private @Nullable BodyStatus founded(Occurrence o, Clause clause) {
        founded = true;
        boolean thought = clause.verb().tense() == Tense.MODAL || clause.verb().tense() == Tense.INFINITIVE;
        boolean decided = clause.verb().tense() == Tense.INFINITIVE
                        && o.sentence().clauses().stream()
                                .anyMatch(c -> DECIDES.contains(c.verb().lemma()) && leadsTo(o, c, clause))
                || clause.verb().tense() == Tense.INFINITIVE && isMoved(o, clause);
        boolean planned = clause.verb().tense() == Tense.FUTURE
                || (thought && clause.verb().passive())
                || decided;
        return planned && !clause.verb().negated() ? BodyStatus.PLANNED : null;
    }

    /** "Motion by Pratt to create", "a plan to create". */
    private static boolean isMoved(Occurrence o, Clause clause) {
        return o.narrative().tokens().subList(o.sentence().from(), clause.verb().from()).stream()
                .anyMatch(t -> t.lower().matches("motion|plans?|proposals?|decision|intention"));
    }

    /** "It was resolved unanimously, nobody dissenting, to set up": no other clause stands between. */
    private static boolean leadsTo(Occurrence o, Clause decided, Clause what) {
        return decided.verb().to() <= what.verb().from()
                && o.sentence().clauses().stream()
                        .noneMatch(c -> c.verb().isFinite()
                                && c.verb().from() >= decided.verb().to()
                                && c.verb().to() <= what.verb().from());
    }

    private static @Nullable BodyStatus working(Occurrence o, Clause clause, boolean asserted) {
        boolean idle = clause.verb().negated() && clause.verb().tense() == Tense.PERFECT && hasSince(o, clause);
        if (idle) {
            return BodyStatus.DORMANT;
        }
        return asserted && !clause.verb().passive() ? BodyStatus.ACTIVE : null;
    }

    /** "suspended its work": the body itself stops; "suspended the talks" tells nothing of it. */
    private static boolean isItsWork(Occurrence o, Clause clause) {
        return clause.object()
                .map(p -> o.narrative().token(p.from()).lower())
                .filter("its"::equals)
                .isPresent();
    }

    private static boolean hasSince(Occurrence o, Clause clause) {
        return o.narrative()
                .date(clause)
                .map(d -> o.narrative().before(d))
                .filter("since"::equals)
                .isPresent();
    }

    /** A body whose last meeting is long past is dormant; of a recent one it is only known that it met. */
    private static BodyStatus sinceLastMeeting(Occurrence o, Clause clause) {
        Period last = o.narrative().date(clause).map(DateMention::period).orElse(null);
        Period now = o.narrative().piece().document().date();
        boolean recent = last != null
                && now != null
                && last.end().plusMonths(DORMANT_AFTER_MONTHS).isAfter(now.start());
        return recent ? BodyStatus.ACTIVE : BodyStatus.DORMANT;
    }

    private static @Nullable Clause clause(Occurrence o, Hit hit) {
        Clause best = null;
        for (Clause clause : o.sentence().clauses()) {
            if (hit.from() == clause.verb().main()) {
                return clause;
            }
            if (clause.verb().from() < hit.to()
                    && (best == null || clause.verb().from() > best.verb().from())) {
                best = clause;
            }
        }
        return best;
    }

    BodyStatus status() {
        for (BodyStatus status : List.of(
                BodyStatus.ENDED, BodyStatus.SUSPENDED, BodyStatus.DORMANT, BodyStatus.PLANNED, BodyStatus.ACTIVE)) {
            if (said.containsKey(status)) {
                return status;
            }
        }
        return BodyStatus.UNKNOWN;
    }

    /** Whether the documents tell of its being founded or stopped, not only of its acts. */
    boolean isToldOf() {
        return founded || said.keySet().stream().anyMatch(s -> s != BodyStatus.ACTIVE);
    }

    @Nullable
    Period since() {
        return since.get(status());
    }

    List<Evidence> evidence() {
        return said.values().stream().flatMap(List::stream).distinct().toList();
    }
}

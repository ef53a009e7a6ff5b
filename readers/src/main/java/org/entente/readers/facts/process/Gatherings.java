package org.entente.readers.facts.process;

import java.util.Optional;
import java.util.Set;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Meetings told by what those who meet do. */
final class Gatherings {
    private static final Set<String> GATHER =
            Set.of("meet", "convene", "reconvene", "gather", "assemble", "vote", "sit");
    private static final Set<String> TOGETHER = Set.of("come", "get", "sit");
    /** What is done to a body that then meets. */
    private static final Set<String> CALL =
            Set.of("convene", "reconvene", "call", "summon", "convoke", "invite", "hold");
    /** What those who will meet do there: "heads of state will take up the matter in Port Esk". */
    private static final Set<String> TAKE_UP = Set.of(
            "take", "discuss", "consider", "debate", "decide", "deliberate", "review", "settle", "adopt", "return");

    private Gatherings() {}

    /** "NATO ministers will meet in Steenport on 18 September". */
    static @Nullable MeetingDraft told(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase subject = clause.subject();
        boolean called = CALL.contains(clause.verb().lemma()) && clause.verb().passive();
        boolean invites =
                clause.verb().lemma().equals("invite") && !clause.verb().passive();
        boolean together = TOGETHER.contains(clause.verb().lemma())
                && clause.verb().to() < sentence.to()
                && narrative.token(clause.verb().to()).is("together");
        boolean gathers = (together || GATHER.contains(clause.verb().lemma()))
                && !clause.verb().passive()
                && (!hasObject(narrative, clause)
                        || clause.verb().lemma().equals("vote")
                        || Level.in(
                                        narrative,
                                        subject == null ? clause.from() : subject.from(),
                                        clause.verb().from())
                                != null);
        boolean turn = isTurn(narrative, sentence, clause);
        boolean takesUp =
                turn || TAKE_UP.contains(clause.verb().lemma()) && clause.verb().tense() == Tense.FUTURE;
        if (subject == null || clause.verb().negated() || !(called || invites || gathers || takesUp)) {
            return null;
        }
        Period date = narrative
                .date(clause)
                .or(() -> next(narrative, sentence, clause))
                .map(DateMention::period)
                .orElse(null);
        String place =
                Places.in(narrative, clause.verb().to(), isNext(narrative, clause) ? sentence.to() : clause.to());
        boolean once = date != null
                && !MeetingDraft.isVague(date)
                && !narrative
                        .date(clause)
                        .map(narrative::before)
                        .filter(w -> w.equals("since"))
                        .isPresent();
        if (date == null && gathers && place != null) {
            Level level = Level.in(narrative, subject.from(), subject.to());
            return level == null ? null : MeetingDraft.told(narrative, sentence, "", level, null, place);
        }
        boolean leveled = Level.in(narrative, subject.from(), clause.verb().from()) != null;
        if (!once || ((invites || takesUp) && place == null) || (takesUp && !leveled)) {
            return null;
        }
        place = place == null ? Places.here(narrative, sentence) : place;
        int end = Occasions.reach(narrative, sentence, subject.to());
        Level level =
                Level.in(narrative, subject.from(), Math.min(end, clause.verb().from()));
        String name = narrative.words(subject) + " "
                + (together || turn
                        ? "meet"
                        : narrative.words(clause.verb().from(), clause.verb().to()));
        return MeetingDraft.told(narrative, sentence, name, level, date, place);
    }

    /** "Ministers have their turn in Port Esk on 21 April": those of a level, at some place, on a day to come. */
    private static boolean isTurn(Narrative narrative, Told sentence, Clause clause) {
        Period now = narrative.piece().document().date();
        return clause.verb().tense() == Tense.PRESENT
                && !clause.verb().passive()
                && clause.subject() != null
                && clause.subject().from() <= sentence.from() + 1
                && Level.of(narrative.token(clause.subject().head()).lower()) != null
                && now != null
                && narrative
                        .date(clause)
                        .map(DateMention::period)
                        .filter(p -> p.precision() == Precision.DAY && p.start().isAfter(now.end()))
                        .isPresent();
    }

    /** "when leaders next gather, in Port Esk on 21 April": day and place may stand behind a comma. */
    private static Optional<DateMention> next(Narrative narrative, Told sentence, Clause clause) {
        return isNext(narrative, clause)
                ? narrative.dates(clause.verb().to(), sentence.to()).stream().findFirst()
                : Optional.empty();
    }

    private static boolean isNext(Narrative narrative, Clause clause) {
        return GATHER.contains(clause.verb().lemma())
                && clause.verb().tense() == Tense.PRESENT
                && (clause.verb().from() > 0
                                && narrative.token(clause.verb().from() - 1).is("next")
                        || narrative.token(clause.verb().from()).is("next"));
    }

    /** "met the press" has an object, "met on 4 and 5 March" none. */
    private static boolean hasObject(Narrative narrative, Clause clause) {
        return clause.object()
                .filter(o -> o.from() <= clause.verb().to() + 1)
                .filter(o -> narrative.piece().dates().stream()
                        .noneMatch(d -> d.span().overlaps(narrative.span(o.from(), o.to()))))
                .isPresent();
    }
}

package org.entente.readers.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Cast;
import org.entente.domain.Document;
import org.entente.domain.Evidence;
import org.entente.domain.Genre;
import org.entente.domain.Meeting;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Finds meetings held and planned: who meets, when and where. */
final class MeetingFinder {
    private static final int LONGEST_HEAD = 4;
    private static final int LONGEST_HEADING = 6;
    private static final Set<String> GATHER =
            Set.of("meet", "convene", "reconvene", "gather", "assemble", "vote", "sit");
    private static final Set<String> TOGETHER = Set.of("come", "get", "sit");
    /** What is done to a body that then meets. */
    private static final Set<String> CALL =
            Set.of("convene", "reconvene", "call", "summon", "convoke", "invite", "hold");
    /** What those who will meet do there: "heads of state will take up the matter in Port Esk". */
    private static final Set<String> TAKE_UP = Set.of(
            "take", "discuss", "consider", "debate", "decide", "deliberate", "review", "settle", "adopt", "return");

    private static final Set<String> OCCASIONS = Set.of(
            "summit",
            "meeting",
            "ministerial",
            "session",
            "conference",
            "assembly",
            "gathering",
            "conclave",
            "congress",
            "vote",
            "hearing",
            "talks");

    List<Meeting> find(List<Narrative> narratives, Cast cast) {
        List<MeetingDraft> drafts = new ArrayList<>();
        for (Narrative narrative : narratives) {
            add(drafts, minuted(narrative));
            for (Told sentence : narrative.sentences()) {
                add(drafts, headed(narrative, sentence));
                for (NounPhrase phrase : sentence.nouns()) {
                    if (OCCASIONS.contains(narrative.token(phrase.head()).lower())) {
                        add(drafts, occasion(narrative, sentence, phrase));
                    }
                    add(drafts, minutesOf(narrative, sentence, phrase));
                }
                for (Clause clause : sentence.clauses()) {
                    add(drafts, gathering(narrative, sentence, clause));
                }
            }
        }
        return drafts.stream()
                .filter(MeetingDraft::isTold)
                .map(MeetingDraft::meeting)
                .toList();
    }

    /** Whether a noun, in lower case, means a meeting. */
    static boolean isOccasion(String noun) {
        return OCCASIONS.contains(noun);
    }

    private static void add(List<MeetingDraft> drafts, @Nullable MeetingDraft draft) {
        if (draft == null) {
            return;
        }
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).isSame(draft)) {
                drafts.set(i, drafts.get(i).with(draft));
                return;
            }
        }
        drafts.add(draft);
    }

    /** "The minutes of January 9 were approved": there was a meeting on that day. */
    private static @Nullable MeetingDraft minutesOf(Narrative narrative, Told sentence, NounPhrase phrase) {
        boolean minutes = narrative.token(phrase.head()).is("minutes")
                && phrase.to() + 1 < sentence.to()
                && narrative.token(phrase.to()).is("of");
        Period day = minutes
                ? narrative
                        .period(phrase.to(), Math.min(phrase.to() + 5, sentence.to()))
                        .orElse(null)
                : null;
        return day == null || day.precision() != Precision.DAY
                ? null
                : new MeetingDraft("meeting", null, day, null, evidence(narrative, sentence));
    }

    /** Minutes are of the meeting that they bear the date of. */
    private static @Nullable MeetingDraft minuted(Narrative narrative) {
        Document document = narrative.piece().document();
        if (document.genre() != Genre.MINUTES || document.date() == null) {
            return null;
        }
        List<Told> head = narrative.sentences().stream().limit(LONGEST_HEAD).toList();
        for (Told line : head) {
            for (int i = line.from(); i < line.to(); i++) {
                if (narrative.token(i).is("held")) {
                    return new MeetingDraft(
                            "meeting",
                            Level.in(narrative, line.from(), line.to()),
                            document.date(),
                            Places.in(narrative, i, line.to()),
                            evidence(narrative, line));
                }
            }
        }
        for (Told line : head) {
            boolean tells = !narrative.dates(line.from(), line.to()).isEmpty()
                    || line.clauses().isEmpty();
            String place = tells ? Places.venue(narrative, line) : null;
            if (place != null) {
                return new MeetingDraft("meeting", null, document.date(), place, evidence(narrative, line));
            }
        }
        return head.isEmpty()
                ? null
                : new MeetingDraft("meeting", null, document.date(), null, evidence(narrative, head.getFirst()));
    }

    /** "Next meeting" above "Tuesday 15 September, in Saltby Village Hall": a heading, and a line that begins with a day. */
    private static @Nullable MeetingDraft headed(Narrative narrative, Told line) {
        int index = narrative.sentences().indexOf(line);
        Told heading = index == 0 ? null : narrative.sentences().get(index - 1);
        Period day = narrative.period(line.from(), line.to()).orElse(null);
        if (heading == null || day == null || isVague(day)) {
            return null;
        }
        boolean headed = heading.to() - heading.from() <= LONGEST_HEADING
                && heading.clauses().isEmpty()
                && narrative.isInDate(line.from())
                && narrative.token(heading.from()).paragraph()
                        < narrative.token(line.from()).paragraph()
                && narrative.tokens().subList(heading.from(), heading.to()).stream()
                        .anyMatch(t -> OCCASIONS.contains(t.lower()));
        String place = Places.in(narrative, line.from(), line.to());
        Told below =
                index + 1 < narrative.sentences().size() ? narrative.sentences().get(index + 1) : line;
        if (place == null
                && Places.venue(narrative, line) == null
                && below.clauses().isEmpty()) {
            place = Places.venue(narrative, below);
        }
        return !headed
                ? null
                : new MeetingDraft(
                        "meeting",
                        Level.in(narrative, heading.from(), heading.to()),
                        day,
                        place == null ? Places.venue(narrative, line) : place,
                        evidence(narrative, line));
    }

    /** "the July summit in Washington", "next week's ministerial meeting". */
    private static @Nullable MeetingDraft occasion(Narrative narrative, Told sentence, NounPhrase phrase) {
        int end = reach(narrative, sentence, phrase.to());
        Period date = narrative.period(phrase.from(), phrase.to()).orElse(null);
        if (date == null) {
            date = narrative.period(phrase.to(), end).orElse(null);
        }
        Clause predicate = sentence.clauses().stream()
                .filter(c -> phrase.equals(c.subject()))
                .findFirst()
                .orElse(null);
        if (date == null && predicate != null && !isPastParticiple(predicate)) {
            date = dueTo(narrative, sentence, predicate)
                    .or(() -> narrative.date(predicate))
                    .map(DateMention::period)
                    .orElse(null);
        }
        String place = Places.in(narrative, phrase.to(), end);
        if (place == null && predicate != null) {
            place = Places.in(narrative, predicate.verb().to(), predicate.to());
        }
        if (place == null && date != null) {
            boolean label =
                    phrase.to() < sentence.to() && narrative.token(phrase.to()).is(":");
            place = label || sentence.clauses().isEmpty()
                    ? Places.venue(narrative, sentence)
                    : Places.here(narrative, sentence);
        }
        Level level = Level.in(narrative, phrase.from(), end);
        if (level == null && predicate != null) {
            level = Level.in(
                    narrative,
                    predicate.verb().to(),
                    reach(narrative, sentence, predicate.verb().to()));
        }
        boolean talks = narrative.token(phrase.head()).is("talks");
        if (level == null) {
            level = sentence.clauses().stream()
                    .filter(c -> c.subject() != null
                            && c.object().filter(phrase::equals).isPresent())
                    .map(c -> Level.in(
                            narrative,
                            Objects.requireNonNull(c.subject()).from(),
                            c.verb().from()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if ((date == null && (place == null || talks)) || (date != null && isVague(date))) {
            return null;
        }
        return new MeetingDraft(name(narrative, phrase), level, date, place, evidence(narrative, sentence));
    }

    /** "is supposed to adopt the strategy on 16 September": when a meeting is to do what it meets for. */
    private static Optional<DateMention> dueTo(Narrative narrative, Told sentence, Clause predicate) {
        return predicate.verb().passive()
                ? sentence.clauses().stream()
                        .filter(c -> c.verb().tense() == Tense.INFINITIVE
                                && c.verb().from() == predicate.verb().to())
                        .flatMap(c -> narrative.dates(c.verb().to(), c.to()).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isPastParticiple(Clause clause) {
        return clause.verb().lemma().equals("tell") || clause.verb().lemma().equals("say");
    }

    /** "NATO ministers will meet in Steenport on 18 September". */
    private static @Nullable MeetingDraft gathering(Narrative narrative, Told sentence, Clause clause) {
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
        boolean takesUp =
                TAKE_UP.contains(clause.verb().lemma()) && clause.verb().tense() == Tense.FUTURE
                        || isTurn(narrative, sentence, clause);
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
                && !isVague(date)
                && !narrative
                        .date(clause)
                        .map(narrative::before)
                        .filter(w -> w.equals("since"))
                        .isPresent();
        if (date == null && gathers && place != null) {
            Level level = Level.in(narrative, subject.from(), subject.to());
            return level == null ? null : new MeetingDraft("", level, null, place, evidence(narrative, sentence));
        }
        boolean leveled = Level.in(narrative, subject.from(), clause.verb().from()) != null;
        if (!once || ((invites || takesUp) && place == null) || (takesUp && !leveled)) {
            return null;
        }
        place = place == null ? Places.here(narrative, sentence) : place;
        int end = reach(narrative, sentence, subject.to());
        Level level =
                Level.in(narrative, subject.from(), Math.min(end, clause.verb().from()));
        String name = narrative.words(subject) + " "
                + (together
                        ? "meet"
                        : narrative.words(clause.verb().from(), clause.verb().to()));
        return new MeetingDraft(name, level, date, place, evidence(narrative, sentence));
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

    private static boolean isVague(Period period) {
        return period.precision() == Precision.YEAR || period.precision() == Precision.DECADE;
    }

    /** Prepositional phrases and "set for" belong to the noun; a verb, a semicolon or "and" ends its reach. */
    private static int reach(Narrative narrative, Told sentence, int from) {
        int i = from;
        while (i < sentence.to()) {
            String word = narrative.token(i).lower();
            boolean planned = Set.of(
                            "set", "scheduled", "due", "planned", "held", "slated", "pencilled", "fixed", "been")
                    .contains(word);
            boolean toBe =
                    Set.of("is", "are", "was", "were", "been", "be", "has").contains(word)
                            && i + 1 < sentence.to()
                            && narrative
                                    .token(i + 1)
                                    .lower()
                                    .matches("set|scheduled|due|planned|held|slated|pencilled|been|fixed|down|now");
            if (toBe) {
                i++;
                continue;
            }
            if (word.equals(";")
                    || (!planned && narrative.token(i).isVerb())
                    || Set.of("that", "which", "who", "when").contains(word)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static String name(Narrative narrative, NounPhrase phrase) {
        String words = narrative.words(phrase);
        return words.replaceFirst("^(?i)(the|a|an|their|its|his|her|this|that|our) ", "");
    }

    private static Set<Evidence> evidence(Narrative narrative, Told sentence) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        evidence.add(narrative.evidence(sentence));
        return evidence;
    }
}

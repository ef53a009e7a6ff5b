package org.entente.readers.facts.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.domain.Cast;
import org.entente.domain.Evidence;
import org.entente.domain.Genre;
import org.entente.domain.Meeting;
import org.entente.domain.NegotiationProcess;
import org.entente.domain.Period;
import org.entente.domain.Precision;
import org.entente.readers.language.Clause;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Finds how far the talks are, who takes part at which level, and by when the next step or the text is due. */
public final class ProcessFinder {
    private static final PhraseBook WORDS = PhraseBook.load(ProcessFinder.class, "process-words.tsv");
    private static final int LONGEST_STAGE = 3;
    private static final int ISSUERS = 7;
    /** Words with which a clause begins that belongs to the one before: it says nothing without it. */
    private static final Set<String> OPENS_CLAUSE =
            Set.of("how", "what", "when", "where", "whether", "which", "who", "whom", "whose", "why");

    public NegotiationProcess find(List<Narrative> narratives, Cast cast, List<Meeting> meetings) {
        List<Stage> stages = new ArrayList<>();
        List<Due> deadlines = new ArrayList<>();
        Set<Level> levels = new TreeSet<>();
        Set<Evidence> evidence = new LinkedHashSet<>();
        Period now = null;
        for (Narrative narrative : narratives) {
            Period date = narrative.piece().document().date();
            now = later(now, date);
            for (Told sentence : narrative.sentences()) {
                for (Hit hit : WORDS.find(narrative.tokens(), sentence.from(), sentence.to())) {
                    if (hit.meaning().equals("deadline")) {
                        due(narrative, sentence, hit).ifPresent(deadlines::add);
                    } else if (isStage(narrative) && !isOfOld(narrative, sentence, hit)) {
                        stages.add(new Stage(
                                hit.meaning(), words(narrative, sentence, hit), narrative.evidence(sentence)));
                    }
                }
                for (DateMention day : Deadlines.in(narrative, sentence)) {
                    deadlines.add(new Due(Objects.requireNonNull(day.period()), narrative.evidence(sentence)));
                }
                levels.addAll(talking(narrative, sentence));
            }
        }
        meetings.stream().map(Meeting::level).filter(l -> l != null).forEach(l -> {
            Level level = Level.of(l.replaceAll("s$", ""));
            if (level != null) {
                levels.add(level);
            }
        });
        List<Stage> told = foremost(stages);
        told.forEach(s -> evidence.add(s.evidence()));
        Due next = next(deadlines, now);
        if (next != null) {
            evidence.add(next.evidence());
        }
        return new NegotiationProcess(
                told.isEmpty()
                        ? null
                        : String.join("; ", told.stream().map(Stage::words).toList()),
                next == null ? null : next.period(),
                levels.stream().map(Level::name).toList(),
                List.copyOf(evidence));
    }

    /**
     * Words that tell how far the talks are.
     *
     * @param rank how well such words tell it, the best first
     */
    private record Stage(String rank, String words, Evidence evidence) {}

    private static List<Stage> foremost(List<Stage> stages) {
        List<Stage> told = new ArrayList<>();
        stages.stream().sorted(Comparator.comparing(Stage::rank)).forEach(stage -> {
            boolean news = told.stream()
                    .noneMatch(t ->
                            t.words().contains(stage.words()) || stage.words().contains(t.words()));
            if (news && told.size() < LONGEST_STAGE) {
                told.add(stage);
            }
        });
        return told;
    }

    /** A day by which something must be done. */
    private record Due(Period period, Evidence evidence) {}

    private static @Nullable Period later(@Nullable Period a, @Nullable Period b) {
        return a == null || (b != null && b.compareTo(a) > 0) ? b : a;
    }

    /** The first that is still to come; without a date of the documents, the first of those told of as to come. */
    private static @Nullable Due next(List<Due> deadlines, @Nullable Period now) {
        return deadlines.stream()
                .filter(d -> now == null || !d.period().end().isBefore(now.start()))
                .min(Comparator.comparing((Due d) -> d.period().end()).thenComparing(Due::period))
                .orElse(null);
    }

    private static Optional<Due> due(Narrative narrative, Told sentence, Hit hit) {
        int end = sentence.to();
        for (int i = hit.to(); i < sentence.to(); i++) {
            if (narrative.token(i).is(";")) {
                end = i;
                break;
            }
        }
        List<DateMention> behind = narrative.dates(hit.from(), end);
        return behind.stream()
                .filter(d -> !narrative.before(d).equals("since"))
                .map(DateMention::period)
                .filter(p -> p != null && p.precision() != Precision.DECADE)
                .map(p -> new Due(p, narrative.evidence(sentence)))
                .findFirst();
    }

    /** "The charter, drawn up in 1904". */
    private static boolean isOfOld(Narrative narrative, Told sentence, Hit hit) {
        Period now = narrative.piece().document().date();
        return now != null
                && narrative.dates(hit.to(), sentence.to()).stream()
                        .map(DateMention::period)
                        .anyMatch(p -> p != null && p.end().isBefore(now.start().minusYears(2)));
    }

    private static boolean isStage(Narrative narrative) {
        return narrative.piece().document().genre() != Genre.COMMENT;
    }

    /** The clause that tells the stage, without the one that only says who said so. */
    private static String words(Narrative narrative, Told sentence, Hit hit) {
        int from = sentence.from();
        int to = sentence.to();
        for (Clause clause : sentence.clauses()) {
            boolean inside = clause.from() <= hit.from() && hit.to() <= clause.to();
            if (inside && clause.to() - clause.from() < to - from) {
                from = Math.min(clause.from(), hit.from());
                to = clause.to();
            }
        }
        if (OPENS_CLAUSE.contains(narrative.token(to - 1).text())) {
            to = sentence.to();
        }
        while (to > hit.to() && narrative.token(to - 1).text().matches("[.,;\"':]|and|as|but|that")) {
            to--;
        }
        return narrative.words(from, to);
    }

    /** "official discussions have been going on", "ministers will discuss", "experts have been meeting". */
    private static List<Level> talking(Narrative narrative, Told sentence) {
        List<Level> levels = new ArrayList<>();
        boolean issuers = sentence.to() - sentence.from() > ISSUERS
                && narrative.token(sentence.from()).is("we")
                && narrative.token(sentence.from() + 1).is(",");
        Level own = issuers ? Level.in(narrative, sentence.from(), sentence.from() + ISSUERS) : null;
        if (own != null) {
            levels.add(own); // "We, the ministers of health of A and B, met"
        }
        for (Clause clause : sentence.clauses()) {
            boolean talks = Set.of("meet", "discuss", "negotiate", "adopt", "agree", "gather", "begin", "go")
                    .contains(clause.verb().lemma());
            if (talks && clause.subject() != null) {
                Level level = Level.in(
                        narrative, clause.subject().from(), clause.subject().to());
                if (level != null) {
                    levels.add(level);
                }
            }
        }
        return levels;
    }
}

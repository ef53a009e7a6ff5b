package org.entente.readers.facts.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.domain.Event;
import org.entente.domain.EventKind;
import org.entente.domain.Evidence;
import org.entente.domain.Period;
import org.entente.readers.StableId;
import org.jspecify.annotations.Nullable;

/** Gathers events, those told more than once as one, in the order in which they happened. */
final class Timeline {
    private static final double SAME_WORDS = .4;
    private static final int SHORTEST_WORD = 4;

    /** Acts that one sentence does not tell two of for one day. */
    private static final Set<EventKind> ONCE = Set.of(EventKind.AGREE, EventKind.CONSULT);

    static final Comparator<Event> BY_DATE =
            Comparator.comparing(Event::when, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Draft> drafts = new ArrayList<>();

    /**
     * An event as one passage tells it.
     *
     * @param parties ids, the one who acts first
     */
    record Draft(@Nullable Period when, String what, EventKind kind, Set<String> parties, Set<Evidence> evidence) {

        private boolean isSame(Draft other) {
            if (kind != other.kind || when == null || other.when == null || !overlap(when, other.when)) {
                return false;
            }
            boolean sameSentence = evidence.stream().anyMatch(other.evidence::contains);
            if (sameSentence && when.equals(other.when) && ONCE.contains(kind)) {
                return true;
            }
            Set<String> shared = new HashSet<>(words());
            shared.retainAll(other.words());
            Set<String> all = new HashSet<>(words());
            all.addAll(other.words());
            return shared.size() >= SAME_WORDS * all.size()
                    || (sameSentence
                            && shared.size()
                                    >= SAME_WORDS
                                            * Math.min(
                                                    words().size(),
                                                    other.words().size()));
        }

        private static boolean overlap(Period a, Period b) {
            return a.start().compareTo(b.end()) <= 0 && b.start().compareTo(a.end()) <= 0;
        }

        private Set<String> words() {
            Set<String> words = new HashSet<>();
            for (String word : what.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
                if (word.length() >= SHORTEST_WORD) {
                    words.add(word);
                }
            }
            return words;
        }

        /** Told once more: the finer date and the first words stay, all evidence is kept. */
        private Draft with(Draft other) {
            Period finer = when == null
                            || (other.when != null && other.when.precision().compareTo(when.precision()) < 0)
                    ? other.when
                    : when;
            Set<String> allParties = new LinkedHashSet<>(parties);
            allParties.addAll(other.parties);
            Set<Evidence> allEvidence = new LinkedHashSet<>(evidence);
            allEvidence.addAll(other.evidence);
            return new Draft(finer, what, kind, allParties, allEvidence);
        }

        Event event() {
            return new Event(id(), when, what, kind, List.copyOf(parties), List.copyOf(evidence));
        }

        /** A hash of date, words and document. */
        private String id() {
            String document =
                    evidence.isEmpty() ? "" : evidence.iterator().next().document();
            String key = (when == null ? "" : when.date()) + "\n" + what + "\n" + document;
            return StableId.of("e", key);
        }
    }

    void add(Draft draft) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).isSame(draft)) {
                drafts.set(i, drafts.get(i).with(draft));
                return;
            }
        }
        drafts.add(draft);
    }

    /** By date, those without one last. */
    List<Event> events() {
        return drafts.stream().map(Draft::event).sorted(BY_DATE).toList();
    }
}

package org.entente.models.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.domain.Statement;
import org.jspecify.annotations.Nullable;

/** Finds the element that a statement bears on, and the side that it takes there. */
final class ElementMatcher {
    private static final double ENOUGH = .5;
    private static final double SIDE = .3;
    private static final Set<String> BACK = Set.of("it", "this", "that", "them", "they", "both", "such");
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "its", "our", "their", "any", "an", "a", "such");

    private final List<Scale> scales;
    private final StanceReader stances;
    private final Judgements judgements;
    private final Map<String, Integer> heads = new HashMap<>();

    ElementMatcher(List<Scale> scales, StanceReader stances, Judgements judgements) {
        this.judgements = judgements;
        this.scales = scales;
        this.stances = stances;
        for (Scale scale : scales) {
            scale.terms().stream().map(ElementMatcher::head).distinct().forEach(h -> heads.merge(h, 1, Integer::sum));
        }
    }

    /** Statements of one document after another, in order; later ones may lean on those before. */
    List<Placed> place(List<Utterance> utterances) {
        List<Placed> placed = new ArrayList<>();
        @Nullable Scale last = null;
        @Nullable Utterance previous = null;
        for (Utterance utterance : utterances) {
            Match match = makers(utterance, match(utterance, near(previous, utterance) ? last : null));
            placed.add(placed(utterance.statement(), match));
            if (match != null) {
                last = match.scale();
                previous = utterance;
            }
        }
        return placed;
    }

    private @Nullable Match makers(Utterance utterance, @Nullable Match match) {
        return match == null || match.stance() != null
                ? match
                : new Match(
                        match.scale(),
                        judgements.makers(utterance.statement(), match.scale()),
                        match.score(),
                        match.named());
    }

    private static Placed placed(Statement statement, @Nullable Match match) {
        return match == null
                ? new Placed(statement.withElement(null), null, false, false)
                : new Placed(statement.withElement(match.scale().element().id()), match.stance(), false, match.named());
    }

    private static boolean near(@Nullable Utterance previous, Utterance utterance) {
        return previous != null
                && previous.statement().document().equals(utterance.statement().document())
                && utterance.start() - previous.start() < 500;
    }

    private @Nullable Match match(Utterance utterance, @Nullable Scale before) {
        Match own = best(utterance.framed(), utterance.framed(), false);
        if (own != null) {
            return own;
        }
        Scale judged = judgements.judged(utterance.statement(), scales);
        if (judged != null) {
            return new Match(judged, stances.read(utterance.framed(), judged, true), 0, false);
        }
        List<Word> words = Word.of(utterance.framed());
        boolean pointsBack = words.stream().limit(12).anyMatch(w -> BACK.contains(w.text()));
        boolean shortOne = words.size() <= 14;
        if (!pointsBack && !shortOne) {
            return null;
        }
        Match around = best(utterance.sentence(), utterance.framed(), true);
        if (around != null) {
            return around;
        }
        if (before != null && utterance.before().isEmpty()) {
            return null;
        }
        Match earlier = best(utterance.before(), utterance.framed(), true);
        if (earlier != null
                && (earlier.stance() != null || judgements.makers(utterance.statement(), earlier.scale()) != null)) {
            return earlier;
        }
        return before == null ? null : taking(before, utterance.framed());
    }

    /** What leans on the sentence before counts only if it takes a side. */
    private @Nullable Match taking(Scale scale, String framed) {
        Stance stance = stances.read(framed, scale, true);
        return stance == null ? null : new Match(scale, stance, 0, false);
    }

    private @Nullable Match best(String where, String said, boolean understood) {
        @Nullable Match best = null;
        List<Word> words = Word.of(where);
        for (Scale scale : scales) {
            double score = score(words, scale);
            if (score < ENOUGH) {
                continue;
            }
            Stance stance = stances.read(said, scale, understood);
            Match match =
                    new Match(scale, stance, score + (stance == null ? 0 : SIDE * stance.strength()), !understood);
            if (best == null || match.score() > best.score()) {
                best = match;
            }
        }
        return best;
    }

    /** How much the words speak of an element: its terms in full, a term's head word, words of its question and ends. */
    double score(List<Word> words, Scale scale) {
        double full = 0;
        double headed = 0;
        for (String term : scale.terms()) {
            Anchor anchor = new Anchor(stems(term), 0, true);
            int at = indexOf(anchor, words);
            if (at >= 0) {
                full = Math.max(full, 1 + .15 * (anchor.stems().size() - 1) - .02 * Math.min(at, 10));
            } else if (anchor.stems().size() > 1
                    && heads.getOrDefault(head(term), 0) == 1
                    && named(head(term), words)) {
                headed = .6;
            }
        }
        Set<String> related = Set.copyOf(Word.contentStems(scale.element().question() + " "
                + scale.element().low() + " " + scale.element().high()));
        long shared = words.stream()
                .filter(Word::content)
                .map(Word::stem)
                .distinct()
                .filter(related::contains)
                .count();
        return Math.max(full, headed) + Math.min(.45, .15 * shared);
    }

    static List<String> stems(String term) {
        return Word.of(term).stream()
                .filter(w -> !w.mark())
                .dropWhile(Word::function)
                .map(Word::stem)
                .toList();
    }

    private static String head(String term) {
        List<String> stems = stems(term);
        return stems.isEmpty() ? "" : stems.getLast();
    }

    private static boolean named(String head, List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).stem().equals(head)
                    && POINTING.contains(words.get(i - 1).text())) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(Anchor anchor, List<Word> words) {
        if (anchor.stems().isEmpty()) {
            return -1;
        }
        for (int i = 0; i < words.size(); i++) {
            if (anchor.at(words, i)) {
                return i;
            }
        }
        return -1;
    }

    record Match(Scale scale, @Nullable Stance stance, double score, boolean named) {}
}

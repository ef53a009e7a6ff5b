package org.entente.models.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.models.position.Lexicon.Found;
import org.entente.models.position.Predicate.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of words within which predicates govern each other: "rejects calls to scrap the Act".
 *
 * @param weight how much it tells of where the speaker stands: a concession tells less than what follows "but"
 */
record Clause(List<Word> words, List<Found> predicates, double weight, boolean question) {
    private static final Set<String> CONCEDE = Set.of("while", "although", "though", "despite", "whereas", "whilst");
    private static final Set<String> REASON = Set.of("because", "since", "as", "which", "who", "where");
    private static final Set<String> TURN = Set.of("but", "however", "yet", "nevertheless", "nonetheless");
    private static final Set<String> CONDITION = Set.of(
            "if", "unless", "until", "provided", "providing", "before", "once", "should", "till", "when", "after");
    private static final Set<String> JOIN = Set.of("and", "or", "with", "by", "for", "so", "then", "therefore");

    /** Cuts a text where one statement ends and the next begins. */
    static List<Clause> of(List<Word> text, Lexicon lexicon, @Nullable Scale scale) {
        List<Found> all = find(text, lexicon, scale);
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        double weight = 1;
        for (int i = 0; i <= text.size(); i++) {
            boolean end = i == text.size();
            if (!end && !cuts(text, i, start, all)) {
                continue;
            }
            add(text, start, i, weight, !end && text.get(i).text().equals("?"), all, clauses);
            if (!end) {
                weight = weightAfter(text, i, weight);
                start = text.get(i).mark() ? i + 1 : i;
            }
        }
        return clauses;
    }

    private static void add(
            List<Word> text, int start, int end, double weight, boolean question, List<Found> all, List<Clause> into) {
        if (start >= end) {
            return;
        }
        List<Found> mine = all.stream()
                .filter(f -> f.from() >= start && f.to() <= end)
                .map(f -> new Found(f.predicate(), f.from() - start, f.to() - start))
                .toList();
        into.add(new Clause(List.copyOf(text.subList(start, end)), mine, weight, question));
    }

    private static double weightAfter(List<Word> text, int at, double before) {
        String word = text.get(at).text();
        if (TURN.contains(word)) {
            return 1.6;
        }
        if (CONCEDE.contains(word)) {
            return .35;
        }
        if (CONDITION.contains(word)) {
            return .25;
        }
        if (REASON.contains(word)) {
            return .5;
        }
        return before < 1 && JOIN.contains(word) ? before : 1;
    }

    /** A joining word parts two clauses only when both sides have a predicate that can stand alone. */
    private static boolean cuts(List<Word> text, int at, int start, List<Found> all) {
        if (all.stream().anyMatch(f -> f.from() < at && at < f.to())) {
            return false;
        }
        Word word = text.get(at);
        if (word.mark()) {
            return true;
        }
        String w = word.text();
        if (at == start) {
            return false;
        }
        for (Found found : all) {
            if (found.from() == at) {
                return found.predicate().kind() == Kind.CONDITION;
            }
        }
        if (TURN.contains(w) || CONCEDE.contains(w)) {
            return !w.equals("yet")
                    || at + 1 >= text.size()
                    || !text.get(at + 1).text().equals("to");
        }
        boolean judgedBefore =
                all.stream().anyMatch(f -> f.predicate().kind().judges() && f.from() >= start && f.to() <= at);
        if ((CONDITION.contains(w) && !w.equals("should")) || REASON.contains(w)) {
            return judgedBefore;
        }
        boolean judgedSoon =
                all.stream().anyMatch(f -> f.predicate().kind().judges() && f.from() > at && f.from() <= at + 4);
        return switch (w) {
            case "and", "or", "so", "then", "therefore" -> judgedBefore && judgedSoon;
            case "with", "by" -> actsBefore(all, start, at);
            default -> false;
        };
    }

    /** After "replace the Act" the words "with new rules" name what is wanted instead. */
    private static boolean actsBefore(List<Found> all, int start, int at) {
        return all.stream()
                .anyMatch(f -> f.predicate().kind() == Kind.ACTION
                        && f.predicate().sign() < 0
                        && f.from() >= start
                        && f.to() <= at);
    }

    private static List<Found> find(List<Word> text, Lexicon lexicon, @Nullable Scale scale) {
        List<Found> all = new ArrayList<>();
        int i = 0;
        while (i < text.size()) {
            Found found = text.get(i).mark() ? null : lexicon.at(text, i);
            boolean anchor = scale != null && scale.names(text, i);
            if (found == null || anchor) {
                i++;
                continue;
            }
            if (found.predicate().kind() != Kind.PLAIN) {
                all.add(found);
            }
            i = found.to();
        }
        return all;
    }

    boolean judges() {
        return predicates.stream().anyMatch(f -> f.predicate().kind().judges());
    }

    boolean has(Kind kind) {
        return predicates.stream().anyMatch(f -> f.predicate().kind() == kind);
    }

    /**
     * Product of the signs. Worry, foreseen harm and a bad name say one thing together, and nothing new under an
     * attitude that is against already: "rejects this dangerous plan" is one minus.
     */
    int sign() {
        int sign = 1;
        int against = 0;
        boolean bad = false;
        boolean good = false;
        for (Found found : predicates) {
            Predicate p = found.predicate();
            switch (p.kind()) {
                case ATTITUDE -> against += p.sign() < 0 ? 1 : 0;
                case ACTION, NEGATION -> sign *= p.sign();
                case EVALUATION -> {
                    bad |= p.sign() < 0;
                    good |= p.sign() > 0;
                }
                case FEAR, HARM -> bad = true;
                default -> {}
            }
        }
        boolean warnsOfGood = good && !has(Kind.HARM) && has(Kind.FEAR) && !has(Kind.ACTION);
        int minus = against > 0 ? against : bad && !warnsOfGood ? 1 : 0;
        return minus % 2 == 0 ? sign : -sign;
    }

    /** Without what is to be done to a thing: where an attitude toward a number leads. */
    int attitude() {
        List<Found> others = predicates.stream()
                .filter(f -> f.predicate().kind() != Kind.ACTION)
                .toList();
        return new Clause(words, others, weight, question).sign();
    }

    /** Whether it only says under which condition the rest holds. */
    boolean condition() {
        return !predicates.isEmpty()
                && predicates.getFirst().predicate().kind() == Kind.CONDITION
                && predicates.getFirst().from() == 0;
    }

    /** How firmly: by the firmest attitude or verdict, softened or hardened by the modal. */
    double strength() {
        double strength = 0;
        double modal = 1;
        int negations = 0;
        for (Found found : predicates) {
            Predicate p = found.predicate();
            if (p.kind() == Kind.MODAL) {
                modal = Math.min(modal, p.strength());
                strength = Math.max(strength, p.strength() > .8 ? p.strength() : 0);
            } else if (p.kind().judges()) {
                strength = Math.max(strength, p.kind() == Kind.ACTION ? .65 : p.strength());
            } else if (p.kind() == Kind.NEGATION) {
                negations++;
            }
        }
        // "Does not oppose" commits to less than "supports".
        double softened = negations > 0 && sign() > 0 ? strength * .75 : strength;
        return modal < .8 ? softened * .7 : softened;
    }
}

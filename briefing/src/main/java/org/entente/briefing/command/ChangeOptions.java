package org.entente.briefing.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.briefing.decision.IssueFile;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import org.entente.models.decision.Actor;
import org.entente.models.decision.DecisionRule;
import org.entente.models.decision.Dimension;
import org.entente.models.decision.WhatIf.Change;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to change at the table. */
final class ChangeOptions {
    @Option(
            names = "--position",
            paramLabel = "ACTOR[@N]=X",
            description = "the actor stands there instead; @N for the Nth of several dimensions")
    private Map<String, Double> positions = Map.of();

    @Option(
            names = "--salience",
            paramLabel = "ACTOR[@N]=S",
            description = "it matters that much to the actor, 0 to 100")
    private Map<String, Double> saliences = Map.of();

    @Option(names = "--capability", paramLabel = "ACTOR=C", description = "the actor is that strong")
    private Map<String, Double> capabilities = Map.of();

    @Option(names = "--vote", paramLabel = "ACTOR=yes|no", description = "the actor votes so, whatever it would gain")
    private Map<String, String> votes = Map.of();

    @Option(names = "--without", paramLabel = "ACTOR", description = "the actor is not at the table")
    private List<String> without = List.of();

    /** The changes, each of an actor that the issues have. */
    List<Change> in(IssueFile read, Path file, @Nullable DecisionRule rule) {
        List<Change> changes = new ArrayList<>();
        positions.forEach((actor, to) -> {
            Place place = place("--position", actor, read);
            for (var issue : read.issues()) {
                Dimension scale = issue.dimensions().get(place.dimension());
                if (!Double.isFinite(to) || scale.named() && (to < scale.low() || to > scale.high())) {
                    throw new CallerMistake(
                            "--position: %s lies off the scale from %s to %s".formatted(to, scale.low(), scale.high()));
                }
            }
            changes.add(new Change.Position(place.actor(), place.dimension(), to));
        });
        saliences.forEach((actor, to) -> {
            if (!(to >= 0 && to <= 100)) {
                throw new CallerMistake("--salience: runs from 0 to 100, not " + to);
            }
            Place place = place("--salience", actor, read);
            changes.add(new Change.Salience(place.actor(), place.dimension(), to));
        });
        capabilities.forEach((actor, to) -> {
            if (!(to >= 0 && to < Double.POSITIVE_INFINITY)) {
                throw new CallerMistake("--capability: a number from 0, not " + to);
            }
            changes.add(new Change.Capability(actor, to));
        });
        votes.forEach((actor, word) -> changes.add(new Change.Vote(actor, isYes(word))));
        without.forEach(actor -> changes.add(new Change.Without(actor)));
        List<String> known = read.issues().stream()
                .flatMap(issue -> issue.actors().stream())
                .map(Actor::name)
                .distinct()
                .toList();
        for (Change change : changes) {
            if (change instanceof Change.OfActor of && !known.contains(of.actor())) {
                throw new CallerMistake(
                        file + ": there is no actor '" + of.actor() + "'. " + Suggestion.among(of.actor(), known));
            }
        }
        if (rule != null) {
            changes.add(new Change.Rule(rule));
        }
        if (!votes.isEmpty()
                && read.issues().stream()
                        .flatMap(issue -> issue.dimensions().stream())
                        .allMatch(dimension -> dimension.statusQuo() == null)) {
            throw new CallerMistake("--vote: without a status quo there is nothing to vote against; give --status-quo");
        }
        return changes;
    }

    private record Place(String actor, int dimension) {}

    /** The actor and dimension of {@code ACTOR@2}; an actor's own name may hold an @. */
    private static Place place(String option, String word, IssueFile read) {
        int dimensions = read.issues().stream()
                .mapToInt(issue -> issue.dimensions().size())
                .max()
                .orElse(1);
        int at = word.lastIndexOf('@');
        boolean numbered = at > 0 && word.substring(at + 1).matches("\\d{1,4}");
        if (dimensions == 1 && !numbered) {
            return new Place(word, 0);
        }
        int dimension = numbered ? Integer.parseInt(word.substring(at + 1)) : 0;
        if (dimension < 1 || dimension > dimensions) {
            throw new CallerMistake("%s: write ACTOR@N=X with N from 1 to %d, the dimension, not '%s'"
                    .formatted(option, dimensions, word));
        }
        return new Place(word.substring(0, at), dimension - 1);
    }

    private static boolean isYes(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new CallerMistake("--vote: write ACTOR=yes or ACTOR=no, not '" + word + "'");
        };
    }

    /** The changes in words, for the reader of the answer. */
    List<String> words(@Nullable DecisionRule rule) {
        List<String> words = new ArrayList<>();
        positions.forEach((actor, to) -> words.add(actor + " stands at " + to));
        saliences.forEach((actor, to) -> words.add("salience " + to + " for " + actor));
        capabilities.forEach((actor, to) -> words.add(actor + " has a capability of " + to));
        votes.forEach((actor, word) -> words.add(actor + " votes " + word.toLowerCase(Locale.ROOT)));
        without.forEach(actor -> words.add("without " + actor));
        if (rule != null) {
            words.add("decided by " + rule.words());
        }
        return words;
    }
}

package org.entente.models.position;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Contradiction;
import org.entente.domain.Reading;
import org.entente.domain.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Contradictions that the text itself points out: "She had assured the others… She sounded different on Sunday", "Asked
 * which of the two holds".
 */
final class Turnabouts {
    private static final Pattern TURNS = load("turnabouts.txt");
    private static final Pattern ANNOUNCED = load("turnabouts-announced.txt");
    /** Characters between two statements that one passage holds against each other. */
    private static final int FARTHEST = 400;

    private static final int AFTERWORD = 160;

    private Turnabouts() {}

    private static Pattern load(String table) {
        try (InputStream in = Objects.requireNonNull(Turnabouts.class.getResourceAsStream(table));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return Pattern.compile(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.joining("|", "(?iu)\\b(?:", ")")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param placed all statements, with the elements that they bear on, in any order */
    static List<Contradiction> in(List<Statement> placed, Reading reading) {
        List<Utterance> utterances = Utterance.all(
                placed.stream()
                        .filter(s -> s.party() != null && s.attribution() != AttributionLevel.AUTHOR)
                        .toList(),
                reading);
        List<Contradiction> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < utterances.size(); i++) {
            Utterance first = utterances.get(i);
            String element = element(utterances, i);
            for (int j = i + 1; j < utterances.size() && isNear(first, utterances.get(j)); j++) {
                Utterance second = utterances.get(j);
                String party = Objects.requireNonNull(first.statement().party());
                String about = second.statement().element() == null
                        ? element
                        : second.statement().element();
                boolean pair = about != null && party.equals(second.party()) && isAlone(utterances, i, j);
                if (pair
                        && about != null
                        && found.stream().noneMatch(c -> c.party().equals(party))
                        && (seen.addAll(turns(first, second, reading)) || ThenAndNow.contrasts(first, second))) {
                    List<String> both =
                            List.of(first.statement().id(), second.statement().id());
                    found.add(new Contradiction(party, about, both));
                }
            }
        }
        return found;
    }

    /**
     * Whether the two are of different sentences, and nobody else speaks between them but to hold the one against the other:
     * "asked how it squared with the letter".
     */
    private static boolean isAlone(List<Utterance> utterances, int i, int j) {
        Utterance first = utterances.get(i);
        Utterance second = utterances.get(j);
        return second.start() >= first.end()
                && !first.sentence().equals(second.sentence())
                && utterances.subList(i + 1, j).stream()
                        .noneMatch(u -> u.start() >= first.end()
                                && u.end() <= second.start()
                                && !Objects.equals(u.party(), first.party())
                                && !pointsOut(u));
    }

    private static boolean pointsOut(Utterance between) {
        return TURNS.matcher(between.sentence()).find()
                || ANNOUNCED.matcher(between.sentence()).find();
    }

    private static boolean isNear(Utterance first, Utterance second) {
        return first.statement().document().equals(second.statement().document())
                && second.start() - first.end() <= FARTHEST;
    }

    /** What it bears on, else what was spoken of last before it in its document, else what is spoken of next. */
    private static @Nullable String element(List<Utterance> utterances, int index) {
        String document = utterances.get(index).statement().document();
        String before = elementBefore(utterances, index, document);
        return before != null
                ? before
                : utterances.subList(index, utterances.size()).stream()
                        .map(Utterance::statement)
                        .filter(s -> s.document().equals(document))
                        .map(Statement::element)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String elementBefore(List<Utterance> utterances, int index, String document) {
        for (int i = index; i >= 0 && utterances.get(i).statement().document().equals(document); i--) {
            String element = utterances.get(i).statement().element();
            if (element != null) {
                return element;
            }
        }
        return null;
    }

    /** Where the words of turning stand around two statements: each points out one contradiction. */
    private static List<String> turns(Utterance first, Utterance second, Reading reading) {
        Passage passage = passage(first, second, reading);
        int later = Math.max(
                0, Math.min(second.end() - passage.from(), passage.words().length()));
        return Stream.concat(
                        TURNS.matcher(passage.words()).results(),
                        ANNOUNCED.matcher(passage.words()).region(0, later).results())
                .map(m -> first.statement().document() + " " + (passage.from() + m.start()))
                .toList();
    }

    /** @param from where it begins in its file */
    private record Passage(int from, String words) {}

    /** From the sentence of the first to a little behind the second, where it may be explained away. */
    private static Passage passage(Utterance first, Utterance second, Reading reading) {
        String words = second.text(reading);
        int end = Math.min(words.length(), second.end());
        int paragraph = words.lastIndexOf('\n', Math.min(first.start(), end)) + 1;
        int next = words.indexOf('\n', end);
        int from = Math.max(paragraph, first.start() - AFTERWORD);
        int to = Math.min(next < 0 ? words.length() : next, end + AFTERWORD);
        return new Passage(from, from < to ? words.substring(from, to) : "");
    }
}

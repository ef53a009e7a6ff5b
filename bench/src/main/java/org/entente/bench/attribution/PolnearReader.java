package org.entente.bench.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.domain.SourceText;
import org.entente.domain.Span;

/** Reads PolNeAR's articles and brat annotations from a folder with {@code text} and {@code attributions}. */
final class PolnearReader {
    private PolnearReader() {}

    static List<GoldText> read(Path folder) throws IOException {
        List<Path> annotations = sorted(folder.resolve("attributions"), ".ann");
        List<GoldText> texts = new ArrayList<>();
        for (Path file : sorted(folder.resolve("text"), ".txt")) {
            String name = stem(file);
            SourceText text = new SourceText(Files.readString(file));
            List<List<GoldAttribution>> gold = new ArrayList<>();
            for (Path annotation : annotations) {
                String annotator = stem(annotation);
                if (annotator.equals(name)
                        || (annotator.startsWith(name + "_") && annotator.lastIndexOf('_') == name.length())) {
                    gold.add(attributions(Files.readString(annotation), text));
                }
            }
            texts.add(new GoldText(name, text, gold.isEmpty() ? List.of(List.of()) : gold));
        }
        return texts;
    }

    private static List<Path> sorted(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static List<GoldAttribution> attributions(String annotation, SourceText text) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<String[]> events = new ArrayList<>();
        for (String line : annotation.split("\n")) {
            String[] fields = line.split("\t");
            if (line.matches("T\\d+\t.*")) {
                spans.put(fields[0], spans(fields[1].substring(fields[1].indexOf(' ') + 1)));
            } else if (line.matches("E\\d+\t.*")) {
                events.add(fields[1].strip().split(" +"));
            }
        }
        List<GoldAttribution> found = new ArrayList<>();
        for (String[] event : events) {
            GoldAttribution attribution = new GoldAttribution(
                    role(event, "Source", spans), role(event, "Cue", spans), role(event, "Content", spans));
            if (attribution.content().stream()
                    .anyMatch(span -> text.words(span).chars().anyMatch(Character::isLetterOrDigit))) {
                found.add(attribution);
            }
        }
        return found;
    }

    private static List<Span> spans(String places) {
        return Arrays.stream(places.split(";"))
                .map(place -> place.split(" "))
                .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toList();
    }

    /** The spans of a role's arguments; a role may have several, told apart by a digit. */
    private static List<Span> role(String[] event, String role, Map<String, List<Span>> spans) {
        return Arrays.stream(event)
                .map(argument -> argument.split(":"))
                .filter(argument -> argument.length == 2
                        && argument[0].replaceAll("\\d+$", "").equals(role))
                .flatMap(argument -> spans.getOrDefault(argument[1], List.of()).stream())
                .sorted()
                .toList();
    }
}

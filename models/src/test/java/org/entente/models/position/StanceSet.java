package org.entente.models.position;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.jspecify.annotations.Nullable;

/** Sentences with the side that a reader says they take. */
record StanceSet(List<Line> lines) {
    record Line(Element element, String side, String words) {}

    static StanceSet of(String resource) {
        Map<String, Element> elements = new HashMap<>();
        for (String[] f : rows("stance-elements.tsv")) {
            elements.put(f[0], new Element(f[0], f[1], f[2], f[3], ElementSource.DOSSIER, List.of(f[4].split(";"))));
        }
        List<Line> lines = new ArrayList<>();
        for (String[] f : rows(resource)) {
            lines.add(new Line(Objects.requireNonNull(elements.get(f[0]), f[0]), f[1], f[2]));
        }
        return new StanceSet(lines);
    }

    /** What was read wrong, one line each. */
    List<String> misread() {
        StanceReader reader = new StanceReader(Lexicon.english());
        List<String> wrong = new ArrayList<>();
        for (Line line : lines) {
            Stance stance = reader.read(line.words(), Scale.of(line.element(), Lexicon.english()), false);
            if (!side(stance).equals(line.side())) {
                wrong.add(line.element().id() + "\t" + line.side() + " read as " + side(stance) + "\t" + line.words());
            }
        }
        return wrong;
    }

    double accuracy() {
        return 1 - (double) misread().size() / lines.size();
    }

    static String side(@Nullable Stance stance) {
        return stance == null ? "none" : stance.value() < 50 ? "low" : "high";
    }

    private static List<String[]> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(StanceSet.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.entente.desk.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.desk.procedure.Paragraph;
import org.entente.desk.procedure.TextVersion;

/**
 * One paragraph in two versions of the text.
 *
 * @param number in the newer version; in the older one if it is gone
 */
public record Compared(int number, List<Part> parts) {
    /** What became of a word. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public record Part(Kind kind, String text) {}

    public static List<Compared> of(TextVersion from, TextVersion to) {
        Set<String> ids = new LinkedHashSet<>();
        to.paragraphs().forEach(paragraph -> ids.add(paragraph.id()));
        from.paragraphs().forEach(paragraph -> ids.add(paragraph.id()));
        return ids.stream()
                .map(id -> new Compared(number(id, from, to), parts(reading(from, id), reading(to, id))))
                .toList();
    }

    private static int number(String id, TextVersion from, TextVersion to) {
        return to.paragraph(id).isPresent() ? to.number(id) : from.number(id);
    }

    private static String reading(TextVersion version, String id) {
        return version.paragraph(id).map(Paragraph::reading).orElse("");
    }

    private static List<Part> parts(String before, String after) {
        List<String> old = words(before);
        List<Part> parts = new ArrayList<>();
        int told = 0;
        for (AbstractDelta<String> change : DiffUtils.diff(old, words(after)).getDeltas()) {
            int at = change.getSource().getPosition();
            add(parts, Kind.SAME, old.subList(told, at));
            add(parts, Kind.REMOVED, change.getSource().getLines());
            add(parts, Kind.ADDED, change.getTarget().getLines());
            told = at + change.getSource().size();
        }
        add(parts, Kind.SAME, old.subList(told, old.size()));
        return parts;
    }

    /** Words and what lies between them, each by itself. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)|(?=[\\[\\]])|(?<=[\\[\\]])"));
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }
}

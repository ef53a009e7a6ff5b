package org.entente.readers.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.domain.Span;
import org.entente.readers.language.Paragraphs;

/** Brings extracted text into paragraphs that stand on one line each, with an empty line between them. */
final class Layout {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page\\s)?[-–—\\s]*\\d{1,4}(?:\\s?(?:/|of)\\s?\\d{1,4})?[-–—\\s]*");
    private static final Pattern ITEM = Pattern.compile("(?:\\d{1,3}[.)]|\\([a-z\\d]{1,3}\\)|[-–•*])\\s.*");
    private static final int REPEATED = 3;
    private static final int FEWEST_LINES = 6;
    /** Share of lines with an empty one behind from which on empty lines tell nothing. */
    private static final double SET_APART = .9;

    private Layout() {}

    static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\u00ad", "")
                .replaceAll("[\\t \\u00a0]+", " ")
                .replaceAll(" *\\n *", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** Without page numbers and running heads, and with the lines of a paragraph joined. */
    static String unwrap(String text) {
        List<String> lines = withoutGaps(tidy(text).lines().toList());
        Map<String, Integer> times = new HashMap<>();
        lines.forEach(line -> times.merge(line, 1, Integer::sum));
        String kept = lines.stream()
                .filter(line -> line.isEmpty()
                        || !PAGE_NUMBER.matcher(line).matches()
                                && (times.getOrDefault(line, 0) < REPEATED || line.length() > 120))
                .collect(Collectors.joining("\n"));
        return Paragraphs.of(kept, new Span(0, kept.length())).stream()
                .map(span -> kept.substring(span.start(), span.end()).replace('\n', ' '))
                .collect(Collectors.joining("\n\n"));
    }

    /** Some printers of PDF set every line apart; then an empty line tells a paragraph only before a numbered one. */
    private static List<String> withoutGaps(List<String> lines) {
        long told = lines.stream().filter(line -> !line.isEmpty()).count();
        long gaps = lines.size() - told;
        if (told < FEWEST_LINES || gaps < SET_APART * (told - 1)) {
            return lines;
        }
        List<String> close = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            if (!close.isEmpty() && ITEM.matcher(line).matches()) {
                close.add("");
            }
            close.add(line);
        }
        return close;
    }
}

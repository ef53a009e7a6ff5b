package org.entente.readers.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.domain.Span;
import org.entente.readers.language.Paragraphs;

/** Brings extracted text into paragraphs that stand on one line each, with an empty line between them. */
final class Layout {
    static final char PAGE_END = '\f';

    private static final Pattern ITEM = Pattern.compile("(?:\\d{1,3}[.)]|\\([a-z\\d]{1,3}\\)|[-–•*])\\s.*");
    /** Words that close no line of a paragraph unless the line was cut there. */
    private static final Set<String> GOES_ON =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    private static final int LONGEST_HEADING = 80;
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

    /**
     * Without page numbers and running heads, and with the lines of a paragraph joined, over the end of a page too.
     *
     * @param text its pages parted by form feeds
     */
    static String unwrap(String text) {
        List<List<String>> pages = text.chars().anyMatch(c -> c == PAGE_END)
                ? Arrays.stream(text.split(String.valueOf(PAGE_END)))
                        .map(Layout::linesOf)
                        .filter(lines -> !lines.isEmpty())
                        .toList()
                : List.of(linesOf(text));
        String kept = RunningHeads.removed(pages).stream()
                .map(page -> String.join("\n", page).strip())
                .collect(Collectors.joining("\n\n"));
        StringBuilder paragraphs = new StringBuilder();
        String last = "";
        for (Span span : Paragraphs.of(kept, new Span(0, kept.length()))) {
            String words = kept.substring(span.start(), span.end()).replace('\n', ' ');
            paragraphs
                    .append(last.isEmpty() ? "" : goesOn(last, words) ? " " : "\n\n")
                    .append(words);
            last = words;
        }
        return paragraphs.toString();
    }

    /** Whether a paragraph was only parted by the end of a column or page: it closes no sentence, and the next opens none. */
    private static boolean goesOn(String paragraph, String next) {
        char end = paragraph.charAt(paragraph.length() - 1);
        boolean open = Character.isLowerCase(end) || end == ',';
        String word = paragraph.substring(paragraph.lastIndexOf(' ') + 1);
        return paragraph.length() > LONGEST_HEADING
                && open
                && (Character.isLowerCase(next.codePointAt(0)) || GOES_ON.contains(word));
    }

    private static List<String> linesOf(String page) {
        return withoutGaps(tidy(page).lines().toList());
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

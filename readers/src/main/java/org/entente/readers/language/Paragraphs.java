package org.entente.readers.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.domain.Span;

/**
 * The paragraphs of a text: its lines, or, where the lines were broken at a fixed width, the lines that belong together.
 *
 * <p>A text counts as broken at a width when most of its lines, save those that close a paragraph, could not have held
 * the first word of the next line. A few lines may be longer than that width: a note in small print, a heading.
 */
public final class Paragraphs {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int FEWEST_LINES = 4;
    /** From this many lines on, one in as many, and one more, may be longer than the width. */
    private static final int MANY_LINES = 20;

    private Paragraphs() {}

    /** Never empty spans, without the white space around them. */
    public static List<Span> of(String text, Span part) {
        List<Span> lines = lines(text, part);
        int width = width(lines);
        if (width < NARROWEST || width > WIDEST || !isBroken(text, lines, width)) {
            return lines;
        }
        List<Span> paragraphs = new ArrayList<>();
        for (Span line : lines) {
            Span last = paragraphs.isEmpty() ? null : paragraphs.getLast();
            if (last != null && continues(text, lastLine(text, last), line, width)) {
                paragraphs.set(paragraphs.size() - 1, new Span(last.start(), line.end()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static List<Span> lines(String text, Span part) {
        List<Span> lines = new ArrayList<>();
        int start = part.start();
        while (start < part.end()) {
            int end = text.indexOf('\n', start);
            if (end < 0 || end > part.end()) {
                end = part.end();
            }
            int from = start;
            int to = end;
            while (from < to && isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(new Span(from, to));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\ufeff' || c == '\u00a0';
    }

    /** The width that all but the longest few lines keep to, in characters. */
    private static int width(List<Span> lines) {
        int longer = lines.size() < MANY_LINES ? 0 : 1 + lines.size() / MANY_LINES;
        return lines.stream()
                .map(Span::length)
                .sorted(Comparator.reverseOrder())
                .skip(longer)
                .findFirst()
                .orElse(0);
    }

    private static boolean isBroken(String text, List<Span> lines, int width) {
        int full = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (adjacent(text, lines.get(i), lines.get(i + 1))) {
                open++;
                if (isFull(text, lines.get(i), lines.get(i + 1), width)) {
                    full++;
                }
            }
        }
        return full >= FEWEST_LINES && full * 2 >= open;
    }

    private static boolean continues(String text, Span line, Span next, int width) {
        return adjacent(text, line, next) && line.length() <= width + width / 8 && isFull(text, line, next, width);
    }

    private static boolean isFull(String text, Span line, Span next, int width) {
        int word = 0;
        while (word < next.length() && !isSpace(text.charAt(next.start() + word))) {
            word++;
        }
        // A few columns of slack: proportional fonts, and editors that break a little early.
        return line.length() + 1 + word > width - width / 8;
    }

    private static boolean adjacent(String text, Span line, Span next) {
        return text.substring(line.end(), next.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                == 1;
    }

    private static Span lastLine(String text, Span paragraph) {
        int end = text.lastIndexOf('\n', paragraph.end() - 1);
        return end < paragraph.start() ? paragraph : new Span(end + 1, paragraph.end());
    }
}

package org.entente.briefing.page;

import java.util.List;
import java.util.stream.Stream;

/** Text for a terminal of a hundred columns: headings, rows that line up, and lists whose long lines go on indented. */
final class TerminalText {
    static final int COLUMNS = 100;
    private static final int NAME = 30;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    void heading(String title) {
        text.append('\n');
        line(0, title);
    }

    /** A heading and its lines; nothing when there are none. */
    void list(String title, Stream<String> lines) {
        List<String> all = lines.distinct().toList();
        if (!all.isEmpty()) {
            heading(title);
            all.forEach(line -> line(1, line));
        }
    }

    void row(String name, String figures) {
        String shown = name.length() <= NAME ? name : name.substring(0, NAME - 1) + "…";
        text.append(INDENT.repeat(2)).append(shown).append(" ".repeat(NAME - shown.length() + 1));
        text.append(figures).append('\n');
    }

    void line(int depth, String words) {
        StringBuilder line = new StringBuilder(INDENT.repeat(depth));
        int bare = line.length();
        for (String word : words.strip().split("\\s+")) {
            if (line.length() > bare && line.length() + 1 + word.length() > COLUMNS) {
                text.append(line).append('\n');
                line = new StringBuilder(INDENT.repeat(depth + 1));
                bare = line.length();
            }
            line.append(line.length() > bare ? " " : "").append(word);
        }
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

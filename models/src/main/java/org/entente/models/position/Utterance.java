package org.entente.models.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.domain.Reading;
import org.entente.domain.SourceText;
import org.entente.domain.Span;
import org.entente.domain.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement with the words around it.
 *
 * @param framed what was said, led by the words that attribute it: "dismissed the levy as a bribe"
 * @param sentence the whole sentence or sentences that it stands in
 * @param before the sentence before
 */
record Utterance(Statement statement, String framed, String sentence, String before) {
    private static final int GAP = 120;

    static Utterance of(Statement statement, Reading reading) {
        SourceText text = text(statement, reading);
        if (text == null || statement.content().isEmpty()) {
            return new Utterance(statement, statement.quote(), statement.quote(), "");
        }
        String words = text.reading();
        int start = first(statement);
        int end = last(statement);
        int from = sentenceStart(words, start);
        int to = sentenceEnd(words, end);
        String before = from == 0 ? "" : words.substring(sentenceStart(words, Math.max(0, from - 2)), from);
        return new Utterance(statement, framed(statement, words), words.substring(from, to), before);
    }

    private static @Nullable SourceText text(Statement statement, Reading reading) {
        return reading.documents().stream()
                .filter(d -> d.id().equals(statement.document()))
                .map(d -> reading.texts().get(d.file()))
                .findFirst()
                .orElse(null);
    }

    /** The text of the file that it stands in; empty when there is none. */
    String text(Reading reading) {
        SourceText text = text(statement, reading);
        return text == null ? "" : text.reading();
    }

    int start() {
        return first(statement);
    }

    int end() {
        return last(statement);
    }

    private static int first(Statement statement) {
        return statement.content().stream().mapToInt(Span::start).min().orElse(0);
    }

    private static int last(Statement statement) {
        return statement.content().stream().mapToInt(Span::end).max().orElse(0);
    }

    private static String framed(Statement statement, String words) {
        List<Span> content = statement.content().stream().sorted().toList();
        List<Span> cues = statement.cue().stream().sorted().toList();
        int first = content.getFirst().start();
        StringBuilder framed = new StringBuilder();
        // A cue that follows the words governs them all the same: "We want a number", she insisted.
        for (Span cue : cues) {
            if (content.stream().noneMatch(c -> c.contains(cue))) {
                framed.append(words, cue.start(), cue.end()).append(' ');
            }
        }
        Span lastCue = cues.stream()
                .filter(c -> c.end() <= first)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (lastCue != null && first - lastCue.end() <= GAP) {
            framed.append(gap(words, lastCue.end(), first, statement.source()));
        }
        for (Span span : content) {
            framed.append(words, span.start(), span.end()).append(' ');
        }
        return framed.toString();
    }

    /** The words between, without those that name the source; empty when a sentence ends in them. */
    private static String gap(String words, int from, int to, List<Span> source) {
        StringBuilder gap = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            if (c == '.' || c == '\n' || c == '?' || c == '!') {
                return " ";
            }
            int at = i;
            if (source.stream().noneMatch(s -> s.start() <= at && at < s.end())) {
                gap.append(c);
            }
        }
        return gap.append(' ').toString();
    }

    private static int sentenceStart(String words, int at) {
        for (int i = Math.min(at, words.length()) - 1; i > 0; i--) {
            if (ends(words, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int sentenceEnd(String words, int at) {
        for (int i = Math.max(0, at - 1); i < words.length(); i++) {
            if (ends(words, i)) {
                return i + 1;
            }
        }
        return words.length();
    }

    private static boolean ends(String words, int i) {
        char c = words.charAt(i);
        if (c == '\n') {
            return true;
        }
        boolean stop = c == '.' || c == '!' || c == '?';
        boolean initial =
                i >= 2 && Character.isUpperCase(words.charAt(i - 1)) && !Character.isLetter(words.charAt(i - 2));
        return stop && !initial && i + 1 < words.length() && Character.isWhitespace(words.charAt(i + 1));
    }

    /** The statements of a set in the order in which they stand in their documents. */
    static List<Utterance> all(List<Statement> statements, Reading reading) {
        List<Utterance> all = new ArrayList<>();
        statements.forEach(s -> all.add(of(s, reading)));
        all.sort(Comparator.comparing((Utterance u) -> u.statement().document())
                .thenComparingInt(Utterance::start)
                .thenComparing(u -> u.statement().id()));
        return all;
    }

    @Nullable
    String party() {
        return statement.party();
    }
}

package org.entente.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.domain.Span;

/** A text as the score sees it: words of letters, digits and underscores, and which of them are quoted. */
final class ScoredText {
    private static final Set<String> STOPS = Set.of(
            "of", "in", "at", "for", "from", "to", "with", "by", "on", "who", "whose", "whom", "which", "that", "and",
            "or", "as");
    private static final String STOP_MARKS = ",;:(—–";

    private final int[] text;
    private final List<Span> words = new ArrayList<>();
    private final BitSet quoted = new BitSet();

    ScoredText(String original) {
        text = original.codePoints().toArray();
        int start = -1;
        for (int i = 0; i <= text.length; i++) {
            boolean inWord = i < text.length && isWordCharacter(text[i]);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        int from = 0;
        while (from < text.length) {
            int to = from;
            while (to < text.length && text[to] != '\n') {
                to++;
            }
            markQuoted(from, to);
            from = to + 1;
        }
    }

    private static boolean isWordCharacter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private void markQuoted(int from, int to) {
        int open = -1;
        int kind = 0;
        for (int i = from; i < to; ) {
            int mark = text[i];
            int width = 1;
            boolean doubled = i + 1 < to && text[i + 1] == mark;
            if (doubled && mark == '`') {
                mark = '“';
                width = 2;
            } else if (doubled && mark == '\'') {
                mark = open >= 0 && kind == '“' ? '”' : '"';
                width = 2;
            }
            if (open < 0) {
                if (mark == '“' || mark == '"') {
                    open = i + width;
                    kind = mark;
                }
            } else if (mark == '"' || (kind == '“' && mark == '”')) {
                quoted.or(words(List.of(new Span(open, i))));
                open = -1;
            }
            i += width;
        }
        if (open >= 0) {
            quoted.or(words(List.of(new Span(open, Math.max(open, to)))));
        }
    }

    int size() {
        return words.size();
    }

    /** The words that spans cover, if only in part. */
    BitSet words(List<Span> spans) {
        BitSet covered = new BitSet();
        for (Span span : spans) {
            int low = 0;
            int high = words.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (words.get(middle).end() > span.start()) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            for (int i = low; i < words.size() && words.get(i).start() < span.end(); i++) {
                covered.set(i);
            }
        }
        return covered;
    }

    /** The last word before the first stop in a source, the first word if that is a stop; -1 without words. */
    int head(BitSet source) {
        int first = source.nextSetBit(0);
        int last = first;
        for (int i = first; i >= 0; i = source.nextSetBit(i + 1)) {
            if (i != first
                    && (isStop(i)
                            || isBroken(words.get(last).end(), words.get(i).start()))) {
                break;
            }
            last = i;
        }
        return last;
    }

    private boolean isStop(int word) {
        return STOPS.contains(
                string(words.get(word).start(), words.get(word).end()).toLowerCase(Locale.ROOT));
    }

    private boolean isBroken(int from, int to) {
        String gap = string(from, to);
        return gap.chars().anyMatch(c -> STOP_MARKS.indexOf(c) >= 0) || gap.contains(" - ") || gap.contains("--");
    }

    private String string(int from, int to) {
        return new String(text, from, to - from);
    }

    Kind kind(BitSet content) {
        BitSet inside = (BitSet) content.clone();
        inside.and(quoted);
        int count = inside.cardinality();
        return !content.isEmpty() && count >= .8 * content.cardinality()
                ? Kind.DIRECT
                : count > 0 ? Kind.MIXED : Kind.INDIRECT;
    }

    /** How much of a content is quoted. */
    enum Kind {
        DIRECT,
        INDIRECT,
        MIXED
    }
}

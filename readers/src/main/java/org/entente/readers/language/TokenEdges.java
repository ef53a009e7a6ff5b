package org.entente.readers.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/** Mends where a tokenizer cuts: "(JP)" is three tokens and "option(s)" one, "Sub-Committee", "Sen." and "Residents'" are one and not two. */
final class TokenEdges {
    private static final Pattern GOES_ON = Pattern.compile("^[ ,;:)]\\s*[\\p{L}\\d]");

    private static final Pattern OWNED = Pattern.compile("^ \\p{L}");
    private static final Pattern OPENED = Pattern.compile("(?:^|[\\s(\\[\"])'");

    /** A year with the sentence's point. */
    private static final Pattern YEAR = Pattern.compile("(?:1\\d|20)\\d\\d\\.");

    private TokenEdges() {}

    static Span[] mended(Span[] tokens, String text) {
        List<Span> mended = new ArrayList<>();
        for (Span token : tokens) {
            Span last = mended.isEmpty() ? null : mended.getLast();
            String word = text.substring(token.getStart(), token.getEnd());
            boolean year = last != null
                    && YEAR.matcher(word).matches()
                    && text.substring(token.getEnd()).isBlank();
            if (year || last != null && text.charAt(last.getStart()) == '(' && isClosed(word)) {
                mended.add(new Span(token.getStart(), token.getEnd() - 1));
                mended.add(new Span(token.getEnd() - 1, token.getEnd()));
            } else if (last != null
                    && (isCompound(last, token, text) || isDot(last, token, text) || isOwners(last, token, text))) {
                mended.set(mended.size() - 1, new Span(last.getStart(), token.getEnd()));
            } else {
                mended.add(token);
            }
        }
        return mended.toArray(Span[]::new);
    }

    /** A dot that belongs to the word before it, as it does not end the sentence. */
    private static boolean isDot(Span left, Span right, String text) {
        return left.getEnd() == right.getStart()
                && text.charAt(right.getStart()) == '.'
                && right.length() == 1
                && GOES_ON.matcher(text.substring(right.getEnd())).find()
                && Abbreviations.contain(text.substring(left.getStart(), left.getEnd()));
    }

    /** The mark of "the Residents' Association", where it closes no quotation. */
    private static boolean isOwners(Span left, Span right, String text) {
        return left.getEnd() == right.getStart()
                && right.length() == 1
                && text.charAt(right.getStart()) == '\''
                && text.charAt(left.getEnd() - 1) == 's'
                && OWNED.matcher(text.substring(right.getEnd())).find()
                && !OPENED.matcher(text.substring(0, right.getStart())).find();
    }

    private static boolean isClosed(String word) {
        return word.length() > 1 && word.endsWith(")") && !word.contains("(");
    }

    private static boolean isCompound(Span left, Span right, String text) {
        return left.getEnd() == right.getStart()
                && right.length() > 2
                && text.charAt(right.getStart()) == '-'
                && Character.isUpperCase(text.charAt(right.getStart() + 1))
                && Character.isLetter(text.charAt(left.getEnd() - 1));
    }
}

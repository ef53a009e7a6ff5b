package org.entente.desk.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.entente.desk.procedure.Piece.Alternative;
import org.entente.desk.procedure.Piece.Bracket;
import org.entente.desk.procedure.Piece.Words;

/** Cuts and joins the words of a paragraph. */
final class Wording {
    private Wording() {}

    /** Text with square brackets, as pieces; a bracket that was there before keeps its owners and its age. */
    static List<Piece> parse(String text, List<Bracket> before, Instant at, Supplier<String> newId) {
        List<Piece> pieces = new ArrayList<>();
        List<Alternative> alternatives = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('[', from);
            int end = open < 0 ? text.length() : open;
            if (text.substring(from, end).contains("]")) {
                throw new Refusal(Why.BAD_BRACKETS);
            }
            if (end > from) {
                close(pieces, alternatives, before, at, newId);
                pieces.add(new Words(text.substring(from, end)));
            }
            if (open < 0) {
                break;
            }
            int close = text.indexOf(']', open);
            if (close < 0 || text.substring(open + 1, close).contains("[")) {
                throw new Refusal(Why.BAD_BRACKETS);
            }
            alternatives.add(new Alternative(text.substring(open + 1, close), List.of()));
            from = close + 1;
        }
        close(pieces, alternatives, before, at, newId);
        return pieces;
    }

    private static void close(
            List<Piece> pieces, List<Alternative> open, List<Bracket> before, Instant at, Supplier<String> newId) {
        if (open.isEmpty()) {
            return;
        }
        Bracket made = new Bracket("", open, List.of(), null, at);
        pieces.add(before.stream()
                .filter(bracket -> bracket.reading().equals(made.reading()))
                .findFirst()
                .orElseGet(() -> new Bracket(newId.get(), open, List.of(), null, at)));
        open.clear();
    }

    /** The pieces with something else in place of words that occur exactly once outside of brackets. */
    static List<Piece> replace(List<Piece> pieces, String words, List<Piece> instead) {
        Spot spot = find(pieces, words);
        String text = ((Words) pieces.get(spot.piece())).text();
        List<Piece> made = new ArrayList<>(pieces.subList(0, spot.piece()));
        made.add(new Words(text.substring(0, spot.start())));
        made.addAll(instead);
        made.add(new Words(text.substring(spot.start() + words.length())));
        made.addAll(pieces.subList(spot.piece() + 1, pieces.size()));
        return tidy(made);
    }

    /** Where words begin. */
    record Spot(int piece, int start) {}

    static Spot find(List<Piece> pieces, String words) {
        Spot found = null;
        for (int i = 0; i < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof Words piece)) {
                continue;
            }
            for (int at = piece.text().indexOf(words);
                    at >= 0;
                    at = piece.text().indexOf(words, at + 1)) {
                if (found != null) {
                    throw new Refusal(Why.WORDS_TWICE, words);
                }
                found = new Spot(i, at);
            }
        }
        if (found == null) {
            throw new Refusal(Why.WORDS_NOT_FOUND, words);
        }
        return found;
    }

    /** Neighbouring words become one piece, empty ones go, and no two spaces meet. */
    static List<Piece> tidy(List<Piece> pieces) {
        List<Piece> tidy = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Words words) {
                String text = words.text();
                if (!tidy.isEmpty() && tidy.getLast() instanceof Words before) {
                    tidy.removeLast();
                    text = before.text() + text;
                }
                text = text.replaceAll(" {2,}", " ").replaceAll(" ([,.;:])", "$1");
                if (!text.isEmpty()) {
                    tidy.add(new Words(text));
                }
            } else {
                tidy.add(piece);
            }
        }
        return tidy;
    }

    /** Words with a space between them where both sides are letters or figures. */
    static String joined(String before, String after) {
        boolean needsSpace = !before.isEmpty()
                && !after.isEmpty()
                && !Character.isWhitespace(before.charAt(before.length() - 1))
                && Character.isLetterOrDigit(after.charAt(0));
        return before + (needsSpace ? " " : "") + after;
    }
}

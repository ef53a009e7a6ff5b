package org.entente.readers.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.domain.Genre;

/**
 * Takes the pieces of one file apart.
 *
 * <p>A piece opens with what stands above articles: a section's label, a paper's name, a headline with a byline, a
 * dateline, a mail header. A bare heading opens one only when what follows speaks of other things in other words, or a
 * list of headlines ended there; sections of one paper share its names. A paragraph without any heading opens one when
 * it shares no name with a report and drops its register.
 */
final class PieceSplitter {
    private static final Pattern LINKED = Pattern.compile(
            "(?:The|But|And|However|Meanwhile|This|That|These|Those|He|She|They|It|His|Her|Their|Its|Also|Still|Yet|Such|In|On|At|Then|Others|Another|Some|So|Nor|As|For|Last|Next|Earlier|Later)\\b.*");
    private static final double ALIEN = 0.12;
    private static final double FOREIGN = 0.15;
    private static final double DISTANT = 0.2;
    private static final int ENOUGH_BEFORE = 4;
    private static final int LONGEST_SIGN_OFF = 60;

    private final List<Block> blocks;
    private final int subheadings;

    private PieceSplitter(List<Block> blocks) {
        this.blocks = blocks;
        int plain = 0;
        for (int i = 1; i + 1 < blocks.size(); i++) {
            if (blocks.get(i).is(Block.Kind.HEADING)
                    && blocks.get(i - 1).kind().isBody()
                    && blocks.get(i + 1).kind().isBody()) {
                plain++;
            }
        }
        this.subheadings = plain;
    }

    static List<List<Block>> split(List<Block> blocks) {
        return new PieceSplitter(blocks).pieces();
    }

    private List<List<Block>> pieces() {
        List<List<Block>> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < blocks.size(); i++) {
            int cut = cutBefore(start, i);
            if (cut > start) {
                pieces.add(blocks.subList(start, cut));
                start = cut;
                i = Math.max(i, cut);
            }
        }
        if (start < blocks.size()) {
            pieces.add(blocks.subList(start, blocks.size()));
        }
        return pieces;
    }

    /** Where a new piece opens, looking at block i; -1 when it goes on. */
    private int cutBefore(int start, int i) {
        Block block = blocks.get(i);
        return switch (block.kind()) {
            case LABEL -> hasContent(start, i) ? openingOf(start, i, false) : -1;
            case READING_TIME -> headlinesBefore(start, i);
            case MAIL_HEADER -> hasContent(start, i) ? i : -1;
            case COMMENTER -> hasContent(start, i) ? openingOf(start, i, false) : -1;
            case DATELINED -> bodyBefore(start, i) > 1 || longBodyBefore(start, i) ? openingOf(start, i, true) : -1;
            case BYLINE -> isHeadedAndFollowed(start, i) ? openingOf(start, i, true) : -1;
            case MASTHEAD, DATE -> isPaperHead(start, i) ? openingOf(start, i, true) : -1;
            case HEADING -> headingOpens(start, i) ? afterRule(start, i) : -1;
            case SALUTATION ->
                isNextLetter(start, i)
                        ? afterRule(start, i)
                        : isEnclosedLetter(start, i) ? openingOf(start, i, true) : -1;
            case PARAGRAPH -> isForeign(start, i) ? i : -1;
            default -> -1;
        };
    }

    private boolean hasContent(int start, int end) {
        for (int i = start; i < end; i++) {
            if (blocks.get(i).kind().isBody() || blocks.get(i).is(Block.Kind.READING_TIME)) {
                return true;
            }
        }
        boolean labelled = blocks.subList(start, end).stream().anyMatch(b -> b.is(Block.Kind.LABEL));
        return labelled && blocks.subList(start, end).stream().anyMatch(b -> b.is(Block.Kind.HEADING));
    }

    private int bodyBefore(int start, int end) {
        return (int) IntStream.range(start, end)
                .filter(i -> blocks.get(i).kind().isBody() && !Heads.isDeck(blocks, start, i))
                .count();
    }

    private boolean longBodyBefore(int start, int end) {
        return blocks.subList(start, end).stream()
                .anyMatch(b -> b.kind().isBody() && b.words().length() > 250);
    }

    /** The first of the lines above a block that head the same piece. */
    private int openingOf(int start, int i, boolean withHeadings) {
        int first = i;
        while (first - 1 > start) {
            Block above = blocks.get(first - 1);
            boolean signature = blocks.get(first).is(Block.Kind.MASTHEAD)
                    && above.is(Block.Kind.HEADING)
                    && Bylines.isPerson(above.words().split(",")[0]);
            boolean head = above.is(Block.Kind.MASTHEAD)
                    || above.is(Block.Kind.DATE)
                    || above.is(Block.Kind.RULE)
                    || withHeadings
                            && (above.is(Block.Kind.HEADING)
                                    || above.is(Block.Kind.BYLINE)
                                    || above.is(Block.Kind.LABEL))
                    || above.is(Block.Kind.LABEL) && above.labelGenre() == Genre.COMMENT;
            // A date with space between it and a paper's name closes the text before.
            boolean closing = above.is(Block.Kind.DATE)
                    && blocks.get(first).is(Block.Kind.MASTHEAD)
                    && blocks.get(first).gap() > 1;
            if (!head || signature || closing) {
                break;
            }
            first--;
        }
        while (first < i && blocks.get(first).is(Block.Kind.RULE)) {
            first++;
        }
        return first > start && hasContent(start, first) ? first : -1;
    }

    private int afterRule(int start, int i) {
        return hasContent(start, i) ? i : -1;
    }

    /** Headlines run from the last body paragraph to the last reading time before the next one. */
    private int headlinesBefore(int start, int i) {
        int first = i;
        while (first - 1 >= start
                && !isLongBody(blocks.get(first - 1))
                && !blocks.get(first - 1).is(Block.Kind.LABEL)) {
            first--;
        }
        if (first > start && blocks.subList(start, first).stream().anyMatch(PieceSplitter::isLongBody)) {
            return first;
        }
        int last = i;
        for (int next = i + 1; next < blocks.size() && !isLongBody(blocks.get(next)); next++) {
            if (blocks.get(next).is(Block.Kind.READING_TIME)) {
                return -1;
            }
        }
        while (last + 1 < blocks.size() && blocks.get(last + 1).is(Block.Kind.RULE)) {
            last++;
        }
        return last + 1 < blocks.size() ? last + 1 : -1;
    }

    private static boolean isLongBody(Block block) {
        return block.kind().isBody()
                && (block.words().length() > 150 || block.words().endsWith("."));
    }

    /** A byline with a headline above it and a body below. */
    private boolean isHeadedAndFollowed(int start, int i) {
        Block above = blocks.get(i - 1);
        boolean headed = above.is(Block.Kind.HEADING) || above.is(Block.Kind.MASTHEAD) || above.is(Block.Kind.DATE);
        return headed && bodyFollows(i) && bodyBefore(start, i) > 0;
    }

    private boolean isPaperHead(int start, int i) {
        if (bodyBefore(start, i) == 0 || !bodyFollows(i)) {
            return false;
        }
        Block above = blocks.get(i - 1);
        Block below = blocks.get(i + 1);
        boolean paper = blocks.get(i).is(Block.Kind.MASTHEAD);
        return paper && (below.isHeadingLike() || above.isHeadingLike())
                || !paper
                        && (above.is(Block.Kind.HEADING)
                                || above.is(Block.Kind.MASTHEAD)
                                || below.is(Block.Kind.HEADING));
    }

    private boolean bodyFollows(int i) {
        for (int next = i + 1; next < blocks.size() && next < i + 6; next++) {
            if (blocks.get(next).is(Block.Kind.MAIL_HEADER)) {
                return false;
            }
            if (blocks.get(next).kind().isBody() || blocks.get(next).is(Block.Kind.SALUTATION)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNextLetter(int start, int i) {
        return blocks.subList(start, i).stream().anyMatch(b -> b.is(Block.Kind.SALUTATION))
                && bodyBefore(start, i) > 0
                && Bylines.signature(blocks.get(i - 1).words()) != null;
    }

    /** A letter with its date above "Dear Ms Farr", behind a paper that greets nobody. */
    private boolean isEnclosedLetter(int start, int i) {
        return blocks.get(i - 1).is(Block.Kind.DATE)
                && bodyBefore(start, i) >= ENOUGH_BEFORE
                && blocks.subList(start, i).stream().noneMatch(b -> b.is(Block.Kind.SALUTATION));
    }

    private boolean headingOpens(int start, int i) {
        boolean announced = blocks.get(i - 1).words().endsWith(":");
        if (!hasContent(start, i) || i + 1 >= blocks.size() || announced || isSignOff(i)) {
            return false;
        }
        if (isSignedHeadline(i)) {
            return true;
        }
        Block first = blocks.get(start);
        boolean labelled = first.is(Block.Kind.LABEL);
        if (blocks.get(i - 1).is(Block.Kind.READING_TIME)) {
            return isLongBody(blocks.get(i + 1));
        }
        if (labelled && first.labelGenre() == Genre.HEADLINES) {
            return isLongBody(blocks.get(i + 1)) || blocks.get(i + 1).is(Block.Kind.BYLINE) && bodyFollows(i);
        }
        if (!blocks.get(i - 1).kind().isBody() && !blocks.get(i - 1).is(Block.Kind.RULE) || !bodyFollows(i)) {
            return false;
        }
        if (labelled
                && first.labelGenre() == Genre.COMMENT
                && Bylines.signature(blocks.get(i).words()) != null) {
            return blocks.get(i + 1).kind().isBody();
        }
        return score(start, i) >= 3;
    }

    /** Nothing but short lines comes any more: when the meeting closed, who took the minutes. */
    private boolean isSignOff(int i) {
        return blocks.subList(i, blocks.size()).stream().allMatch(b -> b.words().length() < LONGEST_SIGN_OFF);
    }

    /** "HARBOUR NOTES", "Who will pay for the pier?", "Ana Reyle": a headline whose author stands below it. */
    private boolean isSignedHeadline(int i) {
        int last = i;
        while (last + 1 < blocks.size() && blocks.get(last + 1).is(Block.Kind.HEADING)) {
            last++;
        }
        return last > i
                && last + 1 < blocks.size()
                && blocks.get(i - 1).kind().isBody()
                && isLongBody(blocks.get(last + 1))
                && Bylines.isPerson(blocks.get(last).words());
    }

    private int score(int start, int i) {
        String before = Cohesion.words(blocks.subList(start, i));
        String after = Cohesion.words(blocks.subList(i, sectionEnd(i)));
        int score = 0;
        if (blocks.get(i - 1).is(Block.Kind.RULE)) {
            score += 2;
        } else if (blocks.get(i).gap() > 2) {
            score += 1;
        }
        double overlap = Cohesion.overlap(before, after);
        boolean names = Cohesion.shareNames(before, after);
        score += overlap < ALIEN && !names ? 3 : overlap < DISTANT ? 1 : 0;
        boolean reported = Cohesion.attributions(before) >= 3 && Cohesion.attributions(after) == 0;
        score += reported && Cohesion.authorship(after) > Cohesion.authorship(before) + 1 ? 2 : 0;
        return subheadings >= 3 ? score - 2 : score;
    }

    private int sectionEnd(int i) {
        int end = i + 1;
        while (end < blocks.size() && (end == i + 1 || blocks.get(end).kind().isBody())) {
            end++;
        }
        return end;
    }

    /** Shares no name and hardly a word with a report before it, attributes nothing and links to nothing. */
    private boolean isForeign(int start, int i) {
        Block block = blocks.get(i);
        if (!blocks.get(i - 1).kind().isBody()
                || block.words().length() < 120
                || bodyBefore(start, i) < ENOUGH_BEFORE
                || LINKED.matcher(block.words()).matches()
                || block.words().contains("\"")) {
            return false;
        }
        String before = Cohesion.words(blocks.subList(start, i));
        String after = Cohesion.words(blocks.subList(i, sectionEnd(i)));
        return Cohesion.attributions(before) >= 3
                && Cohesion.attributions(after) == 0
                && !Cohesion.names(block.words()).isEmpty()
                && !Cohesion.shareNames(before, after)
                && Cohesion.overlap(before, block.words()) < FOREIGN;
    }
}

package org.entente.readers.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.domain.Genre;

/** Tells the genre of a piece from its head, its layout and the register of its body. */
final class GenreJudge {
    private static final Pattern MINUTES = Pattern.compile(
            "(?i).*\\b(?:minutes of|minutes|notes of (?:the|a|our)|summary record|record of (?:the )?(?:meeting|discussion|decisions))\\b.*");
    private static final Pattern PRESENT = Pattern.compile(
            "(?i)(?:(?:[\\p{L}']+\\s){0,2}present|in the chair|in attendance|attendance|absent|apologies|apologies for absence|chair|attendees|participants)\\s?:.*");
    private static final Pattern TRANSCRIPT =
            Pattern.compile("(?i).*\\b(?:transcript|interview with|verbatim record|hearing of)\\b.*");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?iuU).*\\b(?:communiqu[eé]|joint statement|statement (?:by|of|on|from)|press (?:statement|release)|declaration|media release|news release|memorandum of|open letter|joint letter|remarks (?:by|of)|address by|speech by|resolution|conclusions of|non-paper|position paper|charter|treaty|agreement between|protocol|announcement|notice to)\\b.*");
    private static final Pattern RELEASE =
            Pattern.compile("(?i)(?:press|news|media) (?:release|statement)\\b.{0,30}|(?:for )?immediate release");
    private static final Pattern STATEMENT_BODY = Pattern.compile(
            "(?i)\\b(?:we, the|(?:the )?(?:participants|ministers|parties|heads of state and government|heads of|contracting parties|delegations|leaders|council|conference|board|members|(?<!: )they) (?:agreed|recalled|noted|reaffirmed|welcomed|expressed|stressed|underlined|condemned|took note|decided|resolved|considered|affirmed|underscored|called (?:on|upon)|undertake|undertook)|have agreed as follows|for immediate release|hereby)\\b");
    private static final Pattern QUESTIONS =
            Pattern.compile("(?m)^(?:Q|A|[\\p{Lu} .'-]{2,30}|\\p{Lu}[\\p{L}. '-]{2,30}):\\s");

    /** Quotations that only somebody who reports others needs. */
    private static final int ENOUGH_VOICES = 5;

    private GenreJudge() {}

    static Genre genre(Heads.Head head, List<Block> piece, boolean amongOthers) {
        String body = Cohesion.words(piece);
        String words = head.words();
        String title = words.lines().limit(6).reduce("", (a, b) -> a + " " + b);
        if (head.label() == Genre.HEADLINES) {
            return Genre.HEADLINES;
        }
        if (piece.stream().noneMatch(b -> b.kind().isBody() || b.is(Block.Kind.SALUTATION))) {
            return piece.stream().filter(b -> b.is(Block.Kind.HEADING)).count() > 1
                            || piece.stream().anyMatch(b -> b.is(Block.Kind.READING_TIME))
                    ? Genre.HEADLINES
                    : Genre.OTHER;
        }
        boolean dateline = piece.stream().anyMatch(b -> b.is(Block.Kind.DATELINED));
        if (head.label() == Genre.OPINION && dateline && Cohesion.quotations(body) >= ENOUGH_VOICES) {
            return Genre.REPORT; // "Analysis" stands above reports as well
        }
        if (piece.stream().filter(b -> b.is(Block.Kind.CLOCK)).count() > 2) {
            return Genre.REPORT; // a live blog
        }
        if (head.label() == Genre.OPINION && amongOthers && isReaders(head, piece)) {
            return Genre.COMMENT;
        }
        if (head.label() != null) {
            return head.label();
        }
        if (piece.getFirst().is(Block.Kind.COMMENTER)) {
            return Genre.COMMENT;
        }
        if (isHeadlineList(piece)) {
            return Genre.HEADLINES;
        }
        long present = piece.stream()
                .limit(12)
                .filter(b -> PRESENT.matcher(b.words()).matches())
                .count();
        if (MINUTES.matcher(title).matches()
                || present > 0 && title.toLowerCase(Locale.ROOT).contains("meeting")
                || present > 1) {
            return Genre.MINUTES;
        }
        if (piece.getFirst().is(Block.Kind.MAIL_HEADER)) {
            return amongOthers ? Genre.COMMENT : Genre.STATEMENT;
        }
        long turns = piece.stream().filter(b -> b.is(Block.Kind.TURN)).count();
        if (TRANSCRIPT.matcher(title).matches() && turns > 0
                || turns >= 4 && turns * 2 >= QUESTIONS.matcher(body).results().count() && turns * 3 >= bodies(piece)) {
            return Genre.TRANSCRIPT;
        }
        boolean released =
                RELEASE.matcher(head.words().lines().findFirst().orElse("")).matches();
        if (released || STATEMENT.matcher(title).matches() && !dateline && head.outlet() == null) {
            return Genre.STATEMENT;
        }
        long agreed = STATEMENT_BODY.matcher(body).results().count();
        boolean numbered = piece.stream().filter(b -> b.is(Block.Kind.ITEM)).count() > 1;
        if (!dateline && (agreed > 2 || agreed > 0 && numbered)) {
            return Genre.STATEMENT;
        }
        if (piece.stream().anyMatch(b -> b.is(Block.Kind.SALUTATION))) {
            return amongOthers || title.toLowerCase(Locale.ROOT).contains("editor") ? Genre.COMMENT : Genre.STATEMENT;
        }
        return ofProse(head, piece, body, dateline, amongOthers);
    }

    private static Genre ofProse(
            Heads.Head head, List<Block> piece, String body, boolean dateline, boolean amongOthers) {
        int words = Math.max(1, body.split("\\s+").length);
        double attributed = Cohesion.attributions(body) * 100.0 / words;
        double authored = Cohesion.authorship(body);
        if (Cohesion.quotations(body) >= ENOUGH_VOICES && authored < 2) {
            return Genre.REPORT;
        }
        if (dateline || attributed >= 1.2 && authored < 2.5 || attributed >= 0.6 && authored < 0.8) {
            return Genre.REPORT;
        }
        if (amongOthers && isReaders(head, piece)) {
            return Genre.COMMENT;
        }
        if (authored >= 1 || attributed < 0.3 && amongOthers) {
            return Genre.OPINION;
        }
        return attributed > 0 || head.outlet() != null ? Genre.REPORT : Genre.OTHER;
    }

    /** A reader's piece is short, headed, and says of its author a name below it at most. */
    private static boolean isReaders(Heads.Head head, List<Block> piece) {
        return head.title() != null
                && head.author() == null
                && bodies(piece) <= 3
                && Cohesion.words(piece).length() < 2_000;
    }

    private static boolean isHeadlineList(List<Block> piece) {
        long times = piece.stream().filter(b -> b.is(Block.Kind.READING_TIME)).count();
        long bodies = piece.stream()
                .filter(b -> b.kind().isBody() && b.words().length() > 250)
                .count();
        return times > 0 && bodies == 0;
    }

    private static long bodies(List<Block> piece) {
        return piece.stream().filter(b -> b.kind().isBody()).count();
    }
}

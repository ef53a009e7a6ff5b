package org.entente.readers.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.domain.Genre;
import org.entente.domain.SourceText;
import org.entente.domain.Span;
import org.entente.readers.language.LineForms;
import org.entente.readers.language.Paragraphs;
import org.entente.readers.time.WrittenDate;

/**
 * A paragraph and what part it plays on the page.
 *
 * @param words on one line, with plain quotation marks
 * @param gap how many line ends stand before it
 */
record Block(Span span, String words, Kind kind, int gap) {
    enum Kind {
        RULE,
        READING_TIME,
        LABEL,
        BYLINE,
        DATE,
        MASTHEAD,
        MAIL_HEADER,
        MAIL_FIELD,
        /** the line over a reader's comment */
        COMMENTER,
        SALUTATION,
        HEADING,
        NUMBERED_HEADING,
        /** "18:20", as a live blog heads its entries */
        CLOCK,
        DATELINED,
        ITEM,
        TURN,
        PARAGRAPH;

        boolean isBody() {
            return this == DATELINED || this == ITEM || this == TURN || this == PARAGRAPH;
        }
    }

    private static final Pattern READING_TIME = Pattern.compile(
            "(?i)(?:[^\\p{L}\\d]{1,3}\\s?)?\\d{1,3}[\\s-]?(?:min|mins|minute|minutes)\\.?(?:\\s(?:read|listen|video))?");
    private static final Pattern DATELINED = Pattern.compile(
            "(?:\\p{Lu}[\\p{Lu}'. -]{2,40}(?:[,/] ?[\\p{L}. ]{2,30}){0,2}(?:,\\s?[\\p{L}\\d., ]{3,25})?(?:\\s?\\([^)]{2,30}\\))?(?:\\s?(?:—|–|--)\\s?|\\s-\\s?|-\\s)"
                    + "|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2},\\s?(?:\\d{1,2}\\s\\p{Lu}\\p{L}{2,8}|\\p{Lu}\\p{L}{2,8}\\s\\d{1,2},?)\\s\\d{4}\\s?(?:—|–|--|-)\\s?"
                    + "|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2}(?:,\\s?[\\p{L}\\d., ]{3,25})?\\s?\\((?:Reuters|AP|AFP|dpa|[A-Z]{2,5}|[\\p{L} ]{2,20}(?:News|Wire|Press|Agency))\\)(?:\\s?(?:—|–|--)\\s?|\\s-\\s?|-\\s))[\"'\\p{Lu}\\d].{40,}");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s?(?:gmt|utc|bst|cet|cest|est))?");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|\\(?[a-z ivx]{1,4}\\)|Article \\d+|Section \\d+)[.:]?\\s.+");
    private static final Pattern TURN =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'-]*(?:\\s[\\p{L}.'()-]+){0,4}|Q|A):\\s+\\S.*");
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "(?:>\\s*)*(?:-{2,}\\s?(?:Original|Forwarded) [Mm]essage\\s?-{2,}|On\\s.{6,160}\\swrote:|(?:From|Von|De): .{3,120})");
    private static final Pattern MAIL_FIELD = Pattern.compile("(?:Sent|To|Cc|CC|Bcc|Subject|Reply-To):\\s.{1,200}");
    private static final Pattern SALUTATION = Pattern.compile(
            "(?:Dear\\s[\\p{L}., ]{2,60}|Sir|Madam|Sirs|Sir or Madam|To the Editor|Dear Sir or Madam)\\s?(?:[,:]|[,:]?\\s?[-–—])\\s?.*");
    private static final Pattern ROLL = Pattern.compile(
            "(?i)(?:present|in attendance|also present|apologies|absent|attendees|members|delegates|in the chair|observers)\\b[^:;,.]{0,30}:\\s.+");
    private static final Pattern COMPOSITE = Pattern.compile("\\s+[·|•]\\s+");
    /** "STATEMENT BY LACTOVIA S.p.A.", "Harrow & Sons Ltd.": a point that closes no sentence. */
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:\\.\\p{L}+\\.|\\b(?:Ltd|Inc|Co|Corp|Bros|plc|Jr|Sr)\\.)$");

    private static final int LONGEST_HEADING = 150;
    private static final int MOST_WORDS = 24;

    static List<Block> of(SourceText text, Span part) {
        List<Block> blocks = new ArrayList<>();
        int end = part.start();
        for (Span span : Paragraphs.of(text.reading(), part)) {
            String between = text.reading().substring(end, span.start());
            String words = text.reading().substring(span.start(), span.end()).replaceAll("\\s+", " ");
            int gap = (int) between.chars().filter(c -> c == '\n').count();
            blocks.add(new Block(span, words, kind(words), gap));
            end = span.end();
        }
        return blocks;
    }

    static Kind kind(String words) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Kind.RULE;
        }
        if (READING_TIME.matcher(words).matches()) {
            return Kind.READING_TIME;
        }
        if (CLOCK.matcher(words).matches()) {
            return Kind.CLOCK;
        }
        if (words.length() < 60 && Labels.genre(words) != null) {
            return Kind.LABEL;
        }
        if (MAIL_HEADER.matcher(words).matches()) {
            return Kind.MAIL_HEADER;
        }
        if (MAIL_FIELD.matcher(words).matches()) {
            return Kind.MAIL_FIELD;
        }
        if (Commenter.author(words) != null) {
            return Kind.COMMENTER;
        }
        if (Bylines.author(words) != null) {
            return Kind.BYLINE;
        }
        if (LineForms.closesText(words) || ROLL.matcher(words).matches()) {
            return Kind.PARAGRAPH;
        }
        if (isMasthead(words)) {
            return Kind.MASTHEAD;
        }
        if (isDateLine(words)) {
            return Kind.DATE;
        }
        if (DATELINED.matcher(words).matches()) {
            return Kind.DATELINED;
        }
        if (SALUTATION.matcher(words).matches()) {
            return Kind.SALUTATION;
        }
        boolean heading = isHeading(words);
        if (NUMBERED.matcher(words).matches()) {
            return heading ? Kind.NUMBERED_HEADING : Kind.ITEM;
        }
        if (TURN.matcher(words).matches()
                && (!heading
                        || words.toUpperCase(java.util.Locale.ROOT)
                                .startsWith(words.substring(0, words.indexOf(':'))))) {
            return Kind.TURN;
        }
        return heading ? Kind.HEADING : Kind.PARAGRAPH;
    }

    private static boolean isMasthead(String words) {
        if (words.length() > 120) {
            return false;
        }
        String[] parts = COMPOSITE.split(words);
        if (parts.length > 1) {
            for (String part : parts) {
                if (!WrittenDate.in(part).isEmpty() || Bylines.author(part) != null) {
                    return true;
                }
            }
            return false;
        }
        return Bylines.isOutlet(Heads.outletName(words));
    }

    /** A line that is a date, with a place, a weekday or a note such as "Published" at most. */
    static boolean isDateLine(String words) {
        if (words.length() > 100 || words.endsWith(".") && !words.endsWith("m.")) {
            return false;
        }
        List<WrittenDate> dates = WrittenDate.in(words);
        if (dates.isEmpty() || dates.getFirst().period() == null) {
            return false;
        }
        String rest = words;
        for (WrittenDate date : dates) {
            rest = rest.replace(words.substring(date.start(), date.end()), "");
        }
        rest = rest.replaceAll(
                        "(?i)\\b(?:published|updated|last|modified|posted|first|issued|date|dated|released?|edition|weekend|on|at|gmt|utc|cet|bst|est|a\\.?m|p\\.?m|\\d{1,2}[.:]\\d\\d)\\b",
                        "")
                .replaceAll("[^\\p{L}]", "");
        return rest.length() <= 30 && !rest.matches("(?i).*(?:minutes|meeting|statement|communiqu|report).*");
    }

    static boolean isHeading(String words) {
        if (words.length() > LONGEST_HEADING || words.split(" ").length > MOST_WORDS) {
            return false;
        }
        int first = words.codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse('a');
        if (!Character.isUpperCase(first) && !Character.isDigit(first) && !Character.isTitleCase(first)) {
            return false;
        }
        String bare = words.replaceAll("[\"')\\]]+$", "");
        char last = bare.isEmpty() ? '.' : bare.charAt(bare.length() - 1);
        boolean closed = last == '.' && !ABBREVIATED.matcher(bare).find();
        return !closed && last != ';' && last != ',' && last != ':' && last != '\u2026';
    }

    /** Whether it tells where and when a text was done. */
    boolean closesText() {
        return LineForms.closesText(words);
    }

    Genre labelGenre() {
        Genre genre = Labels.genre(words);
        return genre == null ? Genre.OTHER : genre;
    }

    /** Whether it tells how a message was sent, which is nobody's words. */
    boolean isMailHead() {
        return kind == Kind.MAIL_HEADER || kind == Kind.MAIL_FIELD;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isHeadingLike() {
        return kind == Kind.HEADING
                || kind == Kind.BYLINE
                || kind == Kind.DATE
                || kind == Kind.MASTHEAD
                || kind == Kind.LABEL;
    }
}

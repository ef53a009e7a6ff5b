package org.entente.readers.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.domain.Genre;
import org.entente.domain.Period;
import org.entente.readers.time.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Title, outlet, author and date of a piece, from the lines above and below its body. */
final class Heads {
    private static final Pattern COMPOSITE = Pattern.compile("\\s+[·|•]\\s+");
    private static final Pattern NAME_AND_TITLE =
            Pattern.compile("(\\p{Lu}[\\p{L}'.-]+(?:\\s\\p{Lu}[\\p{L}'.-]+){1,3}): (\\S.{10,})");
    private static final Pattern DATED_TITLE = Pattern.compile(
            "(?i).*\\b(?:minutes|transcript|record|communiqu\\S*|statement|declaration|meeting|held|broadcast|session|dated|letter|press release)\\b.*");
    private static final Pattern CAPITALS = Pattern.compile("\\b(?:TO|OF|THE|AND|FOR|ALL|NOT|NOTICE|BE)\\b");
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)(?:first\\s)?(?:published|posted|issued|date|dated|released|publication date)\\b.*");
    private static final Pattern SERIES = Pattern.compile(
            "\\p{Lu}[\\p{Lu}&' -]{2,24}|(?i:(?:press|news|media) (?:release|statement|notice)|(?:for )?immediate release|(?:policy|research|issue|position|working|discussion|briefing|background|occasional|white) (?:brief|paper|note|report|memo)s?(?: (?:series|no\\.?|number))?(?: [\\d/.-]+)?|(?:explainer|backgrounder|briefing|bulletin|fact ?sheet|primer|dossier|issue|paper|brief|note)s?(?: (?:series|no\\.?|number))?(?: [\\d/.-]+)?)");
    private static final int LONGEST_HEAD = 14;
    private static final int LONGEST_DECK = 250;
    private static final int LONGEST_DATELINE = 60;

    /** What the lines tell; the label is that of the section, if one stands above. */
    record Head(
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String author,
            @Nullable Period date,
            @Nullable Genre label,
            String words) {}

    private Heads() {}

    static Head read(List<Block> piece) {
        int body = bodyStart(piece);
        // What stands over "Dear Ms Farr" is an address.
        boolean letter = body < piece.size() && piece.get(body).is(Block.Kind.SALUTATION);
        String title = null;
        String outlet = null;
        String author = null;
        Period date = null;
        Genre label = null;
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < body; i++) {
            Block block = piece.get(i);
            String line = block.words();
            words.append(line).append('\n');
            switch (block.kind()) {
                case LABEL -> label = block.labelGenre();
                case MASTHEAD, BYLINE -> {
                    for (String part : COMPOSITE.split(line)) {
                        String named = Bylines.author(part);
                        Period told = date(part);
                        author = author == null ? named : author;
                        date = date == null ? told : date;
                        boolean paper = named == null && (told == null || Bylines.isOutlet(outletName(part)));
                        outlet = outlet == null && paper ? outletName(part) : outlet;
                    }
                    outlet = outlet == null ? Bylines.outlet(line) : outlet;
                }
                case COMMENTER -> {
                    author = author == null ? Commenter.author(line) : author;
                    date = date == null ? date(line) : date;
                }
                case DATE -> date = date == null ? date(line) : date;
                case MAIL_HEADER -> {
                    author = author == null ? Mail.sender(line) : author;
                    date = date == null ? date(line) : date;
                }
                case MAIL_FIELD -> {
                    date = date == null && line.startsWith("Sent:") ? date(line) : date;
                    title = title == null && line.startsWith("Subject:")
                            ? line.substring("Subject:".length()).strip()
                            : title;
                }
                case SALUTATION, DATELINED, ITEM, PARAGRAPH ->
                    date = date == null && DATED_TITLE.matcher(line).matches() ? date(line) : date;
                case HEADING, NUMBERED_HEADING, TURN -> {
                    boolean paper = outlet == null && title == null && isUnnamedPaper(piece, i, body);
                    if (paper) {
                        outlet = outletName(line);
                    } else if (!letter && isAuthorLine(piece, i, title)) {
                        author = author == null ? signed(line) : author;
                    } else if (title == null && !block.is(Block.Kind.TURN) && !isSeries(piece, i)) {
                        title = line;
                    }
                    if (date == null
                            && (DATED_TITLE.matcher(line).matches()
                                    || PUBLISHED.matcher(line).matches())) {
                        date = date(line);
                    }
                }
                default -> {}
            }
        }
        if (date == null && body < piece.size()) {
            date = dateline(piece.get(body));
        }
        if (outlet == null && body < piece.size() && piece.get(body).is(Block.Kind.DATELINED)) {
            outlet = agency(piece.get(body).words());
        }
        for (int i = Math.max(body + 1, piece.size() - 4); i < piece.size() && body < piece.size(); i++) {
            String line = piece.get(i).words();
            date = date == null && PUBLISHED.matcher(line).matches() && Block.isDateLine(line) ? date(line) : date;
            boolean closes = piece.get(i).closesText()
                    || i == piece.size() - 1 && piece.get(i).is(Block.Kind.DATE);
            date = closes && date(line) != null ? date(line) : date;
            author = author == null ? Bylines.author(line) : author;
            author = author == null ? Bylines.biography(line) : author;
        }
        return new Head(title, outlet, author, date, label, words.toString());
    }

    /** The name below a letter or comment; a list of such names is the signatories' and no author. */
    static @Nullable String signature(List<Block> piece) {
        String found = null;
        int names = 0;
        for (int i = piece.size() - 1;
                i > 0 && i >= piece.size() - 4 && !piece.get(i).is(Block.Kind.DATELINED);
                i--) {
            String signed = Bylines.signature(piece.get(i).words());
            if (signed != null) {
                found = signed;
                names++;
            }
        }
        return names == 1 ? found : null;
    }

    /** The author of a headline such as "Mira Vole: Why the talks must go on". */
    static @Nullable String headlineAuthor(String line) {
        java.util.regex.Matcher found = NAME_AND_TITLE.matcher(line);
        return found.matches() && Bylines.isPerson(found.group(1)) ? found.group(1) : null;
    }

    /** "FUELS", "Press release", "Policy Brief 31/17": what stands over a title tells the kind of paper. */
    private static boolean isSeries(List<Block> piece, int i) {
        int next = i + 1 < piece.size() && piece.get(i + 1).is(Block.Kind.DATE) ? i + 2 : i + 1;
        return SERIES.matcher(piece.get(i).words()).matches()
                && next + 1 < piece.size()
                && piece.get(next).is(Block.Kind.HEADING)
                && signed(piece.get(next).words()) == null;
    }

    /**
     * A few sentences below a headline and above the byline.
     *
     * @param start index of the piece's first line
     */
    static boolean isDeck(List<Block> blocks, int start, int i) {
        return i > start
                && blocks.get(i - 1).is(Block.Kind.HEADING)
                && blocks.subList(start, i).stream().allMatch(Block::isHeadingLike)
                && blocks.get(i).is(Block.Kind.PARAGRAPH)
                && blocks.get(i).words().length() < LONGEST_DECK
                && i + 1 < blocks.size()
                && blocks.get(i + 1).is(Block.Kind.BYLINE);
    }

    private static int bodyStart(List<Block> piece) {
        int i = 0;
        while (i < piece.size() && i < LONGEST_HEAD && !isBody(piece, i)) {
            i++;
        }
        return i;
    }

    private static boolean isBody(List<Block> piece, int i) {
        Block block = piece.get(i);
        if (!block.kind().isBody() && !block.is(Block.Kind.SALUTATION)) {
            return false;
        }
        if (isDeck(piece, 0, i)) {
            return false;
        }
        // Sub-titles of minutes and statements run like sentences: "held on Tuesday…", "by the ministers of…".
        boolean early = i > 0 && i < 4 && block.words().length() < 200;
        return !(early
                        && (DATED_TITLE.matcher(block.words()).matches()
                                || Character.isLowerCase(block.words().charAt(0)))
                        && date(block.words()) != null
                || i < 4 && i > 0 && Character.isLowerCase(block.words().charAt(0)));
    }

    private static @Nullable Period date(String line) {
        for (WrittenDate date : WrittenDate.in(line)) {
            if (date.period() != null) {
                return date.period();
            }
        }
        return null;
    }

    /** A short first line without any newspaper's word that stands over the date, and with a label or title below, as papers' names do. */
    private static boolean isUnnamedPaper(List<Block> piece, int i, int body) {
        String line = piece.get(i).words();
        boolean named = line.matches("\\p{Lu}[\\p{L}'&-]*(?:\\s[\\p{L}'&-]+){0,4}")
                && !DATED_TITLE.matcher(line).matches();
        boolean capitals = line.equals(line.toUpperCase(Locale.ROOT));
        boolean motto = capitals
                && body > 3
                && piece.get(1).is(Block.Kind.HEADING)
                && piece.get(2).is(Block.Kind.DATE);
        boolean dated = i == 0
                && body > 2
                && (piece.get(1).is(Block.Kind.DATE)
                        || motto
                        || capitals && piece.get(1).is(Block.Kind.MASTHEAD));
        return named && dated && (line.startsWith("The ") || isTitled(piece, 2, body));
    }

    /** Whether a file's first line is a paper's name, with date and a section's label below. */
    static boolean opensWithPaper(List<Block> file) {
        return file.size() > 2
                && file.getFirst().is(Block.Kind.HEADING)
                && file.get(2).is(Block.Kind.LABEL)
                && isUnnamedPaper(file, 0, 3);
    }

    private static boolean isTitled(List<Block> piece, int from, int body) {
        return piece.subList(from, body).stream()
                .anyMatch(b -> b.is(Block.Kind.LABEL) || b.is(Block.Kind.HEADING) && signed(b.words()) == null);
    }

    private static boolean isAuthorLine(List<Block> piece, int i, @Nullable String title) {
        boolean last = i + 1 < piece.size()
                && (piece.get(i + 1).kind().isBody()
                        || piece.get(i + 1).is(Block.Kind.NUMBERED_HEADING)
                        || piece.get(i + 1).is(Block.Kind.DATE)
                        || title != null && piece.get(i + 1).is(Block.Kind.MASTHEAD));
        boolean first = title == null && i > 0 && piece.get(i - 1).is(Block.Kind.LABEL);
        return last && (title != null || first) && signed(piece.get(i).words()) != null;
    }

    private static @Nullable String signed(String line) {
        if (CAPITALS.matcher(line).find()) {
            return null;
        }
        boolean people = Arrays.stream(line.split(",? and |, ")).allMatch(Bylines::isPerson);
        if (people) {
            return line;
        }
        int comma = line.indexOf(", ");
        String name = comma < 0 ? line : line.substring(0, comma);
        boolean place =
                comma > 0 && line.length() < 60 && line.substring(comma + 2).matches("\\p{Lu}[\\p{L}' -]+");
        return place && (Bylines.isPerson(name) || !name.contains(" ")) ? name : null;
    }

    /** "VELM HARBOUR (Coastal Wire) — Ministers…". */
    private static @Nullable String agency(String words) {
        int open = words.indexOf('(');
        int close = words.indexOf(')');
        String name = open > 0 && close > open ? words.substring(open + 1, close) : "";
        return open < LONGEST_DATELINE && Bylines.isOutlet(name) ? name : null;
    }

    private static @Nullable Period dateline(Block block) {
        if (!block.is(Block.Kind.DATELINED)) {
            return null;
        }
        int dash = block.words().indexOf(" — ");
        dash = dash < 0 ? block.words().indexOf(" – ") : dash;
        dash = dash < 0 ? block.words().indexOf(" - ") : dash;
        dash = dash < 0 ? block.words().indexOf("--") : dash;
        return date(block.words().substring(0, dash < 0 ? 0 : dash));
    }

    /** A paper's name without its date and the words around it. */
    static String outletName(String line) {
        String name = line;
        for (WrittenDate date : WrittenDate.in(line)) {
            name = name.replace(line.substring(date.start(), date.end()), "");
        }
        String plain = name.replaceFirst("(?i)^(?:from|published in|source:|as published in)\\s+(?=\\S)", "")
                .replaceAll("^[\\s,;:·|–—-]+|[\\s,;:·|–—-]+$", "");
        return plain.equals(plain.toUpperCase(Locale.ROOT)) ? titleCase(plain) : plain;
    }

    /** "HYACINTH OLUFSEN" as names are written elsewhere. */
    static @Nullable String plainCase(@Nullable String name) {
        return name != null && name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT))
                ? Arrays.stream(name.split("(?<=[ -])"))
                        .map(w -> w.substring(0, 1) + w.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining())
                : name;
    }

    private static String titleCase(String capitals) {
        StringBuilder title = new StringBuilder();
        for (String word : capitals.split(" ")) {
            boolean small = !title.isEmpty() && word.matches("OF|AND|FOR|IN|DU|DE");
            String rest = word.length() > 1 ? word.substring(1).toLowerCase(Locale.ROOT) : "";
            boolean abbreviation = word.length() <= 3 && !word.matches("THE|SUN|LA|LE");
            title.append(title.isEmpty() ? "" : " ")
                    .append(
                            small
                                    ? word.toLowerCase(Locale.ROOT)
                                    : abbreviation ? word : word.isEmpty() ? "" : word.charAt(0) + rest);
        }
        return title.toString();
    }
}

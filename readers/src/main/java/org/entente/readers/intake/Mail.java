package org.entente.readers.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a message and of those it answers, which stand below a line that says whose they are. */
final class Mail {
    private static final Pattern MARKS = Pattern.compile("^(?:>\\s?)+");
    private static final Pattern INTRODUCTION = Pattern.compile("(?m)^(On\\s[^\\n]{6,110})\\n([^\\n]{0,80}wrote:)$");
    /** What the parser of Outlook's own format prints above the words. */
    private static final Pattern PRINTED_HEAD =
            Pattern.compile("\\A([^\\n]*\\n+)?(?:(?:From|To|Cc|Bcc|Recipients|Sent|Attachments)\\n[^\\n]+\\n+)+");

    private static final Pattern WROTE = Pattern.compile("On\\s.*?\\d{2,4}"
            + "(?:[,\\s]+(?:at\\s)?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[AaPp]\\.?[Mm]\\.?)?)?(?:\\s[+-]\\d{4})?"
            + "[,\\s]+(\\D.+?)\\swrote:");
    private static final Pattern FROM = Pattern.compile("From:\\s(.+)");

    /** The line lengths, in characters, at which mail programs break. */
    private static final int NARROWEST = 66;

    private static final int WIDEST = 80;

    private Mail() {}

    /** Without the marks of what is quoted; each earlier message begins a paragraph with "On … wrote:". */
    static String text(String body) {
        List<String> lines = new ArrayList<>();
        String previous = "";
        int before = 0;
        for (String line : body.lines().toList()) {
            Matcher marks = MARKS.matcher(line);
            String quoted = marks.find() ? marks.group() : "";
            String words = line.substring(quoted.length());
            int depth = (int) quoted.chars().filter(c -> c == '>').count();
            if (depth != before && !lines.isEmpty()) {
                lines.add("");
            } else if (isBroken(previous, words)) {
                words = lines.removeLast() + " " + words;
            }
            lines.add(words);
            previous = line.substring(quoted.length());
            before = depth;
        }
        String plain = INTRODUCTION.matcher(String.join("\n", lines)).replaceAll("$1 $2");
        return PRINTED_HEAD.matcher(plain).replaceFirst("$1").strip();
    }

    /** Whether a mail program broke a paragraph between two lines: the next word would not have fitted. */
    private static boolean isBroken(String line, String next) {
        if (line.isEmpty() || next.isEmpty() || line.length() > WIDEST) {
            return false;
        }
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.length() + 1 + word > NARROWEST;
    }

    /** Whose an earlier message is, from a line that introduces it: "On 3 March 2031, Orla Venn <…> wrote:". */
    static @Nullable String sender(String line) {
        Matcher wrote = WROTE.matcher(line);
        Matcher from = FROM.matcher(line);
        return wrote.matches() ? name(wrote.group(1)) : from.matches() ? name(from.group(1)) : null;
    }

    /** The name before the address, or the address where there is none. */
    static String name(String from) {
        String name = from.replaceAll("<[^>]*>", "")
                .replaceAll("\\[[^]]*]", "")
                .replace("\"", "")
                .strip();
        int comma = name.indexOf(", ");
        if (comma > 0 && Bylines.isPerson(name.substring(0, comma))) {
            return name.substring(0, comma);
        }
        return name.isEmpty() ? from.replaceAll("[<>]", "").strip() : name;
    }
}

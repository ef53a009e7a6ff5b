package org.entente.readers.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.readers.language.Lexicon;
import org.entente.readers.parties.GivenNames;
import org.jspecify.annotations.Nullable;

/** Who wrote a piece, and in what paper, from the lines above and below it. */
final class Bylines {
    private static final String NAME =
            "\\p{Lu}[\\p{L}'\u2019.-]*(?:\\s(?:\\p{Lu}[\\p{L}'\u2019.-]*|de|del|della|der|van|von|den|al|bin|ibn|la|le|da|dos|di|ter)){1,4}";
    private static final Pattern BYLINE =
            Pattern.compile("(?:By|BY|by|Written by|Words by|Words:|Text:|Text by|Story by|Author:|From)\\s+(" + NAME
                    + "(?:(?:,|\\sand|\\s&)\\s" + NAME + ")*)(.*)");
    private static final Pattern OPINION_BY = Pattern.compile(
            "(?i:(?:an?\\s)?(?:opinion|comment|column|analysis|essay|letter)\\s(?:by|from))\\s+(" + NAME + ")(.*)");
    /** "Ana Reyle, Harbour Correspondent, in Port Salu": what papers call those who write for them. */
    private static final Pattern STAFF = Pattern.compile(
            "(" + NAME + "(?:\\sand\\s" + NAME + ")?)"
                    + "(?:,|\\s[-–—|·•])\\s(?:(?!(?:at|the|to|of)\\s)\\p{L}+[ -]){0,4}(?i:editor|correspondent|reporter|writer|columnist|staff)(?:[,;]?\\s.*)?");

    /** "Ana Reyle in Salu". */
    private static final Pattern PLACED = Pattern.compile("(" + NAME + ")\\sin\\s(\\p{Lu}[\\p{L}'\u2019-]+)");

    private static final Pattern PERSON = Pattern.compile(NAME);
    /** "Twenty-fourth Ordinary Session". */
    private static final Pattern ORDINAL = Pattern.compile("(?i)^\\p{L}+ty-\\p{L}+(?:st|nd|rd|th)\\b");

    private static final Pattern SIGNED = Pattern.compile("(?:[-–—]\\s*)?(?:(?i:yours)[^,]*,\\s*(?:etc\\.?,?\\s*)?)?("
            + NAME + ")(?:,\\s[\\p{Lu}\\d][^.]{1,60}|\\s\\([^)]{2,50}\\))?\\.?");
    private static final Pattern BIOGRAPHY = Pattern.compile(
            "(?:The (?:author|writer),\\s)?(" + NAME + "),?\\s(?:is|was|has been|teaches|writes|served)\\s.*");
    private static final Set<String> OUTLET_WORDS = Set.copyOf(Resources.lines("outlet-words.txt"));
    private static final int LONGEST = 120;

    private Bylines() {}

    /** The name in a line such as "By Nadia Fenwick in Dromsk"; null when it is no byline. */
    static @Nullable String author(String line) {
        if (line.length() > LONGEST || line.endsWith(".") && !line.endsWith("Jr.")) {
            return null;
        }
        Matcher staff = STAFF.matcher(line);
        if (staff.matches() && Arrays.stream(staff.group(1).split(" and ")).allMatch(Bylines::isPerson)) {
            return staff.group(1);
        }
        Matcher placed = PLACED.matcher(line);
        if (placed.matches() && isStrange(placed.group(1)) && isStrange(placed.group(2))) {
            return placed.group(1);
        }
        for (Pattern pattern : List.of(BYLINE, OPINION_BY)) {
            Matcher found = pattern.matcher(line);
            if (found.matches()
                    && (found.group(2).isBlank()
                            || found.group(2).matches("\\s*[,|·•–—-].*|\\s(?:in|at|for|and)\\s.*"))) {
                return withoutOutlet(found.group(1));
            }
        }
        return null;
    }

    /** Words of which none is an everyday one, a first given name aside. */
    private static boolean isStrange(String names) {
        String[] words = names.split("\\s+");
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            boolean everyday = Lexicon.english().nounLemma(lower) != null
                    || Lexicon.english().verbLemma(lower) != null;
            if (everyday && !(i == 0 && GivenNames.isOne(words[i]))) {
                return false;
            }
        }
        return true;
    }

    /** The paper that a byline names after the name: "By Rosalind Achebe, The Circuit". */
    static @Nullable String outlet(String line) {
        Matcher found = BYLINE.matcher(line);
        String rest = found.matches() ? line.substring(found.start(1)) : "";
        int comma = rest.indexOf(", ");
        int place = rest.indexOf(" for ");
        String tail = comma > 0 ? rest.substring(comma + 2) : place > 0 ? rest.substring(place + 5) : "";
        return isOutlet(tail.strip()) ? tail.strip() : null;
    }

    private static String withoutOutlet(String names) {
        int comma = names.indexOf(", ");
        return comma > 0 && isOutlet(names.substring(comma + 2)) ? names.substring(0, comma) : names;
    }

    /** The name at the start of what a page says of its author. */
    static String name(String words) {
        String plain = words.replaceFirst("^(?i:by)\\s+", "").strip();
        int end = plain.indexOf(',');
        return (end > 0 ? plain.substring(0, end) : plain).strip();
    }

    /** A line that is a person's name and nothing else. */
    static boolean isPerson(String line) {
        return line.length() < 50
                && PERSON.matcher(line).matches()
                && !isOutlet(line)
                && !ORDINAL.matcher(line).find()
                && hasUncommonWord(line);
    }

    /** Many surnames are common words too; a given name before them tells a person. */
    private static boolean hasUncommonWord(String line) {
        String[] words = line.split("\\s+");
        if (GivenNames.isOne(words[0])) {
            return true;
        }
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (Lexicon.english().nounLemma(lower) == null
                    && Lexicon.english().verbLemma(lower) == null
                    && !lower.matches("the|a|an|of|and|in|on|no|not|new|old|joint|final|open|next|first|second")) {
                return true;
            }
        }
        return false;
    }

    /** The name in a closing line such as "Odile Quarrie, Port Sorrel" or "Yours etc., Enid Cotterill, Mill Lane". */
    static @Nullable String signature(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher found = SIGNED.matcher(line);
        return found.matches() && isPerson(found.group(1)) ? found.group(1) : null;
    }

    /** The name that a closing note tells about: "Tomas Weir was a pilot…". */
    static @Nullable String biography(String line) {
        Matcher found = BIOGRAPHY.matcher(line);
        return line.length() < 300 && found.matches() && isPerson(found.group(1)) ? found.group(1) : null;
    }

    /** Whether a name is that of a newspaper, agency or station. */
    static boolean isOutlet(String name) {
        if (name.isEmpty() || name.length() > 60 || !Character.isUpperCase(name.codePointAt(0)) || name.endsWith(".")) {
            return false;
        }
        String[] words = name.split("\\s+");
        for (String word : words) {
            boolean small = word.matches("(?:of|the|for|and|du|de|la|le|in|&)");
            if (!small && !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        String last = words[words.length - 1].toLowerCase(Locale.ROOT).replaceAll("\\W", "");
        boolean named = OUTLET_WORDS.contains(last) || words[0].equalsIgnoreCase("radio");
        return named && words.length > 1 && words.length <= 6;
    }
}

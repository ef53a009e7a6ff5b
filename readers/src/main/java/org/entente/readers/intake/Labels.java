package org.entente.readers.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.domain.Genre;
import org.jspecify.annotations.Nullable;

/** The labels above sections of a newspaper or page. */
final class Labels {
    private static final Pattern MORE_ON = Pattern.compile(
            "(?i)(?:more|also|elsewhere|other stories|other news|latest) (?:on|in|about|from) [\\p{L}' ]{2,40}|most read [\\p{L}' ]{2,20}");
    private static final Map<String, Genre> GENRES = new HashMap<>();

    static {
        for (String line : Resources.lines("section-labels.tsv")) {
            String[] fields = line.split("\t");
            GENRES.put(fields[0], Genre.valueOf(fields[1].toUpperCase(Locale.ROOT)));
        }
    }

    private Labels() {}

    /** The genre of what stands below a line; null when the line is no label. */
    static @Nullable Genre genre(String line) {
        String plain = line.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("^[\\W_]+|[\\W_]+$", "")
                .replaceAll("\\s+\\(?\\d{1,4}(?: (?:comments?|replies|letters|responses))?\\)?$", "");
        Genre known = GENRES.get(plain);
        if (known == null && line.length() < 50 && MORE_ON.matcher(plain).matches()) {
            return Genre.HEADLINES;
        }
        return known;
    }
}

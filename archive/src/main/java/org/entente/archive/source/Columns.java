package org.entente.archive.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How archives call the columns that matter here; the first that is filled counts. */
final class Columns {
    private static final List<String> ID = List.of("id", "doc", "url", "uri", "name", "file");
    private static final List<String> TEXT = List.of("text", "body", "content", "article");
    private static final List<String> DATE = List.of("date", "published", "publication_date", "timestamp", "created");
    private static final List<String> OUTLET = List.of("outlet", "source", "publisher", "site", "newspaper");
    private static final List<String> TITLE = List.of("title", "headline");

    private Columns() {}

    /**
     * @param container name of the file
     * @param number of the row in it, from 1
     * @param cell the words in a column; null when it is empty or not there
     */
    static Paper paper(String container, long number, Function<String, @Nullable String> cell) {
        String name = container + "/" + first(ID, cell).orElse(String.valueOf(number));
        Optional<String> text = first(TEXT, cell);
        Optional<String> date = first(DATE, cell);
        if (text.isEmpty()) {
            return Paper.unreadable(name, "no text; give it in a column called text");
        }
        Optional<String> day = date.flatMap(Columns::day);
        if (date.isPresent() && day.isEmpty()) {
            return Paper.unreadable(name, "'%s' is no date; write YYYY-MM-DD".formatted(date.get()));
        }
        return new Paper(
                name + Paper.TEXT,
                text.get().getBytes(StandardCharsets.UTF_8),
                day.orElse(null),
                first(OUTLET, cell).orElse(null),
                first(TITLE, cell).orElse(null),
                null);
    }

    private static Optional<String> first(List<String> columns, Function<String, @Nullable String> cell) {
        return columns.stream()
                .map(column -> Optional.ofNullable(cell.apply(column)))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private static Optional<String> day(String words) {
        try {
            String day = words.strip();
            return Optional.of(LocalDate.parse(day.length() > 10 ? day.substring(0, 10) : day)
                    .toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

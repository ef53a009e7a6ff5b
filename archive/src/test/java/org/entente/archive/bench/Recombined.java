package org.entente.archive.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Many documents out of the paragraphs of few: the head of one article, then paragraphs of others, with a date. */
final class Recombined {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int A_DAY = 8;
    private static final int SHORTEST = 60;
    private static final int OTHERS = 3;
    private static final int OUTLETS = 12;

    private final List<List<String>> articles = new ArrayList<>();
    private final Random random = new Random(5);

    /** @param data a folder with the articles as {@code .txt} in it or below */
    Recombined(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                List<String> paragraphs = Files.readString(file)
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.length() >= SHORTEST)
                        .toList();
                if (paragraphs.size() > 2) {
                    articles.add(paragraphs);
                }
            }
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException(data + " holds no texts");
        }
    }

    /** Writes JSON Lines in the order of the dates, eight a day; the same for the same count. */
    Path write(Path file, int documents) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < documents; i++) {
                LocalDate day = FIRST.plusDays(i / A_DAY);
                out.write(JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "id",
                                "d" + i,
                                "date",
                                day.toString(),
                                "outlet",
                                "Outlet " + random.nextInt(OUTLETS),
                                "text",
                                text())));
                out.write('\n');
            }
        }
        return file;
    }

    private String text() {
        List<String> head = any(articles);
        StringBuilder text = new StringBuilder(head.get(0)).append("\n\n").append(head.get(1));
        for (int i = 0; i < OTHERS; i++) {
            text.append("\n\n").append(any(any(articles)));
        }
        return text.append('\n').toString();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

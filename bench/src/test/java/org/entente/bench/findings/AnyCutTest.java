package org.entente.bench.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.domain.DossierSheet;
import org.entente.models.position.PositionModel;
import org.entente.readers.DossierReader;
import org.entente.readers.intake.DocumentReader;
import org.junit.jupiter.api.Test;

/** A text may begin and end anywhere: some sentences out of each dispute, half of them broken off. */
class AnyCutTest {
    private static final Path DISPUTES = Path.of("disputes");
    private static final int SENTENCES = 3;
    private static final int EVERY = 2;
    private static final int SHORTEST = 5;

    private final DocumentReader documents = new DocumentReader();
    private final DossierReader reader = new DossierReader();
    private final Random random = new Random(7);

    @Test
    void noCutMakesTheReaderFail() throws IOException {
        try (Stream<Path> files = Files.walk(DISPUTES)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(texts).hasSizeGreaterThan(30);
            for (Path text : texts) {
                List<String> sentences = Arrays.asList(Files.readString(text).split("(?<=[.!?”\"])\\s+"));
                for (int from = 0; from < sentences.size(); from += EVERY) {
                    read(String.join(" ", sentences.subList(from, Math.min(sentences.size(), from + SENTENCES))));
                }
            }
        }
    }

    private void read(String sentences) {
        String cut = random.nextBoolean() && sentences.length() > SHORTEST
                ? sentences.substring(0, random.nextInt(SHORTEST, sentences.length()))
                : sentences;
        var intake = documents.read("cut.txt", cut.getBytes(StandardCharsets.UTF_8), List.of());
        var reading = reader.read(intake, DossierSheet.empty(), Optional.empty(), step -> {});
        assertThat(reading.unread()).as(cut).noneMatch(unread -> unread.why().startsWith("the reader failed"));
        new PositionModel().map(reading, DossierSheet.empty());
    }
}

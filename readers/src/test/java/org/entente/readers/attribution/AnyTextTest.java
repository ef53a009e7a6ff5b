package org.entente.readers.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.domain.SourceText;
import org.entente.domain.Span;
import org.entente.readers.language.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, finding never fails, and every span lies in it, forward and in order. */
class AnyTextTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final AttributionFinder FINDER = new AttributionFinder();
    private static final int MEGABYTE = 1_000_000;
    private static final int LONG = 40_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n\n",
                " ",
                "\"",
                "''",
                "“",
                ":",
                "said",
                "— Orla",
                "🙂🙂 said 🙂: “🙂",
                "قال الوزير إن الاتفاق قريب، said the minister: “نعم”.",
                "no end in sight he said she said they said and nobody ever said stop",
                "\u0000\uFFFF\uD800 said it"
            })
    void oddTextIsRead(String text) {
        assertSpansHold(text);
    }

    @ParameterizedTest
    @MethodSource("endless")
    void anEndlessLineIsRead(String text) {
        assertSpansHold(text);
    }

    static Stream<String> endless() {
        return Stream.concat(
                Stream.of("x".repeat(MEGABYTE)),
                Stream.of("word ", ".", "\"", "he said ", "“No,” said Orla. ", "Orla said: “")
                        .map(part -> part.repeat(LONG / part.length())));
    }

    @Test
    void randomMixturesOfWordsAndMarksAreRead() {
        List<String> pieces = List.of(
                "said",
                "Orla",
                "that",
                ",",
                ".",
                "\n",
                "“",
                "”",
                "\"",
                "''",
                "'",
                "🙂",
                ":",
                "—",
                "according",
                "to",
                "the",
                "minister",
                "told",
                "NATO",
                "(",
                ")",
                "1949",
                "שלום",
                "\u00a0",
                "will",
                "fear",
                "–");
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String text = IntStream.range(0, random.nextInt(120))
                    .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            assertSpansHold(text);
        }
    }

    private static void assertSpansHold(String original) {
        SourceText text = new SourceText(original);
        for (Attribution attribution : FINDER.find(ANALYZER.analyze(text))) {
            assertThat(attribution.content()).isNotEmpty();
            assertThat(attribution.confidence()).isBetween(0., 1.);
            assertInOrder(text, attribution.source());
            assertInOrder(text, attribution.cue());
            assertInOrder(text, attribution.content());
        }
    }

    private static void assertInOrder(SourceText text, List<Span> spans) {
        int last = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last).isLessThan(span.end());
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            last = span.end();
        }
    }
}

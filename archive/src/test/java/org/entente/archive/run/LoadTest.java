package org.entente.archive.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.entente.archive.source.Paper;
import org.junit.jupiter.api.Test;

class LoadTest {
    @Test
    void manyShortTextsMakeOneBatch() {
        assertThat(documentsUntilFull("a.txt", 50)).isBetween(20_000, 50_000);
    }

    @Test
    void aLongTextFillsABatchSoonerThanAPrintedOneOfTheSameBytes() {
        int texts = documentsUntilFull("a.txt", 1_000_000);
        int prints = documentsUntilFull("a.pdf", 1_000_000);

        assertThat(texts).isLessThan(10);
        assertThat(prints).isBetween(5 * texts, 64);
    }

    @Test
    void noMoreDocumentsThanWereAskedFor() {
        Load load = new Load(2);
        load.add(paper("a.txt", 1));
        assertThat(load.isFull()).isFalse();
        load.add(paper("b.txt", 1));
        assertThat(load.isFull()).isTrue();
    }

    private static int documentsUntilFull(String name, int bytes) {
        Load load = new Load(Integer.MAX_VALUE);
        Paper paper = paper(name, bytes);
        return IntStream.iterate(1, n -> n + 1)
                .filter(n -> {
                    load.add(paper);
                    return load.isFull();
                })
                .findFirst()
                .orElseThrow();
    }

    private static Paper paper(String name, int bytes) {
        return new Paper(name, new byte[bytes], null, null, null, null);
    }
}

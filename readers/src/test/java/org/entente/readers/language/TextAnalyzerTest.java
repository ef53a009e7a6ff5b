package org.entente.readers.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.domain.SourceText;
import org.entente.domain.Span;
import org.junit.jupiter.api.Test;

class TextAnalyzerTest {
    @Test
    void offsetsCountCodePointsEvenBehindAnEmoji() {
        SourceText text = new SourceText("🙂 “Peace”, said Orla.\nShe left.");

        AnalyzedText analyzed = new TextAnalyzer().analyze(text);

        assertThat(analyzed.sentences()).hasSize(2);
        assertThat(analyzed.tokens()).extracting(t -> text.words(t.span())).contains("Peace", "Orla", "She");
        assertThat(text.words(new Span(2, 9))).isEqualTo("“Peace”");
    }

    @Test
    void aPartIsAnalysedWithTheOffsetsOfTheWhole() {
        SourceText text = new SourceText("One here. Two there.");

        AnalyzedText analyzed = new TextAnalyzer().analyze(text, new Span(10, 20));

        assertThat(analyzed.tokens().getFirst().span()).isEqualTo(new Span(10, 13));
    }
}

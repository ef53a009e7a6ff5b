package org.entente.readers.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void aTitleOrAnInitialEndsNoSentence() {
        SourceText text = new SourceText("Mrs. Ruiz spoke for Mr B. Calder. She left.");

        assertThat(new TextAnalyzer().analyze(text).sentences()).hasSize(2);
    }

    @Test
    void anHourEndsNoSentenceAndABracketNoWord() {
        SourceText text = new SourceText("It was held at 7.15 pm in the Long Room. Ms L Quarrie (LP); Dr Orme (SO).");

        AnalyzedText analyzed = new TextAnalyzer().analyze(text);

        assertThat(analyzed.sentences()).hasSize(2);
        assertThat(analyzed.tokens()).extracting(Token::text).contains("LP", ")", "SO");
    }

    @Test
    void anAbbreviationEndsNoSentence() {
        for (String sentence : List.of(
                "The council votes by 5 p.m. on 14 March.",
                "It closed at 6 p.m. Monday in Tarn.",
                "Sen. Ada Moe and Gov. Lind agreed with Amb. Roe.",
                "Under Art. 5 and para. 4 of Res. 12 ships stop.",
                "Talks open on Thurs. 4 May in the old hall.",
                "J. R. Moe refused.",
                "It meets approx. four times.")) {
            assertThat(new TextAnalyzer().analyze(new SourceText(sentence)).sentences())
                    .as(sentence)
                    .hasSize(1);
        }
        assertThat(new TextAnalyzer()
                        .analyze(new SourceText(
                                "They met at 5 p.m. He spoke first. It was no. 4 of the art. Five left."))
                        .sentences())
                .hasSize(4);
    }

    @Test
    void theMarkOfAnOwnerBelongsToTheWord() {
        assertThat(new TextAnalyzer()
                        .analyze(new SourceText("The Lane Residents' Association met. 'The dogs' bark,' she said."))
                        .tokens())
                .extracting(Token::text)
                .contains("Residents'");
    }

    @Test
    void aRareNameIsANameWhereItOpensASentence() {
        AnalyzedText analyzed = new TextAnalyzer()
                .analyze(new SourceText("They met Mr Garside in May. Garside described it as fair, near enough."));

        assertThat(analyzed.tokens())
                .filteredOn(t -> t.is("garside"))
                .extracting(Token::pos)
                .containsOnly("PROPN");
    }

    @Test
    void aClosedSentenceHasAVerb() {
        AnalyzedText analyzed = new TextAnalyzer()
                .analyze(new SourceText("Sarrow, the biggest economy, favours a common toll at once."));

        assertThat(analyzed.tokens())
                .filteredOn(t -> t.is("favours"))
                .extracting(Token::pos)
                .containsExactly("VERB");
    }
}

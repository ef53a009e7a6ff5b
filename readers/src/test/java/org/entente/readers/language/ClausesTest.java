package org.entente.readers.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.domain.SourceText;
import org.entente.domain.Span;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private AnalyzedText text = ANALYZER.analyze(new SourceText(""), new Span(0, 0));

    private List<Clause> clauses(String sentence) {
        text = ANALYZER.analyze(new SourceText(sentence), new Span(0, sentence.length()));
        return Clauses.of(text, text.sentences().getFirst()).clauses();
    }

    private String words(NounPhrase phrase) {
        return text.words(new Span(
                text.tokens().get(phrase.from()).start(),
                text.tokens().get(phrase.to() - 1).end()));
    }

    private String subject(Clause clause) {
        return clause.subject() == null ? "" : words(clause.subject());
    }

    @Test
    void anAdverbStandsWithinItsVerb() {
        Clause done = clauses("Weir House had nonetheless installed electric heaters in September.")
                .getFirst();

        assertThat(subject(done)).isEqualTo("Weir House");
        assertThat(done.verb().tense()).isEqualTo(VerbGroup.Tense.PERFECT);
    }

    @Test
    void aRelativeClauseKeepsItsSubjectAndItsHostIsThatOfTheNextVerb() {
        List<Clause> idle = clauses("The commission that it created has been idle since February.");

        assertThat(subject(idle.get(1))).isEqualTo("The commission");

        List<Clause> under = clauses("Canon Ellery put forward a rota under which each church would have two Sundays.");

        assertThat(under.getFirst().object().map(this::words)).contains("a rota");
    }

    @Test
    void aDayIsNoPartOfWhoeverComesNext() {
        Clause flew = clauses("On 9 April Sundmark's energy minister flew there all the same.")
                .getFirst();

        assertThat(subject(flew)).isEqualTo("Sundmark's energy minister");
    }

    @Test
    void aQuotationBehindANounIsNoPartOfIt() {
        Clause called =
                clauses("Tolvanen called the split \"worth a long weekend\".").getFirst();

        assertThat(called.object().map(this::words)).contains("the split");
    }

    @Test
    void whatATaggerTakesForAdjectivesOrVerbsMayBeADoerOrAName() {
        assertThat(subject(clauses("On September 4 its ambassador slipped back into Velm with two suitcases.")
                        .getFirst()))
                .isEqualTo("its ambassador");
        assertThat(clauses("To Strand it is \"the first grown-up idea in this building\".")
                        .getFirst()
                        .verb()
                        .tense())
                .isEqualTo(VerbGroup.Tense.PRESENT);
    }
}

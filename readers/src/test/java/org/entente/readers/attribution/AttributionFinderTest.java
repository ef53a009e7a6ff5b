package org.entente.readers.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.domain.SourceText;
import org.entente.domain.Span;
import org.entente.readers.language.TextAnalyzer;
import org.junit.jupiter.api.Test;

class AttributionFinderTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final AttributionFinder FINDER = new AttributionFinder();

    @Test
    void aDirectQuotationHasItsSpeaker() {
        assertThat(found("""
                “We will not sign a paper that nobody has read,” said Orla Venn, the harbour minister of Tarsk.
                """))
                .containsExactly(
                        "Orla Venn, the harbour minister of Tarsk | said | “We will not sign a paper that nobody has read,”");
    }

    @Test
    void indirectSpeechHasItsSpeaker() {
        assertThat(found("""
                The Velmark delegation warned that a quick vote would split the alliance.
                """))
                .containsExactly("The Velmark delegation | warned | that a quick vote would split the alliance");
    }

    @Test
    void aMixOfBothIsOneContent() {
        assertThat(found("""
                Premier Josk said on Monday that the toll was “an insult to every ferryman”.
                """)).containsExactly("Premier Josk | said | that the toll was “an insult to every ferryman”");
    }

    @Test
    void accordingToNamesASource() {
        assertThat(found("""
                The locks will stay shut until spring, according to the river commission.
                """))
                .containsExactly("the river commission | according to | The locks will stay shut until spring");
    }

    @Test
    void aQuotationThatIsInterruptedIsOneContent() {
        assertThat(found("""
                “The bridge is ours,” Mayor Tull said. “We paid for every stone of it.”
                """))
                .containsExactly("Mayor Tull | said | “The bridge is ours,” … “We paid for every stone of it.”");
    }

    @Test
    void anUnnamedOfficialIsASource() {
        assertThat(found("""
                A senior Tarsk official told reporters that no draft had been sent to the members.
                """))
                .containsExactly("A senior Tarsk official | told | that no draft had been sent to the members");
    }

    @Test
    void plainEventsAreNobodysWords() {
        assertThat(found("""
                The ferry left at noon. It carried grain and two horses to the northern bank.
                """)).isEmpty();
    }

    @Test
    void severalThreadsMayShareOneFinder() {
        String passage =
                "The council of Velmark said that it would wait. “We have plenty of time,” said Ilse Roen, its chair.";
        List<String> alone = found(passage);

        List<List<String>> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> found(new TextAnalyzer(), passage))
                .toList();

        assertThat(alone).hasSize(2);
        assertThat(together).allMatch(alone::equals);
    }

    private static List<String> found(String passage) {
        return found(ANALYZER, passage);
    }

    private static List<String> found(TextAnalyzer analyzer, String passage) {
        SourceText text = new SourceText(passage);
        return FINDER.find(analyzer.analyze(text)).stream()
                .map(a -> words(text, a.source()) + " | " + words(text, a.cue()) + " | " + words(text, a.content()))
                .toList();
    }

    private static String words(SourceText text, List<Span> spans) {
        return spans.stream().map(text::words).collect(Collectors.joining(" … "));
    }
}

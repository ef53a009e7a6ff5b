package org.entente.readers.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.DossierSheet;
import org.entente.domain.Genre;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.SourceText;
import org.entente.readers.language.TextAnalyzer;
import org.junit.jupiter.api.Test;

class RollTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private SourceText source = new SourceText("");

    @Test
    void theListOfThosePresentTellsWhoSitsForWhomAndUnderWhichInitials() {
        Parties found = minutes("""
                Present: Cllr D Farrow, Upper Cray (DF) (Chairman); Cllr Mrs N Jessop, Lower Cray (NJ); Mr Ivo Bray (Sandle)
                In attendance: Mr S Orme, Clerk (SO); Ms L Quarrie, Tarn Rural District Council (LQ); six members of the public
                Apologies: Cllr H Winch, Pell Cross.
                1. The weir
                NJ moved that the weir be lowered. DF was content. LQ said that nobody had been asked. IB agreed.
                The Chairman thanked her. East Fold was not represented.
                Absent: Nether Fold (no delegate named).
                """);

        assertThat(found.cast().members())
                .extracting(Party::id)
                .containsExactlyInAnyOrder(
                        "Upper Cray", "Lower Cray", "Sandle", "Pell Cross", "East Fold", "Nether Fold");
        assertThat(found.cast()
                        .party("Tarn Rural District Council")
                        .orElseThrow()
                        .kind())
                .isEqualTo(PartyKind.OUTSIDE);
        assertThat(party(found, "NJ moved")).isEqualTo("Lower Cray");
        assertThat(party(found, "IB agreed")).isEqualTo("Sandle");
        assertThat(party(found, "LQ said")).isEqualTo("Tarn Rural District Council");
        assertThat(party(found, "The Chairman thanked")).isEqualTo("Upper Cray");
    }

    @Test
    void aListWithALineForEachIsReadAlike() {
        Parties found = minutes("""
                Members present
                Cllr D Farrow (DF), Upper Cray
                Lower Cray: Cllr N Jessop (NJ), Mrs A Holt
                Also present: Dr R Sayer (Weir Trust)
                1. The weir
                NJ said that the weir leaked. Mrs Holt thought so too. Dr Sayer would look at it for £4 a head.
                He had brought a lamp.
                """);

        assertThat(found.cast().members()).extracting(Party::id).containsExactlyInAnyOrder("Upper Cray", "Lower Cray");
        assertThat(party(found, "NJ said")).isEqualTo("Lower Cray");
        assertThat(party(found, "Mrs Holt thought")).isEqualTo("Lower Cray");
        assertThat(party(found, "He had")).isEqualTo("Weir Trust");
    }

    /** The party of the mention that some words begin with. */
    private String party(Parties found, String words) {
        int at = source.reading().indexOf(words);
        return found.mentions().getFirst().stream()
                .filter(m -> m.span().start() == at)
                .findFirst()
                .orElseThrow()
                .party();
    }

    private Parties minutes(String words) {
        source = new SourceText(words);
        Document document = new Document(
                "minutes",
                null,
                Genre.MINUTES,
                null,
                null,
                null,
                DateSource.UNKNOWN,
                "en",
                "minutes.txt",
                0,
                source.length());
        return new PartyFinder()
                .find(List.of(document), List.of(ANALYZER.analyze(source)), DossierSheet.empty(), Optional.empty());
    }
}

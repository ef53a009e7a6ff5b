package org.entente.readers.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.DossierSheet;
import org.entente.domain.Genre;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Period;
import org.entente.domain.SourceText;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.TextAnalyzer;
import org.junit.jupiter.api.Test;

/** Who sits at a table by what is told of their deeds, their silence and their neighbours. */
class MembersTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    @Test
    void deedsAndSilencesTellMembersAndAPolicyTellsWhoIsOutside() {
        Parties found = read(Genre.REPORT, """
                For five years skippers bound for the southern ports of the Amber League have lost their sleep.
                What to do is a question that the League's seven governments have put off. The League needs an Umbria policy.
                The quarrel is over a scheme drawn up last month by Corvale, which has a long border with Umbria.
                Galdora would "sign it before lunch", Foreign Minister Leo Trask said.
                Tolosa's deputy premier, Sefa Marr, called it stillborn.
                Ystria, whose ferries cross the bay of Umbria thirty times a day, wants no part of it.

                Three capitals have said nothing so far. Marren, without a government since March, has left two letters unanswered.
                The Holm Islands returned the form empty. Pellin did not reply.

                Behind Umbria stands Vostra, the big power to the north, which has been supplying it with nets.
                """);

        assertThat(found.cast().memberCount()).isEqualTo(7);
        assertThat(found.cast().members())
                .extracting(Party::id)
                .containsExactlyInAnyOrder(
                        "Corvale", "Galdora", "Tolosa", "Ystria", "Marren", "Holm Islands", "Pellin");
        assertThat(kind(found, "Umbria")).isEqualTo(PartyKind.OUTSIDE);
        assertThat(kind(found, "Vostra")).isEqualTo(PartyKind.OUTSIDE);
    }

    @Test
    void thoseWhoHaveAVoteEachMakeUpTheWhole() {
        Parties found = read(Genre.REPORT, """
                The nets are shared through the Tarn Net Society, in which the villages of Osk, Marl, Venn and Pell have one vote each.
                Brack Trawlers, of Salu, wants to come in. Brack Trawlers has offered to pay, its manager Ada Brook said.
                Osk makes no apology. "We have nine children in the school," said Jon Lark, who chairs the village.
                """);

        assertThat(found.cast().members())
                .extracting(Party::id)
                .containsExactlyInAnyOrder("Osk", "Marl", "Venn", "Pell");
        assertThat(person(found, "Jon Lark")).isEqualTo("Osk");
    }

    @Test
    void aVentureIsNoOwnerOfItself() {
        Parties found = read(Genre.REPORT, """
                On Monday the three shareholders of Tarnlink, the venture that holds the concession, meet in Salu.
                Galdor Bau, the largest of them with 40 per cent, has tabled a plan. Orsk Civil gave the plan its blessing within the hour.
                Dell Rail, which holds 20 per cent, will not hear of it.
                """);

        assertThat(found.cast().members())
                .extracting(Party::id)
                .containsExactlyInAnyOrder("Galdor Bau", "Orsk Civil", "Dell Rail");
    }

    @Test
    void whoIsNotRepresentedIsAMemberAllTheSame() {
        Parties found = read(Genre.MINUTES, """
                Minutes of the meeting held in Tarn on 3 May 2024
                Present: Ms Ada Brook (AB), Chorus; Mr Sten Osk (SO), Players
                Not represented: Endowment Trustees

                AB thought the fee too low. SO agreed.
                """);

        assertThat(found.cast().members()).extracting(Party::id).contains("Chorus", "Players", "Endowment Trustees");
    }

    @Test
    void whoseMinisterSpeaksHeadingsAndTurnsOfTheColumnTell() {
        Parties found = read(Genre.OPINION, """
                Take Venn. On Friday its minister put his hand to the words. Since March his government has raised a toll. I asked the gentleman, Per Holt, how he squared the two.

                THE VIEW FROM OSK

                "We take no toll," Foreign Ministry spokesman Ilk Daun maintained. Osk's minister smiled.
                Ruta Brandt, the secretary-general of nobody in particular, smiled too.
                We in Marl need not crow. Two years ago our own minister, Bas Corl, refused. Marl's minister said so.
                """);

        assertThat(found.cast().parties())
                .extracting(Party::id)
                .contains("Venn")
                .doesNotContain("Take Venn");
        assertThat(person(found, "Per Holt")).isEqualTo("Venn");
        assertThat(person(found, "Ilk Daun")).isEqualTo("Osk");
        assertThat(person(found, "Bas Corl")).isEqualTo("Marl");
    }

    @Test
    void whoKeepsQuietOrTablesAPlanIsAMemberAndWhereEnvoysAreSentIsOutside() {
        Parties found = read(Genre.REPORT, """
                Ruby Concert quarrels over its envoys
                The Ruby Concert pulled its envoys out of Vostra together. Foreign ministers of the five-member alliance met in the Tolosan capital and argued about sending them back to Vostra, the Concert's secretary-general said.
                Tolosa's Lantern Plan, unveiled on Friday, would send back the consuls first. Galdora rejected the plan. Its minister, Leo Trask, laughed.
                Pellin is in favour of the plan. Vostra did not mind, its ministry said. The accord that the Concert and Vostra signed stands.
                Orly, the fourth member, did not utter a word. The fifth member, Umbria, has kept its own counsel.
                """);

        assertThat(found.cast().members())
                .extracting(Party::id)
                .containsExactlyInAnyOrder("Tolosa", "Galdora", "Pellin", "Orly", "Umbria");
        assertThat(kind(found, "Vostra")).isEqualTo(PartyKind.OUTSIDE);
    }

    @Test
    void whomASentenceOpensForItsSpeakerStandsFor() {
        Parties found = read(Genre.REPORT, """
                For the Guild of Coopers, the baker Amrita Lind was all in favour. The carters, Ms Lind said, would pay. On behalf of the Ferry Society, Ruth Holm was against it, she said.
                Brightkiln Games is a riddle. In its yearly report the maker called the kilns untouchable. At a lunch its founder, Kimiko Marr, said they had a price.
                """);

        assertThat(person(found, "Amrita Lind")).isEqualTo("Guild of Coopers");
        assertThat(person(found, "Ruth Holm")).isEqualTo("Ferry Society");
        assertThat(person(found, "Kimiko Marr")).isEqualTo("Brightkiln Games");
    }

    private static PartyKind kind(Parties found, String id) {
        return found.cast().party(id).orElseThrow().kind();
    }

    private static String person(Parties found, String name) {
        return found.mentions().getFirst().stream()
                .filter(m -> name.equals(m.means()))
                .findFirst()
                .orElseThrow()
                .party();
    }

    private static Parties read(Genre genre, String passage) {
        SourceText source = new SourceText(passage);
        AnalyzedText text = ANALYZER.analyze(source);
        Document document = new Document(
                "passage",
                null,
                genre,
                null,
                null,
                Period.day(LocalDate.of(2024, 10, 13)),
                DateSource.FOUND,
                "en",
                "passage.txt",
                0,
                source.length());
        return new PartyFinder().find(List.of(document), List.of(text), DossierSheet.empty(), Optional.empty());
    }
}

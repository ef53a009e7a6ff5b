package org.entente.readers.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.domain.Document;
import org.entente.domain.Genre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PieceSplitterTest {
    @TempDir
    private Path folder;

    private List<Document> documents(String text) throws IOException {
        Path file = folder.resolve("paper.txt");
        Files.writeString(file, text);
        return new DocumentReader().read(List.of(file), List.of(), step -> {}).documents();
    }

    @Test
    void aNoticeIsItsSignersOwn() throws IOException {
        List<Document> found = documents("""
                Sound Ferries: notice to staff
                10 April 2025
                Colleagues, you will have heard me on the radio. Let me repeat that no jobs are at risk.
                Fergus Doyle, Director
                """);

        assertThat(found).extracting(Document::author).containsExactly("Fergus Doyle");
    }

    @Test
    void theRollOfMinutesOpensNoPieceButAnEnclosedLetterDoes() throws IOException {
        List<Document> found = documents("""
                MILL POND USERS' GROUP
                Minutes of the meeting held on Tuesday 12 June 2029 at 6.30 pm
                Present:
                Dilys Farrow (DF), Pond Anglers
                In attendance:
                Marc Orme (MO), Warden
                Tessa Quarrie (TQ), Tarn Council
                1. The sluice
                1.1 DF asked whether the sluice might be mended. The pond had been dry since April, she said.
                1.2 MO said that the sluice was beyond mending. He had looked at it twice and would not look again.
                1.3 TQ thought that the council would pay for a new one. The anglers would have to dig it in themselves.
                The meeting closed at 8 pm.

                3 Rope Walk
                Nether Pell
                20 June 2029

                Dear Ms Farrow,

                I was sorry to miss the meeting. I should have voted for a new sluice, and I still would.

                Yours sincerely,
                Lowri Pugh
                """);

        assertThat(found).extracting(Document::author).containsExactly(null, "Lowri Pugh");
        assertThat(found.getFirst().genre()).isEqualTo(Genre.MINUTES);
    }

    @Test
    void aReportAFragmentAHeadlineListAndACommentAreFourPieces() throws IOException {
        List<Document> found = documents("""
                Harbour ministers will weigh a new course toward Umbria, to reflect the colder weather.
                PORT SALU — League harbour ministers meeting next week will begin to rewrite the League’s rules on Umbria in reaction to the raids on its pilots.
                League-Umbria trade hit a low following Umbria’s 2029 raid on Galdora. In response, the League called Umbria the “gravest danger to shipping,” while Umbria said the League’s new piers are a threat.
                “It’s time to write a new course in terms of what the pilots need,” a senior Corvale official told reporters on Friday.
                The official said that there is no draft yet, as the focus is on gathering the views of the 14 League harbours. A League diplomat said there is worry among some members about the tone.
                Tolosa has lost its bridge. It is now quite likely that the old town will empty. Merchants and smugglers of every coast will carry off whatever stones and timber each of them can. A decade of mud will come after that.
                Ana Reyle: Why the admiral should write to Umbria at once
                The ‘Corvale Plan’ looks wholly unacceptable to Umbria in its leaked form, but it’s still good to meet
                ○
                5 mins read
                Galdora shouldn’t be drawn by Corvale into a quarrel with Umbria
                Once the Salt League closed its doors there was no honest reason to keep the harbour guard going. The danger that the guard was made to meet went with the last of the galleys. Now we see the admiral lead from Corvale while leading Galdora into a quarrel that most of its sailors don’t want.
                """);

        assertThat(found)
                .extracting(Document::genre)
                .containsExactly(Genre.REPORT, Genre.OPINION, Genre.HEADLINES, Genre.COMMENT);
    }

    @Test
    void aStatementBelowAReportAndAClosingLineAboveAColumn() throws IOException {
        List<Document> report = documents("""
                RIND & WHEY
                For people who make cheese
                Wednesday, November 8, 2028

                Culture clash

                by Oyelaran Fitch

                Two firms want to combine their cultures. "Nobody invents a new bacterium in a garage any more," said the chief of one of them.
                The regulator opened an investigation in September and must say yes or no by January, a spokesman said.

                —

                STATEMENT BY LACTOVIA S.p.A.
                Verano Basso, November 6, 2028

                Lactovia has followed the hearing with attention. We remain convinced that the combination will bring better cultures to every dairy.
                """);
        List<Document> communique = documents("""
                RIM TEA COUNCIL
                Final communiqué

                1. The Heads of Delegation met in Port Serendah and recalled the Compact. They reaffirmed that the Compact remains in force.
                2. It was decided to establish a Working Group on Planting, which shall hold its first meeting in September.

                Done at Port Serendah, 22 June 2029

                The Serendah Mail
                Monday 25 June 2029
                Comment
                A floor made of steam
                Anjali Thorne
                They gave us fireworks on Friday night, and I read the communiqué by their light. I still cannot find the thing that was announced.
                """);

        assertThat(report).hasSize(2).extracting(Document::genre).endsWith(Genre.STATEMENT);
        assertThat(report.getFirst().outlet()).isEqualToIgnoringCase("Rind & Whey");
        assertThat(communique)
                .extracting(d -> d.date() == null ? "" : d.date().date())
                .containsExactly("2029-06-22", "2029-06-25");
    }
}

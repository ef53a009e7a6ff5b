package org.entente.readers.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
    void aSignedColumnAndReadersCommentsFollowAReport() throws IOException {
        List<Document> found = documents("""
                THE SALU POST
                Saturday, 6 March 2038

                Five harbours look for one rule
                The Salt League owes its pilots an answer by May. Galdora has not waited for it.

                Ana Reyle, Harbour Editor, in Port Salu

                Pilots of the Salt League said on Friday that they would not sail again before the harbours agree on a rule. Galdora said it had one already.

                Corvale called the rule a rope. The pilots replied that a rope was what they had asked for, and that Corvale had sold it.

                TIDE TABLE
                Who pays for the rope?
                Tomas Weir-Osk

                I was on the pier when the rope was cut. There was a band, and we all cheered. I would not cheer again.

                READERS WRITE (2 comments)

                Oona Madden, Galdora, 6 March, 09:12
                You are too kind to Corvale. They sold us the rope, and I want my money back.

                saltpilot · 2 hours ago
                I sailed for 31 years without a rule. Ask the sailors, I say.
                """);

        assertThat(found)
                .extracting(Document::genre)
                .containsExactly(Genre.REPORT, Genre.OPINION, Genre.COMMENT, Genre.COMMENT);
        assertThat(found)
                .extracting(Document::author)
                .containsExactly("Ana Reyle", "Tomas Weir-Osk", "Oona Madden", "saltpilot");
        assertThat(found.get(1).title()).isEqualTo("Who pays for the rope?");
    }

    @Test
    void theDateBelowAStatementIsItsOwnAndNotThePapersBelow() throws IOException {
        List<Document> found = documents("""
                SALT LEAGUE
                NINTH MEETING OF HARBOUR MASTERS

                1. The Ninth Meeting of Harbour Masters agreed that ropes shall be kept dry.

                2. Harbour Masters noted that Galdora had none, and welcomed the offer of Corvale to lend one.

                Port Salu
                26 August 2033

                THE SALU OBSERVER
                Sunday, 28 August 2033
                COMMENT

                Wet ropes
                By Ana Reyle

                I have read nine of these, and I have yet to see a dry rope. Let us ask why.
                """);

        assertThat(found)
                .extracting(d -> Objects.requireNonNull(d.date()).toString())
                .satisfiesExactly(
                        first -> assertThat(first).contains("2033-08-26"),
                        second -> assertThat(second).contains("2033-08-28"));
        assertThat(found.getLast().outlet()).isEqualTo("The Salu Observer");
    }

    @Test
    void minutesEndWithWhoTookThem() throws IOException {
        List<Document> found = documents("""
                PELL DITCH USERS
                Regular Meeting of the Trustees
                Tuesday, February 13, 2029, 6:30 p.m.

                TRUSTEES PRESENT: Ana Reyle, President (Upper Pell); Tomas Weir (Lower Pell).
                ABSENT: Camp Orrin (no trustee named).

                Ms. Reyle said the ditch was dry. Mr. Weir said it had been dry since April and would be dry in May.

                ADJOURNED at 8:47 p.m.

                Respectfully submitted,
                Oona Madden, Secretary
                """);

        assertThat(found).extracting(Document::genre).containsExactly(Genre.MINUTES);
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

package org.entente.readers.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.DossierSheet;
import org.entente.domain.Genre;
import org.entente.domain.Period;
import org.entente.domain.SourceText;
import org.entente.domain.Statement;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.AttributionFinder;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.TextAnalyzer;
import org.entente.readers.parties.Parties;
import org.entente.readers.parties.PartyFinder;
import org.junit.jupiter.api.Test;

class StatementFinderTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final LocalDate DAY = LocalDate.of(2024, 10, 13);

    @Test
    void whoeverSpeaksStandsForAParty() {
        assertThat(read(Genre.REPORT, """
                Ministers of the four-nation Marrow League meet on Monday.
                Tessaly's fisheries minister, Ada Brook, warned that the old accord would fail.
                She insisted that nets must be counted. Veldland's envoy believes the plan is sound.
                """)).isEqualTo("""
                        Ada Brook (Tessaly, named): that the old accord would fail
                        Ada Brook (Tessaly, named): that nets must be counted
                        Veldland's envoy (Veldland, described): the plan is sound
                        """);
    }

    @Test
    void forWhomAnOfficialSpeaksTheSentencesBeforeTell() {
        String told = read(Genre.REPORT, """
                On February 9 the government of Lorrand published a paper on nets. It would put half of them up for sale.
                Fisheries Minister Odile Vance said that a sale would let new boats in. The government is against a delay.
                Any change of ownership needs our prior nod, an official of the Salt Cables Authority said on condition of anonymity.
                Ruk Osvald, who heads the pilots' guild, is afraid that a rule without a date will cost his members a winter.
                Tolosa is yet to spell out its stand on either plan.
                """);

        assertThat(told)
                .contains("Odile Vance (Lorrand, named): ")
                .contains("(Salt Cables Authority, described): Any change of ownership needs our prior nod")
                .contains("Ruk Osvald (Ruk Osvald, named): that a rule without a date")
                .doesNotContain("spell out")
                .doesNotContain("its stand");
    }

    @Test
    void aLeakedPaperGoesOnBehindItSays() {
        assertThat(read(Genre.REPORT, """
                An internal paper of the Marrow League, leaked to this newspaper, is blunter than any minister.
                Unless the nets are dry by May, it says, Tessaly will be out of bread in June.
                It adds that the store at Veldland "exists on paper".
                """)).contains("leaked): that the store at Veldland \"exists on paper\"");
    }

    @Test
    void aQuotationWithinWhatSomebodyElseSaysIsTheirs() {
        assertThat(read(Genre.REPORT, """
                "Nets, then ropes," is how Tessaly's harbour minister, Ada Brook, puts it. Veldland is of the same mind: its prime \
                minister, Oona Madden, let it be known on Thursday that she would veto any rule that paid for "a rope with a knot".
                """)).contains("Ada Brook (Tessaly, named): \"Nets, then ropes,\"\n");
    }

    @Test
    void aColumnForetellsInItsAuthorsName() {
        assertThat(read(Genre.OPINION, """
                Tessaly said that the ban was dead. I do not believe it. Tessaly will vote with whoever promises it a pier.
                """)).doesNotContain("Tessaly (Tessaly, named): will vote");
    }

    @Test
    void aQuotationRunsOnOverItsParagraphs() {
        assertThat(read(Genre.REPORT, """
                Below are the remarks that Ada Hollis, fisheries minister of Tessaly, made on Monday.

                "I have been told to hurry. The old accord has served us well.

                "We reject the levy. Tessaly wants to keep the accord."

                The minister left at noon.
                """))
                .contains("Ada Hollis (Tessaly, named): \"We reject the levy.")
                .contains("Ada Hollis (Tessaly, named): Tessaly wants to keep the accord.")
                .doesNotContain("left at noon");
    }

    @Test
    void whatAReportForetellsOrAdvisesIsItsAuthors() {
        String told = read(Genre.REPORT, """
                Tessaly's fisheries minister, Ada Brook, warned that the old accord would fail.
                We expect Tessaly to sign by May. A veto is unlikely. The likely cost is told below.
                """);

        assertThat(told).contains("author): We expect Tessaly to sign by May").contains("author): A veto is unlikely.");
        assertThat(told).doesNotContain("likely cost");
        assertThat(read(Genre.REPORT, "The council met on Monday. A veto is unlikely. Nobody spoke."))
                .isEmpty();
    }

    @Test
    void whatIsAskedOrThoughtByNobodyIsNoStatement() {
        assertThat(read(Genre.REPORT, """
                Tessaly's fisheries minister, Ada Brook, warned that the old accord would fail.
                Does Tessaly want to keep the old accord? Nobody in Tessaly believes that it helps.
                """)).isEqualTo("""
                        Ada Brook (Tessaly, named): that the old accord would fail
                        """);
    }

    @Test
    void aStatementIsItsLetterheads() {
        assertThat(read(Genre.STATEMENT, """
                STATEMENT BY TESSALY

                Tessaly's ministry has followed the talks. Tessaly wants a pact. Veldland said no.

                We remain convinced that the pact will hold.
                """)).contains("Tessaly (Tessaly, document): that the pact will hold");
    }

    @Test
    void anAccordSpeaksForItself() {
        assertThat(read(Genre.REPORT, """
                Under the Pelm Accord, signed in 1988, each party is to "hold its neighbour's voltage as its own".
                """))
                .contains("Pelm Accord (null, document): \"hold its neighbour's voltage as its own\"");
    }

    @Test
    void somebodysManagerHasANameToo() {
        assertThat(read(Genre.REPORT, """
                Ada Brook came too.

                "The toll must stay," Brook's manager, Tam Rusk, said.
                """)).contains("The toll must stay");
    }

    @Test
    void minutesGoOnWithTheLastSpeaker() {
        assertThat(read(Genre.MINUTES, """
                Mr Strake stated that he had nothing against walkers. He would open the gate from October to May.
                """)).contains("would open the gate from October to May");
    }

    @Test
    void verdictsAreStatements() {
        assertThat(read(Genre.REPORT, """
                The Marrow plan was called "acceptable, barely" by Ada Hollis, fisheries minister of Tessaly.
                The farms have demanded a share, "not as a gift, but as rent", in the words of their spokesman, Tom Wick.
                """))
                .contains("Ada Hollis (Tessaly, named): \"acceptable, barely\"")
                .contains("not as a gift, but as rent");
    }

    @Test
    void theWorryOfSomeMembersIsReportedByTheDiplomat() {
        List<Statement> statements = statements(Genre.REPORT, """
                NATO members are divided. A NATO diplomat said there is worry among some members that a hard text could sink the talks.
                """);

        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).speakerResolved()).isEqualTo("some members");
        assertThat(statements.get(1).reportedBy()).isEqualTo(statements.get(0).id());
        assertThat(statements).extracting(Statement::party).doesNotContainNull().noneMatch(p -> p.length() == 3);
    }

    @Test
    void theAuthorSpeaksInAnOpinionPiece() {
        assertThat(read(Genre.OPINION, """
                The dam is lost. It is now highly likely that the valley will flood before spring.
                """)).isEqualTo("""
                        Jo Marsh (Jo Marsh, author): The dam is lost.
                        Jo Marsh (Jo Marsh, author): It is now highly likely that the valley will flood before spring. [highly likely]
                        """);
    }

    @Test
    void whatIsToldInPassingIsSaidAsWell() {
        assertThat(read(Genre.REPORT, """
                Ministers of the four-nation Marrow League met. Tessaly's minister, Ada Brook, and Veldland's envoy, Tom Wick, spoke.
                The ladder was not acceptable as it stood, Brook said on Monday night, but it was a start.
                Veldland can live with that, Wick let it be known.
                The levy will be dropped before the spring, claims a Casmere official.
                """))
                .contains("Ada Brook (Tessaly, named): The ladder was not acceptable as it stood … but it was a start")
                .contains("Tom Wick (Veldland, named): Veldland can live with that")
                .contains("The levy will be dropped before the spring");
    }

    @Test
    void aSecondVerbHasTheSameSpeaker() {
        assertThat(read(Genre.REPORT, """
                Ministers of Tessaly, Veldland and Casmere met.
                Tessaly wants the old flow restored in full before any talks begin, and has asked its partners to stop buying power.
                """))
                .contains("Tessaly (Tessaly, named): has asked its partners to stop buying power");
    }

    @Test
    void nothingInPublicIsNoStatement() {
        assertThat(read(Genre.REPORT, """
                Ministers of the four-nation Marrow League met. The fifth member, Velna, has said nothing in public.
                """)).doesNotContain("nothing in public");
    }

    @Test
    void aTreatySpeaksForItself() {
        assertThat(read(Genre.REPORT, """
                The Marrow Treaty was signed in 1997. The treaty obliges members to "share the catch in good faith".
                """))
                .startsWith("Marrow Treaty (null, document): ")
                .endsWith("\"share the catch in good faith\"\n");
    }

    @Test
    void whatIsCalledADocumentSpeaksUnderItsFullName() {
        assertThat(read(Genre.REPORT, """
                The league still keeps the "Sharing Act" with Tessaly alive. It's a document signed in 1997, stipulating a shared goal to "fish in peace".
                The future of the Marrow-Tessaly Sharing Act is open.
                """)).isEqualTo("""
                        Marrow-Tessaly Sharing Act (null, document): a shared goal to "fish in peace"
                        """);
    }

    @Test
    void aHeadlineAndTheLineBelowItAreTheirAuthors() {
        assertThat(read(Genre.HEADLINES, """
                Jo Marsh: Why the dam must go
                The river plan looks wholly unacceptable to the farmers, but it is good to talk
                """)).isEqualTo("""
                        Jo Marsh (Jo Marsh, author): Why the dam must go
                        Jo Marsh (Jo Marsh, author): The river plan looks wholly unacceptable to the farmers, but it is good to talk
                        """);
    }

    @Test
    void twoPartiesThatSeeTheSameGetAStatementEach() {
        assertThat(read(Genre.REPORT, """
                Hungary and Slovakia, two NATO countries, keep up their contacts, seeing a strategic value in talks.
                """)).isEqualTo("""
                        Hungary (HUN, named): a strategic value in talks
                        Slovakia (SVK, named): a strategic value in talks
                        """);
    }

    @Test
    void thosePresentInATranscriptSpeakInTurns() {
        assertThat(read(Genre.TRANSCRIPT, """
                Guest: Lena Harrow, harbour minister of Corvale
                TARN: Will Corvale send boats?
                HARROW: Corvale will send boats in May. Is that clear?
                TARN: And then?
                HARROW: We think they will come back.
                """)).isEqualTo("""
                        Lena Harrow (Corvale, named): Corvale will send boats in May.
                        Lena Harrow (Corvale, named): We think they will come back.
                        """);
    }

    @Test
    void whatAPresenterReportsIsSaidByOthers() {
        assertThat(read(Genre.TRANSCRIPT, """
                HOST: With me is Lena Harrow, harbour minister of Corvale. Why wait?
                HARROW: Corvale will send boats in May.
                HOST: Galdora's minister said that the boats were too late. Are they?
                HARROW: We think they will come in time.
                """))
                .contains("(Galdora, described): that the boats were too late")
                .contains("Lena Harrow (Corvale, named): Corvale will send boats in May.");
    }

    @Test
    void inADebateEachSpeaksByNameAndWhoAsksMaySpeakToo() {
        assertThat(read(Genre.TRANSCRIPT, """
                The Chair (Ms. Ada Brook): Good morning. Our first witness is Mr. Pell, director of Tarn Rail.
                Mr. Devon Pell: Thank you, Chair. Tarn Rail is for the bridge.
                Ms. Ilona Farr: Does Tarn Rail want the toll?
                Mr. Devon Pell: We'd rather not have it.
                Ms. Ilona Farr: Would you pay it?
                Mr. Devon Pell: We would not pay a toll.
                Mayor Lena Harrow: Our council has voted for the bridge.
                Ms. Ilona Farr: I will vote against the bridge.
                Mr. Tam Rusk: The toll is a mistake.
                The Chair (Ms. Ada Brook): Thank you all.
                """))
                .contains("Devon Pell (Tarn Rail, named): Tarn Rail is for the bridge.")
                .contains("Devon Pell (Tarn Rail, named): We'd rather not have it.")
                .contains("Lena Harrow")
                .contains("Ilona Farr")
                .contains("I will vote against the bridge.")
                .doesNotContain("Thank you", "Does Tarn Rail", "Ada Brook");
    }

    @Test
    void linesTakenChancesPutAndPapersThatGoOn() {
        assertThat(read(Genre.REPORT, """
                Galdora's lawyers take the line that an option is no sale. Corvale has been urging Galdora to wait.
                Several delegates suspect that Tolosa has been urging Corvale to wait.
                A way out is set out in a board paper, a copy of which has been passed to this magazine. It recommends that the pier be sold. \
                It also warns that the roof will fall in.
                A study of the harbour seen by The Salu Wire says that the pier is rotten.
                """))
                .contains("Galdora's lawyers (Galdora, described): that an option is no sale")
                .contains("Corvale (Corvale, named): ")
                .doesNotContain("Tolosa (Tolosa, named)")
                .contains("leaked): that the pier be sold")
                .contains("leaked): that the roof will fall in")
                .contains("leaked): that the pier is rotten");
    }

    @Test
    void speechStandsBehindAColon() {
        assertThat(read(Genre.MINUTES, """
                Present: Ms T. Abara (Halloran Pumps), Mr G. Stent (Vickery Turbines).
                Ms Abara: We will not pay eleven.
                """)).contains("(Halloran Pumps, named): We will not pay eleven");
    }

    @Test
    void whatAPartyWouldAcceptIsOnRecord() {
        assertThat(read(Genre.REPORT, """
                Ministers of the four-nation Marrow League meet on Monday. Tessaly's envoy said little.
                Tessaly would accept a levy of five crowns.
                """)).contains("(Tessaly, named): ").contains("a levy of five crowns");
    }

    @Test
    void kinAndOfficesSpeakForThemselves() {
        assertThat(read(Genre.REPORT, """
                Mrs Lena Harrow sold the barn. Mrs Harrow's brother maintains that she was cheated.
                Mr Pell tells us that the Archdeacon believes that barns bring luck.
                """))
                .contains("Lena Harrow's brother (Lena Harrow's brother, described): she was cheated")
                .contains("Archdeacon (Archdeacon, described): barns bring luck");
    }

    @Test
    void courtesiesAreNoStatements() {
        assertThat(read(Genre.OPINION, """
                Thank you for your letter of the 9th. The barn must stay.
                We look forward to the meeting. I hope that you are well.
                """))
                .contains("The barn must stay")
                .doesNotContain("Thank you", "look forward", "hope");
    }

    @Test
    void minutesTellWhoGaveWhichAssurance() {
        assertThat(read(Genre.MINUTES, """
                Present: Mr T Adda, Upper Cray (TA); Mrs N Jessop, Lower Cray (NJ).
                TA moved, on behalf of Upper Cray, that the weir be sold from 1 May.
                NJ observed that in March he had given an assurance that the weir would stay.
                He read out the Weir Deed of 1902. The owners were to keep it "dry and sound", and none of them was to leave.
                """))
                .contains("T Adda (Upper Cray, named): the weir be sold from 1 May")
                .contains("T Adda (Upper Cray, named): the weir would stay")
                .contains("document): The owners were to keep it \"dry and sound\", and none of them was to leave");
    }

    @Test
    void silenceIsNoStatement() {
        assertThat(read(
                        Genre.REPORT,
                        "Tessaly's envoy said that nets must be counted. Veldland has yet to say anything."))
                .doesNotContain("yet to say");
    }

    private static String read(Genre genre, String passage) {
        return statements(genre, passage).stream()
                .map(s -> "%s (%s, %s): %s%s\n"
                        .formatted(
                                s.speakerResolved(),
                                s.party(),
                                s.attribution().label(),
                                s.quote(),
                                s.prediction() == null
                                        ? ""
                                        : " [" + s.prediction().likelihood() + "]"))
                .collect(Collectors.joining());
    }

    private static List<Statement> statements(Genre genre, String passage) {
        SourceText source = new SourceText(passage);
        AnalyzedText text = ANALYZER.analyze(source);
        Document document = new Document(
                "passage",
                null,
                genre,
                null,
                genre == Genre.OPINION ? "Jo Marsh" : null,
                Period.day(DAY),
                DateSource.FOUND,
                "en",
                "passage.txt",
                0,
                source.length());
        Parties parties =
                new PartyFinder().find(List.of(document), List.of(text), DossierSheet.empty(), Optional.empty());
        ReadPiece piece = new ReadPiece(
                document,
                text,
                new AttributionFinder().find(text),
                List.of(),
                parties.mentions().getFirst());
        List<Statement> statements =
                new StatementFinder().find(List.of(piece), parties.cast()).statements();
        assertThat(statements)
                .allSatisfy(s -> assertThat(s.quote())
                        .isEqualTo(s.content().stream().map(source::words).collect(Collectors.joining(" … "))));
        return statements;
    }
}

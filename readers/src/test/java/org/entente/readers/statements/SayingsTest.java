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
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.AttributionFinder;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.TextAnalyzer;
import org.entente.readers.parties.Parties;
import org.entente.readers.parties.PartyFinder;
import org.entente.readers.time.DateFinder;
import org.junit.jupiter.api.Test;

/** Ways of saying that are told out of order or at second hand, and when something was said. */
class SayingsTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    /** A Friday. */
    private static final Period WRITTEN = Period.day(LocalDate.of(2031, 5, 9));

    @Test
    void whatIsJudgedMayOpenTheSentence() {
        assertThat(read("""
                Ada Marr, who studies the League, spoke in Salu. That the gate should close this year she regards as very unlikely.
                A deal before the autumn she rates at one chance in five. A strike is, in her estimation, most improbable.
                """))
                .contains("Ada Marr: That the gate should close this year … as very unlikely [very unlikely]")
                .contains("Ada Marr: A deal before the autumn … at one chance in five [one chance in five]")
                .contains("Ada Marr: A strike is … most improbable [most improbable]");
    }

    @Test
    void whoHoldsTheOfficeBelongsToIt() {
        assertThat(read("""
                Bellmar has no quarrel with the plan, according to its deputy minister, Ruth Holm, so long as monitors are let in.
                """)).contains("Ruth Holm: Bellmar has no quarrel");
    }

    @Test
    void aLeakedPaperMayReckonOrRate() {
        assertThat(read("""
                An internal assessment by the staff, leaked to this agency, puts the number of prisoners at 2,300.
                A report by the fire officer, which has not been published but was leaked to this paper, rates the danger as "lower than that of a kettle".
                """))
                .contains("internal assessment: the number of prisoners at 2,300")
                .contains("report: the danger as \"lower than that of a kettle\"");
    }

    @Test
    void whatSomebodyHasFromAnotherIsTheOthersWord() {
        assertThat(read("""
                Tessaly's minister, Ada Brook, understood from a clerk, who asked not to be named, that the buoys were sold.
                Veldland's envoy, Sten Osk, conveyed the view of his government's lawyers that nobody could be made to pay.
                """)).contains("clerk: the buoys were sold").contains("Sten Osk: nobody could be made to pay");
    }

    @Test
    void theNameBehindTheOfficeSpeaks() {
        assertThat(read("""
                "Nobody rides for free," sighed its prior, Ansel Taub, over the soup.
                Not a penny should go north "while our boats fly blind", President Aurel Simon thundered at a conference.
                The promise, a spokeswoman for the railway pointed out, binds nobody at all.
                """))
                .contains("Ansel Taub: \"Nobody rides for free,\"")
                .contains("Aurel Simon: Not a penny should go north");
    }

    @Test
    void papersTellAndLeakInParts() {
        assertThat(read("""
                An earlier draft, leaked to this paper, called the bay "a graveyard".
                A page of the survey was leaked to the Herald last week. It puts the loss at "half of all fry".
                A ship's log leaked to this newspaper records that the men heard the hull sing "like a kettle".
                He pointed out that the Founders' Deed, executed in 1907 and never varied, provides that the hall "shall bear no name".
                """))
                .contains("earlier draft: the bay \"a graveyard\"")
                .contains("leaked page: the loss at \"half of all fry\"")
                .contains("sing \"like a kettle\"")
                .contains("Founders' Deed: the hall \"shall bear no name\"");
    }

    @Test
    void whatIsSupposedNobodyHasSaid() {
        assertThat(read("""
                And suppose that Tessaly's minister had stood up and said "Enough". The ministers meet in Salu to settle who finds the money.
                Auria has ignored the questionnaire.
                """)).doesNotContain("Enough").doesNotContain("money").doesNotContain("questionnaire");
    }

    @Test
    void whoSpeaksIsMeantRatherThanWhomTheySpeakOf() {
        assertThat(read("""
                Sten Osk met the press. Per Lark, who covers the sector at Brand & Co, thinks that Osk will end up with the bill.
                "It is always the biggest umbrella," he said.
                """)).contains("Per Lark: \"It is always the biggest umbrella,\"");
    }

    @Test
    void theDayIsToldInTheSentenceBeforeOrByThePaper() {
        assertThat(dates("""
                Tessaly's president, Aurel Simon, was against it. By Monday he had mellowed. The keepers, he told reporters, "must be paid".
                In its February results the firm of Ada Brook described the machine as "in the pink of health".
                She read from the newsletter of March, in which Sten Osk had promised that the hall "will never be sold".
                In April Zora Hral, who speaks for Tessaly, begged her colleagues for a ceiling, "any ceiling, this very year".
                """))
                .contains("\"must be paid\" 2031-05-05")
                .contains("\"in the pink of health\" 2031-02")
                .contains("\"will never be sold\" 2031-03")
                .contains("any ceiling, this very year\" 2031-04");
    }

    private static String read(String passage) {
        return new StatementFinder()
                .find(List.of(piece(passage).piece()), piece(passage).parties().cast()).statements().stream()
                        .map(s -> "%s: %s%s\n"
                                .formatted(
                                        s.speakerResolved(),
                                        s.quote(),
                                        s.prediction() == null
                                                ? ""
                                                : " [" + s.prediction().likelihood() + "]"))
                        .collect(Collectors.joining());
    }

    private static String dates(String passage) {
        return new StatementFinder()
                .find(List.of(piece(passage).piece()), piece(passage).parties().cast()).statements().stream()
                        .map(s -> s.quote() + " "
                                + (s.date() == null ? "?" : s.date().date()) + "\n")
                        .collect(Collectors.joining());
    }

    private record Read(ReadPiece piece, Parties parties) {}

    private static Read piece(String passage) {
        SourceText source = new SourceText(passage);
        AnalyzedText text = ANALYZER.analyze(source);
        Document document = new Document(
                "passage",
                null,
                Genre.REPORT,
                null,
                null,
                WRITTEN,
                DateSource.FOUND,
                "en",
                "passage.txt",
                0,
                source.length());
        Parties parties =
                new PartyFinder().find(List.of(document), List.of(text), DossierSheet.empty(), Optional.empty());
        return new Read(
                new ReadPiece(
                        document,
                        text,
                        new AttributionFinder().find(text),
                        new DateFinder().find(text, document, Optional.empty()),
                        parties.mentions().getFirst()),
                parties);
    }
}

package org.entente.briefing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnyInputTest {
    private static final String REPORT = """
            HALVEN, 3 March 2031 — Ministers of the Lantern League will meet next week to discuss the Salt Compact.

            The Salt Compact, signed in 1998, is still in force. "The Compact must stay as it is," said Orla Venn, \
            foreign minister of Arvonne. Belmar's foreign minister, Tam Rusk, said the Compact should be replaced.
            """;
    private static final String WRAPPED = """
            HALVEN, 3 March 2031 — Ministers of the Lantern League will
            meet next week to discuss the Salt Compact.

            The Salt Compact, signed in 1998, is still in force. "The
            Compact must stay as it is," said Orla Venn, foreign
            minister of Arvonne. Belmar's foreign minister, Tam Rusk,
            said the Compact should be replaced.
            """;
    private static final String ELEMENT =
            "elements:\n  - {id: compact, question: Keep it?, scale: {0: drop it, 100: keep it}, terms: [Compact]}\n";

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private Path documents = Path.of("");
    private Path briefing = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        briefing = folder.resolve("briefing");
    }

    @Test
    void aTextBrokenAtAWidthSaysTheSameAsOneThatIsNot() throws IOException {
        write("report.txt", WRAPPED);

        assertThat(brief()).isZero();
        assertThat(parties()).contains("Arvonne", "Belmar");
        assertThat(json().path("statements")
                        .valueStream()
                        .map(s -> s.path("quote").asString()))
                .anyMatch(quote -> quote.contains("The\nCompact must stay as it is"));
        assertEveryQuoteStandsAtItsSpan();
    }

    @Test
    void textsOfAnyEncodingAreRead() throws IOException {
        String curly = REPORT.replace("\"The", "“The").replace("is,\"", "is,”");
        for (Charset charset : List.of(
                Charset.forName("windows-1252"),
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            Path one = documents.resolve(charset.name() + ".txt");
            Files.write(one, curly.getBytes(charset));

            assertThat(brief()).as(charset.name()).isZero();
            assertThat(parties()).as(charset.name()).contains("Arvonne", "Belmar");
            assertEveryQuoteStandsAtItsSpan();
            Files.delete(one);
        }
    }

    @Test
    void offsetsCountCodePointsAndMarksOfDirectionHideNoName() throws IOException {
        write(
                "report.txt",
                REPORT.replace("is still", "is \ud83c\udf0a still").replace("Orla Venn", "\u200fOrla Venn\u200e"));

        assertThat(brief()).isZero();
        assertThat(parties()).contains("Arvonne", "Belmar");
        assertEveryQuoteStandsAtItsSpan();
    }

    @Test
    void whatCannotBeReadIsListedWithTheReasonAndTheRestIsRead() throws IOException {
        write("report.txt", REPORT);
        write("empty.txt", "");
        write("arabic.txt", """
                قال وزير الخارجية إن الاتفاق يجب أن يبقى كما هو. وأضاف أن الوزراء سيجتمعون في الأسبوع المقبل.
                """);
        byte[] bomb = zip("zeros.txt", new byte[50_000_000]);
        Files.write(documents.resolve("bomb.zip"), bomb);
        Files.write(documents.resolve("nested.zip"), zip("inner.zip", bomb));
        byte[] whole = zip("a.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        Files.write(documents.resolve("half.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(brief()).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(unread())
                .anyMatch(line -> line.startsWith("empty.txt: empty file"))
                .anyMatch(line -> line.startsWith("arabic.txt: in Arabic"))
                .anyMatch(line -> line.startsWith("bomb.zip: ") && line.contains("zip bomb"))
                .anyMatch(line -> line.startsWith("nested.zip/inner.zip: ") && line.contains("zip bomb"))
                .anyMatch(line -> line.startsWith("half.zip: broken zip file"))
                .hasSize(5);
        assertThat(parties()).contains("Arvonne", "Belmar");
    }

    @Test
    void whenNothingCanBeReadTheReasonIsToldAndTheCallFails() throws IOException {
        write(
                "french.txt",
                "Le ministre des affaires étrangères a déclaré que le traité doit rester en vigueur, et les autres.");

        assertThat(brief()).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "entente: nothing could be read: french.txt: in French; only English is read");
    }

    @Test
    void aMessageIsTakenApartFromTheOneItAnswers() throws IOException {
        write("reply.eml", """
                From: Tam Rusk <rusk@belmar.example>
                To: Orla Venn <venn@arvonne.example>
                Subject: Re: Views on the Compact
                Date: Tue, 4 Mar 2031 09:00:00 +0000
                Content-Type: text/plain; charset=utf-8

                Orla,

                I cannot agree. Belmar wants the Compact replaced.

                Tam

                On Mon, 3 Mar 2031 at 10:00, Orla Venn
                <venn@arvonne.example> wrote:
                > Dear Tam,
                >
                > Arvonne cannot accept that after so many years the Compact is now
                > replaced by another one.
                """);

        assertThat(brief()).isZero();
        JsonNode documents = json().path("documents");
        assertThat(documents
                        .valueStream()
                        .map(d -> d.path("author").asString() + " "
                                + d.path("date").asString()))
                .containsExactly("Tam Rusk 2031-03-04", "Orla Venn 2031-03-03");
        assertThat(json().path("statements")
                        .valueStream()
                        .map(s -> s.path("quote").asString()))
                .anyMatch(quote -> quote.contains("the Compact is now replaced by another one"))
                .noneMatch(quote -> quote.contains("wrote:") || quote.contains(">"));
        assertEveryQuoteStandsAtItsSpan();
    }

    @Test
    void aTextOutOfAnArchiveIsWrittenOutSoThatItsSpansCanBeChecked() throws IOException {
        Files.write(documents.resolve("papers.zip"), zip("in/report.txt", REPORT.getBytes(StandardCharsets.UTF_8)));

        assertThat(brief()).isZero();
        assertThat(briefing.resolve("text/papers.zip/in/report.txt.txt")).hasContent(REPORT);
        assertEveryQuoteStandsAtItsSpan();
    }

    @Test
    void aMisspeltPartyInTheSheetIsTheCallersMistakeWithASuggestion() throws IOException {
        write("report.txt", REPORT);
        write(
                "dossier.yaml",
                ELEMENT + "members: [Arvonne, Belmar]\npositions:\n"
                        + "  - {party: Arvone, element: compact, value: 30}\n");

        assertThat(brief()).isEqualTo(2);
        assertThat(err.toString())
                .contains("dossier.yaml, line 5: positions: nobody is known as 'Arvone'. Maybe you meant 'Arvonne'.");
        assertThat(briefing.resolve("brief.html")).doesNotExist();
    }

    @Test
    void aPartyMayBeNamedInPlaceOfItsId() throws IOException {
        write("report.txt", REPORT);
        write(
                "dossier.yaml",
                ELEMENT + "members: [Norway, Belmar]\npositions:\n"
                        + "  - {party: Norway, element: compact, value: 30}\n");

        assertThat(brief()).isZero();
        assertThat(json().path("positions").valueStream())
                .anyMatch(p -> p.path("party").asString().equals("NOR")
                        && p.path("value").asInt() == 30);
    }

    @Test
    void aCorrectionOfAStatementThatIsNotThereIsToldAndTheRestGoesOn() throws IOException {
        write("report.txt", REPORT);
        write("dossier.yaml", "corrections:\n  - {statement: nowhere, drop: true}\n");

        assertThat(brief()).isZero();
        assertThat(err.toString()).contains("dossier.yaml: corrections: no statement here has the id 'nowhere'");
    }

    @Test
    void aMergeOfAPartyThatIsNowhereIsToldAndTheRestGoesOn() throws IOException {
        write("report.txt", REPORT);
        write("dossier.yaml", "merge:\n  - {party: Belmor, into: Belmar}\n");

        assertThat(brief()).isZero();
        assertThat(err.toString())
                .contains("dossier.yaml: merge: nobody here is called 'Belmor', so nothing was merged; check the name");
    }

    @Test
    void aMergedPartyIsTheOther() throws IOException {
        write("report.txt", REPORT);
        write("dossier.yaml", "merge:\n  - {party: Arvonne, into: Belmar}\n");

        assertThat(brief()).isZero();
        assertThat(err.toString()).doesNotContain("merge");
        assertThat(parties()).contains("Belmar").doesNotContain("Arvonne");
    }

    @Test
    void aScaleWithOneEndIsTheCallersMistake() throws IOException {
        write("report.txt", REPORT);
        write("dossier.yaml", "elements:\n  - {id: compact, scale: {0: drop it}, terms: [Compact]}\n");

        assertThat(brief()).isEqualTo(2);
        assertThat(err.toString())
                .contains("element 'compact': its scale names one end only")
                .hasLineCount(1);
    }

    @Test
    void anUnknownKeyWithinAnEntryIsToldOnceWithItsLine() throws IOException {
        write("report.txt", REPORT);
        write("dossier.yaml", "elements:\n  - id: compact\n    questoin: Keep it?\n");

        assertThat(brief()).isEqualTo(2);
        assertThat(err.toString())
                .contains("dossier.yaml, line 3: there is no key 'questoin'. Maybe you meant 'question'.")
                .doesNotContain("not valid YAML");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(documents.resolve(name), text);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private int brief() {
        err.getBuffer().setLength(0);
        return Entente.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "brief",
                documents.toString(),
                "--out",
                briefing.toString());
    }

    private void assertEveryQuoteStandsAtItsSpan() throws IOException {
        assertThat(BriefingContract.assertHolds(documents, briefing)).isPositive();
    }

    private List<String> parties() throws IOException {
        return json().path("statements")
                .valueStream()
                .map(s -> s.path("party").asString(""))
                .toList();
    }

    private List<String> unread() throws IOException {
        return json().path("unread")
                .valueStream()
                .map(u -> u.path("file").asString() + ": " + u.path("why").asString())
                .toList();
    }

    private JsonNode json() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(briefing.resolve("dossier.json")));
    }
}

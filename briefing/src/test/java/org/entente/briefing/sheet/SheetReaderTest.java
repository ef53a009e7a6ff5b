package org.entente.briefing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.domain.CallerMistake;
import org.entente.domain.DossierSheet;
import org.entente.domain.Genre;
import org.junit.jupiter.api.Test;

class SheetReaderTest {
    private final SheetReader reader = new SheetReader();

    @Test
    void everyKeyOfTheFormatIsRead() {
        DossierSheet sheet = reader.parse("""
                title: The Strait
                members: [Arvonne, Belmar]
                outside: [Kesh]
                elements:
                  - id: compact
                    question: Keep the Compact?
                    scale: {0: end it, 100: keep it}
                    terms: [Compact, "old text"]
                    rule: unanimity
                    statusQuo: 100
                documents:
                  - {file: a.txt, date: 2031-05-02, genre: minutes}
                parties:
                  - {id: Belmar, name: Republic of Belmar, aliases: [Port Belmar], capability: 2.5, means: {economic: 3}}
                positions:
                  - {party: Belmar, element: compact, value: 80, low: 70, high: 90, salience: 40, redLine: {from: 0, to: 20}}
                drafts:
                  - name: Chair's text
                    clauses: [{element: compact, value: 60, text: The Compact stands.}]
                corrections:
                  - {statement: abc, party: Belmar, element: compact, value: 10, note: misread}
                  - {statement: def, drop: true}
                merge:
                  - {party: Port Belmar, into: Belmar}
                """, "dossier.yaml");

        assertThat(sheet.members()).containsExactly("Arvonne", "Belmar");
        assertThat(sheet.elements().getFirst().scale()).containsEntry(100, "keep it");
        assertThat(sheet.documents().getFirst().date()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(sheet.documents().getFirst().genre()).isEqualTo(Genre.MINUTES);
        assertThat(sheet.parties().getFirst().means()).containsEntry("economic", 3.0);
        assertThat(sheet.positions().getFirst().redLine()).isEqualTo(new DossierSheet.RedLine(0, 20));
        assertThat(sheet.drafts().getFirst().clauses()).hasSize(1);
        assertThat(sheet.corrections())
                .extracting(DossierSheet.Correction::drop)
                .containsExactly(false, true);
        assertThat(sheet.merge().getFirst().into()).isEqualTo("Belmar");
    }

    @Test
    void everyKeyIsOptionalAndAnEmptyOneCountsAsAbsent() {
        assertThat(reader.parse("", "x")).isEqualTo(DossierSheet.empty());
        assertThat(reader.parse("# nothing yet\n", "x")).isEqualTo(DossierSheet.empty());
        assertThat(reader.parse("title: T\ncorrections:\nmembers:\n", "x").corrections())
                .isEmpty();
    }

    @Test
    void anUnknownKeyIsNamedWithItsLineAndWhatWasMeant() {
        assertThatThrownBy(() -> reader.parse("title: T\nmember: [A]\n", "dossier.yaml"))
                .isInstanceOf(CallerMistake.class)
                .hasMessage("dossier.yaml, line 2: there is no key 'member'. Maybe you meant 'members'.");
    }

    @Test
    void aDateThatIsNoneIsNamed() {
        assertThatThrownBy(() -> reader.parse("documents:\n  - {file: a.txt, date: 2031-02-30}\n", "d.yaml"))
                .isInstanceOf(CallerMistake.class)
                .hasMessage("d.yaml, line 2: documents[0].date: '2031-02-30' is no date; write YYYY-MM-DD");
    }

    @Test
    void aValueOffTheScaleIsNamed() {
        assertThatThrownBy(() -> reader.parse(
                        "elements: [{id: e, question: Q?}]\npositions: [{party: A, element: e, value: 120}]\n",
                        "d.yaml"))
                .hasMessage("d.yaml, line 2: positions: A on e: 120.0 is outside 0 to 100");
    }

    @Test
    void anElementNobodyNamedGetsASuggestion() {
        assertThatThrownBy(() -> reader.parse(
                        "elements: [{id: compact, question: Q?}]\npositions: [{party: A, element: compcat, value: 1}]\n",
                        "d.yaml"))
                .hasMessage("d.yaml, line 2: positions: there is no element 'compcat'. Maybe you meant 'compact'.");
    }

    @Test
    void brokenYamlIsOneLineWithItsPlace() {
        assertThatThrownBy(() -> reader.parse("title: [unclosed\nmembers: x: y\n", "d.yaml"))
                .isInstanceOf(CallerMistake.class)
                .message()
                .startsWith("d.yaml, line ")
                .doesNotContain("\n");
    }

    @Test
    void aWrongKindOfValueSaysWhatIsExpected() {
        assertThatThrownBy(() -> reader.parse("members: Arvonne\n", "d.yaml"))
                .hasMessageContaining("members")
                .hasMessageContaining("list");
    }

    @Test
    void aSheetThatIsAListIsToldWhatItShouldBe() {
        assertThatThrownBy(() -> reader.parse("- a\n- b\n", "d.yaml"))
                .hasMessage("d.yaml, line 1: the sheet: expected entry with keys and values here");
    }

    @Test
    void aKeyWrittenTwiceIsNamed() {
        assertThatThrownBy(() -> reader.parse("title: A\nmembers: [X]\ntitle: B\n", "d.yaml"))
                .hasMessage("d.yaml, line 3: the key \"title\" stands there twice; keep one");
    }

    @Test
    void aFaultDeepInAListBearsItsOwnLine() {
        String sheet = """
                elements:
                  - id: a
                    question: Q?
                  - id: b
                    scale:
                      0: no
                      100: yes
                      120: more
                """;
        assertThatThrownBy(() -> reader.parse(sheet, "d.yaml"))
                .hasMessage("d.yaml, line 8: element 'b': 120 is not on the scale; it runs from 0 to 100");
    }
}

package org.entente.briefing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.briefing.Dossiers;
import org.entente.domain.Dossier;
import org.entente.domain.DossierSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTest {
    private final SheetWriter writer = new SheetWriter();
    private final Dossier dossier = Dossiers.compact(80, true);

    @Test
    void aNewSheetCanBeReadBackAndHoldsTheElementsWithTheirTerms() {
        String text = writer.write(dossier, Optional.empty(), DossierSheet.empty());

        DossierSheet sheet = new SheetReader().parse(text, "new");

        assertThat(sheet.members()).containsExactly("Arvonne", "Belmar");
        assertThat(sheet.outside()).containsExactly("Kesh");
        assertThat(sheet.elements().getFirst().terms()).containsExactly("Compact");
        assertThat(sheet.corrections()).isEmpty();
    }

    @Test
    void aSuggestionBecomesACorrectionByTakingItsHashAway() {
        String text = writer.write(dossier, Optional.empty(), DossierSheet.empty())
                .replace("#  - {statement: st-1,", "  - {statement: st-1, value: 5,");

        assertThat(new SheetReader()
                        .parse(text, "edited")
                        .corrections()
                        .getFirst()
                        .value())
                .isEqualTo(5);
    }

    @Test
    void whatAPersonWroteIsCarriedOverToTheLetter() {
        String persons = """
                # my notes:   keep!
                merge:
                  - {party: Port Arvonne,   into: Arvonne}
                title: Mine   # the real one
                """;

        String text = writer.write(dossier, Optional.of(persons), new SheetReader().parse(persons, "p"));

        assertThat(text).startsWith(persons).contains("st-1").contains("st-2");
    }

    @Test
    void aStatementThatTheSheetNamesIsNotSuggestedAgain() {
        String once = writer.write(dossier, Optional.empty(), DossierSheet.empty());

        String twice = writer.write(dossier, Optional.of(once), new SheetReader().parse(once, "once"));

        assertThat(twice).isEqualTo(once);
    }

    @Test
    void anEditIsNoticedAndTheFingerprintIsNoPartOfTheText(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("dossier.yaml");
        assertThat(SheetFile.editedByPerson(file)).isFalse();

        Files.writeString(file, SheetFile.sealed("title: T\n"));
        assertThat(SheetFile.editedByPerson(file)).isFalse();
        assertThat(SheetFile.unsealed(Files.readString(file))).isEqualTo("title: T\n");

        Files.writeString(file, Files.readString(file).replace("T", "Mine"));
        assertThat(SheetFile.editedByPerson(file)).isTrue();
    }
}

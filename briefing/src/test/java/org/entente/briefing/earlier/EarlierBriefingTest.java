package org.entente.briefing.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.briefing.Dossiers;
import org.entente.briefing.Outlooks;
import org.entente.briefing.output.DossierJson;
import org.entente.domain.CallerMistake;
import org.entente.domain.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierBriefingTest {
    @TempDir
    private Path folder;

    @Test
    void newStatementsMovesAndFirstSpeakersAreTold() throws IOException {
        Path old = folder.resolve("dossier.json");
        Files.writeString(old, json(Dossiers.compact(80, false)));

        Changes changes = EarlierBriefing.read(old).to(Dossiers.compact(30, true));

        assertThat(changes.newStatements()).containsExactly("st-2");
        assertThat(changes.moved()).containsExactly(new Changes.Move("Arvonne", "compact", 80, 30));
        assertThat(changes.firstHeard()).containsExactly("Belmar");
    }

    @Test
    void theSameDossierHasNoChanges() throws IOException {
        Path old = folder.resolve("dossier.json");
        Files.writeString(old, json(Dossiers.compact(80, true)));

        Changes changes = EarlierBriefing.read(old).to(Dossiers.compact(80, true));

        assertThat(changes).isEqualTo(new Changes(old.toString(), List.of(), List.of(), List.of()));
    }

    @Test
    void aFileThatIsNoBriefingIsTheCallersMistake() throws IOException {
        Path old = folder.resolve("dossier.json");
        Files.writeString(old, "{\"a\": 1}");

        assertThatThrownBy(() -> EarlierBriefing.read(old))
                .isInstanceOf(CallerMistake.class)
                .hasMessageContaining("dossier.json of an earlier briefing");
        assertThatThrownBy(() -> EarlierBriefing.read(folder.resolve("none.json")))
                .isInstanceOf(CallerMistake.class);
    }

    private static String json(Dossier dossier) {
        return new DossierJson().write(dossier, Outlooks.of(dossier));
    }
}

package org.entente.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.DossierSheet;
import org.entente.domain.Genre;
import org.entente.domain.Reading;
import org.entente.domain.SourceText;
import org.entente.domain.Unread;
import org.entente.readers.intake.DocumentReader;
import org.entente.readers.intake.Intake;
import org.junit.jupiter.api.Test;

class DossierReaderTest {
    private static final String REPORT = "\"The Compact must stay as it is,\" said Orla Venn, minister of Arvonne.\n";

    @Test
    void aFileThatTheReaderFailsOnIsListedAndCostsNoOther() {
        Intake good = new DocumentReader().read("good.txt", REPORT.getBytes(StandardCharsets.UTF_8), List.of());
        Document beyond = new Document(
                "bad", null, Genre.REPORT, null, null, null, DateSource.UNKNOWN, "en", "bad.txt", 0, 5_000);

        Reading reading = read(with(good, beyond));

        assertThat(reading.statements())
                .singleElement()
                .satisfies(s -> assertThat(s.quote()).contains("must stay"));
        assertThat(reading.documents()).extracting(Document::file).containsExactly("good.txt");
        assertThat(reading.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.file()).isEqualTo("bad.txt");
            assertThat(unread.why()).startsWith("the reader failed on it (").endsWith("report it with the document");
        });
    }

    private static Intake with(Intake good, Document bad) {
        List<Document> documents = new ArrayList<>(good.documents());
        documents.add(bad);
        return new Intake(
                Map.of("good.txt", new SourceText(REPORT), "bad.txt", new SourceText("Short.")),
                documents,
                List.<Unread>of(),
                List.of(),
                good.sha256(),
                Set.of());
    }

    private static Reading read(Intake intake) {
        return new DossierReader().read(intake, DossierSheet.empty(), Optional.empty(), step -> {});
    }
}

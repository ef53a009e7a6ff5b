package org.entente.briefing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.entente.briefing.decision.DossierSource;
import org.entente.briefing.decision.Outlook;
import org.entente.briefing.sheet.RollCall;
import org.entente.domain.Document;
import org.entente.domain.Dossier;
import org.entente.domain.Element;
import org.entente.domain.Genre;
import org.entente.domain.Mapping;
import org.entente.domain.Provenance;
import org.entente.domain.Reading;
import org.entente.models.position.PositionModel;
import org.entente.readers.DossierReader;
import org.entente.readers.intake.DocumentReader;
import org.entente.readers.intake.Intake;

/** From documents to a dossier: the main flow. */
public final class Briefing {
    /** Genres whose headline says what the talks are about. */
    private static final Set<Genre> TITLED = Set.of(Genre.REPORT, Genre.STATEMENT, Genre.MINUTES, Genre.TRANSCRIPT);

    /**
     * What a run made.
     *
     * @param outlook what the models make of it
     * @param extracted files whose text is not simply the stored file; it is written beside the briefing
     * @param notes what in the sheet met nothing in these documents
     */
    public record Made(Dossier dossier, Outlook outlook, Set<String> extracted, List<String> notes) {}

    /** Reads the documents, finds who said what, places it on the elements, and forecasts; tells each step to {@code progress}. */
    public Made make(BriefingRequest request, Consumer<String> progress) {
        // The reader's models load while the files are opened.
        CompletableFuture<DossierReader> reader = CompletableFuture.supplyAsync(DossierReader::new);
        Intake intake = new DocumentReader()
                .read(request.known(), request.inputs(), request.sheet().documents(), progress);
        Reading reading = reader.join().read(intake, request.sheet(), request.date(), progress);
        RollCall called = RollCall.of(request.choice(), reading);
        Mapping mapping = new PositionModel().map(reading, called.sheet());
        Dossier dossier =
                new Dossier(title(request, reading, mapping), reading, mapping, provenance(request, intake.sha256()));
        Outlook outlook = Outlook.of(DossierSource.of(dossier, called.sheet()));
        return new Made(dossier, outlook, intake.extracted(), called.notes());
    }

    /** A person's title, else that of a report or statement, else the first question, else the input's name. */
    private static String title(BriefingRequest request, Reading reading, Mapping mapping) {
        if (request.sheet().title() != null) {
            return request.sheet().title();
        }
        return reading.documents().stream()
                .filter(document -> TITLED.contains(document.genre()))
                .map(Document::title)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> mapping.elements().stream().map(Element::question).findFirst())
                .orElseGet(() -> request.inputs().stream()
                        .findFirst()
                        .map(Briefing::nameOf)
                        .orElse("From the archive"));
    }

    private static String nameOf(Path input) {
        return String.valueOf(input.toAbsolutePath().normalize().getFileName());
    }

    private static Provenance provenance(BriefingRequest request, Map<String, String> sha256) {
        return new Provenance(version(), Runtime.version().toString(), request.options(), Outlook.SEED, sha256);
    }

    /** Entente's version; "development" when run from classes outside a jar. */
    public static String version() {
        String version = Briefing.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}

package org.entente.desk.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.briefing.Briefing;
import org.entente.briefing.BriefingRequest;
import org.entente.briefing.output.DossierJson;
import org.entente.briefing.sheet.SheetChoice;
import org.entente.desk.dossier.BriefingFile;
import org.entente.desk.procedure.DossierAct.BringBriefing;
import org.entente.domain.CallerMistake;

/** The example's documents, read by the briefing itself; what it found is kept beside the desk's database. */
public final class Example {
    private static final String FOLDER = "straits-strategy";

    private Example() {}

    static BringBriefing briefing(Path data) {
        Path kept = file(data);
        try {
            return BriefingFile.read(Files.readString(kept, StandardCharsets.UTF_8))
                    .orElseThrow(() -> new CallerMistake("--demo: " + kept + " is no briefing; remove it"));
        } catch (IOException e) {
            throw new CallerMistake("--demo: " + kept + " cannot be read; choose another --data", e);
        }
    }

    /** The example's {@code dossier.json}, written if it is not kept yet. */
    public static Path file(Path data) {
        Path kept = data.resolve("example.json");
        try {
            if (!Files.exists(kept)) {
                Files.writeString(kept, read(), StandardCharsets.UTF_8);
            }
            return kept;
        } catch (IOException e) {
            throw new CallerMistake("--demo: " + kept + " cannot be written; choose another --data", e);
        }
    }

    private static String read() {
        Path folder = folder();
        SheetChoice sheet = SheetChoice.among(null, List.of(folder), folder);
        BriefingRequest request = new BriefingRequest(List.of(folder), sheet, Optional.empty(), List.of());
        Briefing.Made made = new Briefing().make(request, step -> {});
        return new DossierJson().write(made.dossier(), made.outlook());
    }

    private static Path folder() {
        Path folder = Path.of(System.getProperty("entente.examples", "examples"), FOLDER);
        if (!Files.isDirectory(folder)) {
            throw new CallerMistake("--demo: " + folder + " is not there; start the desk by ./entente");
        }
        return folder;
    }
}

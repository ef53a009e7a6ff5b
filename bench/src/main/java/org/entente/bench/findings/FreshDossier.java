package org.entente.bench.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.briefing.Briefing;
import org.entente.briefing.BriefingRequest;
import org.entente.briefing.output.DossierJson;
import org.entente.briefing.sheet.SheetChoice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dossier that the reader of today makes of a folder, as its {@code dossier.json} would hold it. */
public final class FreshDossier {
    private FreshDossier() {}

    /** Reads a folder's documents; its {@code dossier.yaml} counts, its {@code expected.json} gives only the date. */
    public static JsonNode of(Path folder) {
        return of(folder, folder.resolve(Expectations.FILE));
    }

    /** @param expected a file whose {@code date} resolves relative dates, if it has one */
    public static JsonNode of(Path folder, Path expected) {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(folder)) {
            inputs = files.filter(f -> !f.getFileName().toString().equals(Expectations.FILE))
                    .filter(f -> !f.getFileName().toString().equals(SheetChoice.NAME))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path sheet = folder.resolve(SheetChoice.NAME);
        SheetChoice choice = SheetChoice.among(Files.exists(sheet) ? sheet : null, inputs, folder);
        JsonNode date = JsonMapper.shared().readTree(expected.toFile()).path("date");
        Optional<LocalDate> day = date.isString() ? Optional.of(LocalDate.parse(date.stringValue())) : Optional.empty();
        Briefing.Made made = new Briefing().make(new BriefingRequest(inputs, choice, day, List.of()), step -> {});
        return JsonMapper.shared().readTree(new DossierJson().write(made.dossier(), made.outlook()));
    }
}

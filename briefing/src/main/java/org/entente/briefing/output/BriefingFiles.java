package org.entente.briefing.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.briefing.Briefing;
import org.entente.briefing.earlier.Changes;
import org.entente.briefing.page.BriefPage;
import org.entente.briefing.sheet.SheetChoice;
import org.entente.briefing.sheet.SheetFile;
import org.entente.briefing.sheet.SheetWriter;
import org.entente.domain.Dossier;
import org.entente.domain.SourceText;

/** The files of a briefing: page, JSON, sheet, CSV and the extracted texts. */
public final class BriefingFiles {
    private final BriefingFolder folder;
    private final List<Path> written = new ArrayList<>();

    public BriefingFiles(BriefingFolder folder) {
        this.folder = folder;
    }

    /** Writes all files; returns those a person would open, the page first. */
    public List<Path> write(Briefing.Made made, Optional<Changes> changes, SheetChoice choice) {
        Dossier dossier = made.dossier();
        write("brief.html", new BriefPage().render(dossier, made.outlook(), changes));
        write("dossier.json", new DossierJson().write(dossier, made.outlook()));
        write("statements.csv", DossierCsv.statements(dossier));
        write("positions.csv", DossierCsv.positions(dossier));
        writeSheet(dossier, choice);
        for (String file : made.extracted()) {
            SourceText text = Objects.requireNonNull(dossier.reading().texts().get(file), file);
            folder.write("text/" + file + ".txt", text.original());
        }
        return List.copyOf(written);
    }

    /** A sheet that a person has edited, or that this run was given, stays as it is; the new one goes beside it. */
    private void writeSheet(Dossier dossier, SheetChoice choice) {
        String sheet = SheetFile.sealed(new SheetWriter().write(dossier, choice.persons(), choice.sheet()));
        for (String name : List.of(SheetChoice.NAME, "dossier.new.yaml")) {
            if (!isPersons(folder.path().resolve(name), choice)) {
                write(name, sheet);
                return;
            }
        }
    }

    private static boolean isPersons(Path file, SheetChoice choice) {
        try {
            boolean given = choice.file() != null
                    && file.toAbsolutePath()
                            .normalize()
                            .equals(choice.file().toAbsolutePath().normalize());
            return given || SheetFile.editedByPerson(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        folder.write(name, text);
        written.add(folder.path().resolve(name));
    }
}

package org.entente.briefing.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.briefing.earlier.EarlierBriefing;
import org.entente.domain.CallerMistake;
import org.entente.domain.DossierSheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that counts for a run, and the text a person wrote in it.
 *
 * @param file where it was found; null when there is none
 * @param persons its text without Entente's fingerprint
 */
public record SheetChoice(@Nullable Path file, Optional<String> persons, DossierSheet sheet) {
    /** The name of a sheet in a folder. */
    public static final String NAME = "dossier.yaml";

    /**
     * The sheet named by the caller; else the one in the output folder if a person edited it since Entente made it
     * from one of these inputs; else the one in an input folder; else an empty one.
     */
    public static SheetChoice among(@Nullable Path named, List<Path> inputs, Path out) {
        if (named != null) {
            return of(named);
        }
        Path earlier = out.resolve(NAME);
        if (edited(earlier)
                && EarlierBriefing.in(out).filter(b -> b.sharesInput(inputs)).isPresent()) {
            return of(earlier);
        }
        List<Path> found = inputs.stream()
                .map(input -> input.resolve(NAME))
                .filter(Files::isRegularFile)
                .toList();
        if (found.size() > 1) {
            throw new CallerMistake(
                    "%s and %s: two sheets; choose one with --dossier".formatted(found.get(0), found.get(1)));
        }
        return found.isEmpty() ? new SheetChoice(null, Optional.empty(), DossierSheet.empty()) : of(found.getFirst());
    }

    /**
     * File and line of an entry.
     *
     * @param path keys and indices from the top of the sheet
     */
    String place(Object... path) {
        return "%s, line %d"
                .formatted(
                        file == null ? NAME : file,
                        SheetLines.of(persons.orElse("")).of(List.of(path)));
    }

    private static boolean edited(Path file) {
        try {
            return SheetFile.editedByPerson(file);
        } catch (IOException e) {
            throw new CallerMistake(file + ": cannot be read; name another folder with --out", e);
        }
    }

    private static SheetChoice of(Path file) {
        DossierSheet sheet = new SheetReader().read(file);
        try {
            String text = SheetFile.unsealed(Files.readString(file, StandardCharsets.UTF_8));
            return new SheetChoice(file, Optional.of(text), sheet);
        } catch (IOException e) {
            throw new CallerMistake(file + ": cannot be read; name a dossier.yaml that exists", e);
        }
    }
}

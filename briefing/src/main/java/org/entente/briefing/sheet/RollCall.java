package org.entente.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.domain.CallerMistake;
import org.entente.domain.DossierSheet;
import org.entente.domain.Party;
import org.entente.domain.Reading;
import org.entente.domain.Statement;
import org.entente.domain.Suggestion;
import org.entente.readers.parties.Gazetteer;

/**
 * A sheet held against what was read: its parties by their ids, and what in it has no effect.
 *
 * @param sheet the sheet with the parties of its positions and corrections by their ids
 * @param notes a line for each entry that meets nothing in these documents; it stays in the file
 */
public record RollCall(DossierSheet sheet, List<String> notes) {
    /** @throws CallerMistake for a party that nobody knows */
    public static RollCall of(SheetChoice choice, Reading reading) {
        DossierSheet sheet = choice.sheet();
        Names names = new Names(choice, reading.cast().parties());
        List<DossierSheet.PositionEntry> positions = new ArrayList<>();
        for (DossierSheet.PositionEntry p : sheet.positions()) {
            String id = names.id(p.party(), "positions", positions.size(), "party");
            positions.add(new DossierSheet.PositionEntry(
                    id, p.element(), p.value(), p.low(), p.high(), p.salience(), p.redLine()));
        }
        List<DossierSheet.Correction> corrections = new ArrayList<>();
        for (DossierSheet.Correction c : sheet.corrections()) {
            String id = c.party() == null ? null : names.id(c.party(), "corrections", corrections.size(), "party");
            corrections.add(new DossierSheet.Correction(c.statement(), id, c.element(), c.value(), c.drop(), c.note()));
        }
        for (int i = 0; i < sheet.merge().size(); i++) {
            names.id(sheet.merge().get(i).into(), "merge", i, "into");
        }
        DossierSheet known = new DossierSheet(
                sheet.title(),
                sheet.members(),
                sheet.outside(),
                sheet.elements(),
                sheet.documents(),
                sheet.parties(),
                positions,
                sheet.drafts(),
                sheet.contests(),
                corrections,
                sheet.merge());
        return new RollCall(known, notes(sheet, reading));
    }

    private static List<String> notes(DossierSheet sheet, Reading reading) {
        List<String> notes = new ArrayList<>();
        for (DossierSheet.ElementEntry element : sheet.elements()) {
            if (element.terms().isEmpty()) {
                notes.add("element '%s' has no terms, so its question and ends must mark it; add terms: [WORDS]"
                        .formatted(element.id()));
            }
        }
        Set<String> statements =
                reading.statements().stream().map(Statement::id).collect(Collectors.toSet());
        for (DossierSheet.Correction correction : sheet.corrections()) {
            if (!statements.contains(correction.statement())) {
                notes.add("corrections: no statement here has the id '%s', so nothing was corrected; check the id"
                        .formatted(correction.statement()));
            }
        }
        for (DossierSheet.DocumentEntry entry : sheet.documents()) {
            if (reading.documents().stream().noneMatch(d -> isNamed(entry.file(), d.id(), d.file()))) {
                notes.add("documents: no document here is called '%s'; check the name".formatted(entry.file()));
            }
        }
        for (DossierSheet.Merge merge : sheet.merge()) {
            if (!isKnown(merge.party(), sheet, reading)) {
                notes.add("merge: nobody here is called '%s', so nothing was merged; check the name"
                        .formatted(merge.party()));
            }
        }
        return notes;
    }

    /** Whether the name of a party to merge stands in the texts or in the sheet; a merged party is in no cast. */
    private static boolean isKnown(String name, DossierSheet sheet, Reading reading) {
        return reading.cast().parties().stream().anyMatch(p -> p.id().equals(name))
                || Stream.concat(sheet.members().stream(), sheet.outside().stream())
                        .anyMatch(name::equals)
                || sheet.parties().stream()
                        .anyMatch(p -> p.id().equals(name)
                                || name.equals(p.name())
                                || p.aliases().contains(name))
                || Names.inTheWorld(name).isPresent()
                || reading.texts().values().stream()
                        .anyMatch(text -> text.reading().contains(name));
    }

    private static boolean isNamed(String name, String id, String file) {
        return name.equals(id) || name.equals(file) || file.endsWith("/" + name);
    }

    /** Who is meant by a name in the sheet. */
    private record Names(SheetChoice choice, List<Party> parties) {
        String id(String name, Object... place) {
            return parties.stream()
                    .filter(p -> p.id().equals(name))
                    .findFirst()
                    .or(() -> parties.stream()
                            .filter(p -> p.name().equalsIgnoreCase(name) || p.id().equalsIgnoreCase(name))
                            .findFirst())
                    .map(Party::id)
                    .or(() -> inSheet(name))
                    .or(() -> inTheWorld(name))
                    .orElseThrow(() -> unknown(name, place));
        }

        private Optional<String> inSheet(String name) {
            DossierSheet sheet = choice.sheet();
            Optional<String> aliased = sheet.parties().stream()
                    .filter(p -> p.id().equals(name) || p.aliases().contains(name))
                    .map(DossierSheet.PartyEntry::id)
                    .findFirst();
            return aliased.or(
                    () -> sheet.merge().stream().anyMatch(m -> m.party().equals(name))
                            ? Optional.of(name)
                            : Optional.empty());
        }

        private static Optional<String> inTheWorld(String name) {
            Gazetteer world = Gazetteer.world();
            return world.party(name).or(() -> world.named(name)).map(Gazetteer.Known::id);
        }

        private CallerMistake unknown(String name, Object... place) {
            List<String> known = parties.stream()
                    .flatMap(p -> Stream.of(p.id(), p.name()))
                    .distinct()
                    .toList();
            String remedy = Suggestion.among(name, known, "Add it under members or outside.");
            return new CallerMistake(
                    "%s: %s: nobody is known as '%s'. %s".formatted(choice.place(place), place[0], name, remedy));
        }
    }
}

package org.entente.readers.parties;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.CallerMistake;
import org.entente.domain.Document;
import org.entente.domain.DossierSheet;
import org.entente.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * The parties that a person named in the dossier, known organisations opened into their members.
 *
 * @param alliance the organisation that the person named as the members
 */
record SheetParties(@Nullable String alliance, Set<String> members, Set<String> outside, LocalDate day) {
    static SheetParties enter(
            DossierSheet sheet,
            List<Document> documents,
            Optional<LocalDate> date,
            List<PieceNames> pieces,
            Directory directory) {
        LocalDate day = documents.stream()
                .map(Document::date)
                .filter(Objects::nonNull)
                .map(Period::end)
                .max(LocalDate::compareTo)
                .or(() -> date)
                .orElseGet(() -> LocalDate.now(java.time.ZoneOffset.UTC));
        for (DossierSheet.PartyEntry party : sheet.parties()) {
            String name = party.name() == null
                    ? known(party.id()).map(Gazetteer.Known::name).orElse(party.id())
                    : party.name();
            String id = known(party.id()).map(Gazetteer.Known::id).orElse(party.id());
            directory.add(id, name);
            directory.rename(id, name);
            directory.overrule(name, id);
            party.aliases().forEach(a -> directory.overrule(a, id));
        }
        String alliance = sheet.members().size() == 1
                ? known(sheet.members().getFirst())
                        .map(Gazetteer.Known::id)
                        .filter(Gazetteer.world()::knowsMembers)
                        .orElse(null)
                : null;
        Set<String> members = ids(sheet.members(), day, pieces, directory);
        Set<String> outside = ids(sheet.outside(), day, pieces, directory);
        for (DossierSheet.Merge merge : sheet.merge()) {
            directory.merge(merge.party(), merge.into());
        }
        return new SheetParties(alliance, members, outside, day);
    }

    private static Set<String> ids(List<String> names, LocalDate day, List<PieceNames> pieces, Directory directory) {
        Set<String> ids = new LinkedHashSet<>();
        for (String name : names) {
            Optional<Gazetteer.Known> known = directory.party(name).isPresent() ? Optional.empty() : known(name);
            if (known.isPresent() && Gazetteer.world().knowsMembers(known.get().id())) {
                for (Gazetteer.Known member :
                        Gazetteer.world().members(known.get().id(), day)) {
                    directory.add(member.id(), member.name());
                    ids.add(member.id());
                }
            } else if (known.isPresent()) {
                directory.add(known.get().id(), known.get().name());
                ids.add(known.get().id());
            } else {
                if (directory.party(name).isEmpty()) {
                    Misspelling.check(name, pieces);
                    directory.add(name, name);
                }
                ids.add(directory.party(name).orElse(name));
            }
        }
        return ids;
    }

    private static Optional<Gazetteer.Known> known(String name) {
        Optional<Gazetteer.Known> byId = Gazetteer.world().party(name);
        return byId.isPresent() ? byId : Gazetteer.world().named(name);
    }

    /** Tells a slip of the pen from a party that the world does not know. */
    private static final class Misspelling {
        static void check(String name, List<PieceNames> pieces) {
            boolean inTexts =
                    pieces.stream().anyMatch(p -> p.text().source().reading().contains(name));
            if (inTexts || name.length() < 5) {
                return;
            }
            for (String known : Gazetteer.world().names()) {
                int allowed = known.length() >= 8 ? 2 : 1;
                if (known.length() >= 5
                        && distance(name.toLowerCase(java.util.Locale.ROOT), known.toLowerCase(java.util.Locale.ROOT))
                                <= allowed) {
                    throw new CallerMistake("Nobody is known as \"" + name + "\". Maybe you meant \"" + known + "\"?");
                }
            }
        }

        private static int distance(String a, String b) {
            int[] row = new int[b.length() + 1];
            for (int j = 0; j <= b.length(); j++) {
                row[j] = j;
            }
            for (int i = 1; i <= a.length(); i++) {
                int corner = row[0];
                row[0] = i;
                for (int j = 1; j <= b.length(); j++) {
                    int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    corner = row[j];
                    row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
                }
            }
            return row[b.length()];
        }
    }
}

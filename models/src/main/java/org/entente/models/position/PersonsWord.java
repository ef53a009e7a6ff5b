package org.entente.models.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.domain.DossierSheet;
import org.entente.domain.DossierSheet.Correction;
import org.entente.domain.DossierSheet.Merge;
import org.entente.domain.DossierSheet.PositionEntry;
import org.entente.domain.Position;
import org.entente.domain.PositionKind;
import org.entente.domain.Statement;
import org.jspecify.annotations.Nullable;

/** What a person wrote in the dossier; it beats what was read. */
final class PersonsWord {
    private static final double EXACT = 5;

    private final Map<String, Correction> corrections = new HashMap<>();
    private final Map<String, String> into = new LinkedHashMap<>();
    private final DossierSheet sheet;

    PersonsWord(DossierSheet sheet) {
        this.sheet = sheet;
        sheet.corrections().forEach(c -> corrections.put(c.statement(), c));
        for (Merge merge : sheet.merge()) {
            into.put(merge.party(), merge.into());
        }
    }

    /** The party that a party was merged into, itself otherwise. */
    String party(String id) {
        String now = id;
        for (int step = 0; step <= into.size(); step++) {
            String next = into.get(now);
            if (next == null) {
                return now;
            }
            now = next;
        }
        return now;
    }

    boolean mergedAway(String id) {
        return !party(id).equals(id);
    }

    /** Statements without those dropped, with their parties corrected. */
    List<Statement> statements(List<Statement> read) {
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : read) {
            Correction correction = corrections.get(statement.id());
            if (correction != null && correction.drop()) {
                continue;
            }
            String party = correction != null && correction.party() != null ? correction.party() : statement.party();
            kept.add(party == null ? statement : statement.withParty(party(party)));
        }
        return kept;
    }

    /** A statement placed as a person said. */
    Placed placed(Placed read, Map<String, Scale> scales, StanceReader stances, Map<String, Utterance> utterances) {
        Correction correction = corrections.get(read.statement().id());
        if (correction == null) {
            return read;
        }
        Statement statement = read.statement();
        @Nullable Stance stance = read.stance();
        if (correction.element() != null && !correction.element().equals(statement.element())) {
            statement = statement.withElement(correction.element());
            Scale scale = scales.get(correction.element());
            Utterance utterance = utterances.get(statement.id());
            stance = scale == null || utterance == null ? null : stances.read(utterance.framed(), scale, true);
        }
        if (correction.value() != null) {
            stance = new Stance(correction.value(), 1, false, false, Stance.Wish.ATTITUDE);
        }
        return new Placed(statement, stance, true, true);
    }

    /** Positions that a person tabled, each resting on what the party is on record with. */
    List<Position> positions(List<Position> read) {
        List<Position> positions = new ArrayList<>();
        for (PositionEntry entry : sheet.positions()) {
            Position found = read.stream()
                    .filter(p -> p.party().equals(party(entry.party()))
                            && p.element().equals(entry.element()))
                    .findFirst()
                    .orElse(null);
            Position tabled = tabled(entry, found);
            if (tabled != null) {
                positions.add(tabled);
            }
        }
        read.stream()
                .filter(p -> positions.stream()
                        .noneMatch(
                                t -> t.party().equals(p.party()) && t.element().equals(p.element())))
                .forEach(positions::add);
        return positions;
    }

    private @Nullable Position tabled(PositionEntry entry, @Nullable Position found) {
        Double value = entry.value();
        Double lowest = entry.low();
        Double highest = entry.high();
        if (value == null && lowest != null && highest != null) {
            value = (lowest + highest) / 2;
        }
        if (value == null) {
            value = found == null ? null : (Double) found.value();
        }
        if (value == null) {
            return null;
        }
        double held = Math.clamp(value, 0, 100);
        double low = Math.clamp(lowest == null ? held - EXACT : lowest, 0, held);
        double high = Math.clamp(highest == null ? held + EXACT : highest, held, 100);
        Double salience = entry.salience() != null ? entry.salience() : found == null ? null : found.salience();
        return new Position(
                party(entry.party()),
                entry.element(),
                held,
                low,
                high,
                salience,
                PositionKind.TABLED,
                found == null ? List.of() : found.statements());
    }

    boolean tabled(Position position) {
        return sheet.positions().stream()
                .anyMatch(e ->
                        party(e.party()).equals(position.party()) && e.element().equals(position.element()));
    }

    boolean corrected(Statement statement) {
        return corrections.containsKey(statement.id());
    }
}

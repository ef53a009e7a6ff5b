package org.entente.desk.sight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.desk.procedure.Attribution;
import org.entente.desk.procedure.KnownPosition;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Negotiation;
import org.entente.desk.procedure.Paragraph;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Place;
import org.entente.desk.procedure.Silences;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.Table;
import org.entente.desk.procedure.Tabled;
import org.entente.desk.procedure.Tally;
import org.entente.desk.procedure.Texts;
import org.entente.domain.Party;
import org.entente.domain.PositionKind;
import org.pcollections.TreePVector;

/** Works out the parts of a {@link Sight}. */
record Viewing(Negotiation talks, Instant at, Person viewer) {
    private boolean may(Look look) {
        return look.isFor(viewer.role());
    }

    private boolean maySee(Tabled tabled) {
        boolean own = Objects.equals(tabled.delegation(), viewer.delegation());
        return own
                || may(
                        tabled.position().attribution() == Attribution.OPEN
                                ? Look.OPEN_POSITIONS
                                : Look.SEALED_POSITIONS);
    }

    Texts texts() {
        return may(Look.HOLDERS) ? talks.texts() : Anonymous.texts(talks.texts());
    }

    Table table() {
        Table all = talks.table();
        return may(Look.KNOWN_POSITIONS)
                ? all
                : new Table(
                        all.isOpen(),
                        all.title(),
                        all.zone(),
                        all.terms(),
                        all.parties(),
                        all.elements(),
                        TreePVector.empty());
    }

    /** In the order of matters and members, which tells nothing of when they were tabled. */
    List<Tabled> positions() {
        List<Party> members = talks.table().members();
        List<Tabled> seen = new ArrayList<>();
        for (Matter matter : matters()) {
            for (Party member : members) {
                talks.positions().of(member.id(), matter).filter(this::maySee).ifPresent(seen::add);
            }
        }
        return seen;
    }

    List<NotHeard> notHeard(List<Tabled> positions) {
        List<NotHeard> list = new ArrayList<>();
        if (may(Look.NOT_HEARD)) {
            List<Party> members = talks.table().members();
            Map<Matter, Set<String>> heard = positions.stream()
                    .collect(Collectors.groupingBy(
                            one -> one.position().on(), Collectors.mapping(Tabled::delegation, Collectors.toSet())));
            for (Matter matter : matters()) {
                Set<String> there = heard.getOrDefault(matter, Set.of());
                members.stream()
                        .filter(member -> !there.contains(member.id()))
                        .forEach(member -> list.add(new NotHeard(member.id(), matter)));
            }
        }
        return list;
    }

    /**
     * No count below three, and none that leaves fewer than three who might not be among those counted: the members
     * without an open position. Both depend on nothing but what was told in batches and what everybody sees anyway.
     */
    List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        if (!may(Look.COUNTS)) {
            return counts;
        }
        for (Matter matter : matters()) {
            Map<Stance, Integer> told = new EnumMap<>(Stance.class);
            talks.positions()
                    .tally(matter)
                    .as(at, talks.table().terms().batch())
                    .values()
                    .forEach(stance -> told.merge(stance, 1, Integer::sum));
            told.values().removeIf(count -> count < Tally.FEWEST);
            int shown = told.values().stream().mapToInt(Integer::intValue).sum();
            if (shown > 0 && silent(matter) - shown >= Tally.FEWEST) {
                told.forEach((stance, count) -> counts.add(new Count(matter, stance, count)));
            }
        }
        return counts;
    }

    /** How many members have no open position on a matter. */
    private long silent(Matter matter) {
        return talks.table().members().stream()
                .filter(member -> talks.positions()
                        .of(member.id(), matter)
                        .filter(tabled -> tabled.position().attribution() == Attribution.OPEN)
                        .isEmpty())
                .count();
    }

    static List<Apart> apart(List<Tabled> positions, Table table) {
        List<Apart> apart = new ArrayList<>();
        for (Tabled tabled : positions) {
            Place place = tabled.position().place();
            for (KnownPosition known : table.known()) {
                if (place != null
                        && known.kind() == PositionKind.PUBLIC
                        && known.party().equals(tabled.delegation())
                        && Matter.element(known.element())
                                .equals(tabled.position().on())
                        && known.place().partsFrom(place)) {
                    apart.add(new Apart(tabled, known));
                }
            }
        }
        return apart;
    }

    Silences silences() {
        return may(Look.OBJECTIONS) ? talks.silences() : Anonymous.silences(talks.silences());
    }

    /** The elements, and the clauses of the latest text. */
    private Set<Matter> matters() {
        Set<Matter> matters = new LinkedHashSet<>();
        talks.table().elements().keySet().forEach(id -> matters.add(Matter.element(id)));
        talks.texts()
                .latest()
                .ifPresent(text ->
                        text.paragraphs().stream().map(Paragraph::id).forEach(id -> matters.add(Matter.clause(id))));
        return matters;
    }
}

package org.entente.briefing.decision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.briefing.table.Table;
import org.entente.domain.CallerMistake;
import org.entente.models.acceptance.Acceptance;
import org.entente.models.acceptance.Draft;
import org.entente.models.acceptance.Interest;
import org.entente.models.acceptance.Range;
import org.entente.models.acceptance.Stake;
import org.entente.models.decision.Forecaster;

/**
 * What the members of a table or dossier want and can accept, what outside parties can bear, the drafts there are, and
 * the stakes that are fought over.
 *
 * @param remarks what was taken for granted where the file says nothing
 */
public record AcceptanceFile(
        Acceptance members, List<Interest> outside, List<Draft> drafts, List<Stake> stakes, List<String> remarks) {
    private static final double TOP = 100;
    /** Some ten minutes' work. */
    private static final int MOST_POSITIONS = 10_000;
    /** Of a party whose red line is unknown. */
    static final Range ANYTHING = new Range(0, TOP);

    /**
     * @param threshold the most that every member can lose, 0 to 100; 100 for any loss
     */
    public static AcceptanceFile read(Path file, double threshold) {
        AcceptanceFile read = DossierSource.isDossier(file)
                ? of(DossierSource.read(file), threshold)
                : new Reader(Table.read(file), threshold).read();
        int positions = read.members().interests().size();
        if (positions == 0 && read.stakes().isEmpty()) {
            throw new CallerMistake(file + ": no member has a position; write one at least");
        }
        if (positions > MOST_POSITIONS) {
            throw new CallerMistake(
                    "%s: the best draft for %,d positions would take about %s of computing; group the members, %,d positions are the most"
                            .formatted(file, positions, Forecaster.span(seconds(positions)), MOST_POSITIONS));
        }
        return read;
    }

    /** As measured on linear programmes of 2,000 and 4,000 positions on four elements. */
    private static double seconds(int positions) {
        return 55 * Math.pow(positions / 4000.0, 2.5);
    }

    /** What a dossier's positions and red lines say. */
    public static AcceptanceFile of(TabledPositions tabled, double threshold) {
        TreeSet<String> remarks = new TreeSet<>();
        List<Interest> members = new ArrayList<>();
        List<Interest> outside = new ArrayList<>();
        Map<String, Double> thresholds = new TreeMap<>();
        for (TabledPositions.Place place : tabled.places()) {
            boolean votes = !tabled.outside().contains(place.party());
            if (place.acceptable() == null && votes) {
                remarks.add("where no red line is given a member can accept anything");
            }
            if (place.salience() == null) {
                remarks.add("where no salience is given it is 50 of 100");
            }
            (votes ? members : outside)
                    .add(new Interest(
                            place.party(),
                            place.element(),
                            place.value(),
                            place.salience() == null ? IssueTable.UNSTATED_SALIENCE : place.salience(),
                            place.acceptable() == null ? ANYTHING : place.acceptable()));
            if (votes && threshold < TOP) {
                thresholds.put(place.party(), threshold);
            }
        }
        return new AcceptanceFile(
                new Acceptance(members, thresholds), outside, tabled.drafts(), tabled.stakes(), List.copyOf(remarks));
    }

    /** A table of members, a row an element, or of contenders, where it has a column {@code worth}. */
    private record Reader(Table table, double threshold) {
        AcceptanceFile read() {
            return table.find("worth").isPresent() && table.find("position").isEmpty() ? stakes() : members();
        }

        private AcceptanceFile members() {
            int actor = table.column("actor");
            int position = table.column("position");
            OptionalInt issue = table.find("issue");
            OptionalInt salience = table.find("salience");
            OptionalInt low = table.find("accept_low");
            OptionalInt high = table.find("accept_high");
            OptionalInt most = table.find("threshold");
            List<Interest> members = new ArrayList<>();
            Map<String, Double> thresholds = new TreeMap<>();
            Set<String> seen = new HashSet<>();
            TreeSet<String> remarks = new TreeSet<>();
            for (int row = 0; row < table.rows(); row++) {
                String name = name(row, actor);
                if (table.isBlank(row, position)) {
                    remarks.add(name + " has no position and is left out: unknown is not the middle");
                    continue;
                }
                String element = issue.isPresent() ? table.text(row, issue.getAsInt()) : "text";
                double value = onScale(row, OptionalInt.of(position), 0, "acceptance works on scales from 0 to 100");
                double from = onScale(row, low, 0, "a range lies on the scale from 0 to 100");
                double to = onScale(row, high, TOP, "a range lies on the scale from 0 to 100");
                double matters = onScale(row, salience, IssueTable.UNSTATED_SALIENCE, "salience runs from 0 to 100");
                if (!(from <= value && value <= to)) {
                    throw table.mistake(row, position, "the acceptable range must hold the position");
                }
                if (!seen.add(name + "\n" + element)) {
                    throw table.mistake(row, actor, "'%s' stands above already; rename one of the two".formatted(name));
                }
                double own = onScale(row, most, threshold, "a threshold runs from 0 to 100");
                if (own < TOP) {
                    thresholds.merge(name, own, Math::min);
                }
                members.add(new Interest(name, element, value, matters, new Range(from, to)));
            }
            return new AcceptanceFile(
                    new Acceptance(members, thresholds), List.of(), List.of(), List.of(), List.copyOf(remarks));
        }

        private AcceptanceFile stakes() {
            int actor = table.column("actor");
            int worth = table.column("worth");
            OptionalInt effort = table.find("effort");
            OptionalInt stake = table.find("stake");
            OptionalInt decisiveness = table.find("decisiveness");
            Map<String, List<Stake.Contender>> contenders = new LinkedHashMap<>();
            Map<String, Double> powers = new LinkedHashMap<>();
            Set<String> seen = new HashSet<>();
            for (int row = 0; row < table.rows(); row++) {
                String name = name(row, actor);
                String over = stake.isPresent() ? table.text(row, stake.getAsInt()) : "the stake";
                double value = table.number(row, worth);
                if (!(value > 0)) {
                    throw table.mistake(row, worth, "what the stake is worth lies above 0");
                }
                Double made = effort.isEmpty() || table.isBlank(row, effort.getAsInt())
                        ? null
                        : Double.valueOf(table.number(row, effort.getAsInt()));
                if (made != null && made < 0) {
                    throw table.mistake(row, effort.getAsInt(), "an effort is 0 or more");
                }
                if (decisiveness.isPresent() && !table.isBlank(row, decisiveness.getAsInt())) {
                    double power = table.number(row, decisiveness.getAsInt());
                    if (!(power > 0)) {
                        throw table.mistake(row, decisiveness.getAsInt(), "decisiveness lies above 0");
                    }
                    powers.putIfAbsent(over, power);
                }
                if (!seen.add(name + "\n" + over)) {
                    throw table.mistake(row, actor, "'%s' stands above already; rename one of the two".formatted(name));
                }
                contenders
                        .computeIfAbsent(over, ignored -> new ArrayList<>())
                        .add(new Stake.Contender(name, value, made));
            }
            List<Stake> stakes = new ArrayList<>();
            contenders.forEach((over, own) -> stakes.add(stake(over, powers.getOrDefault(over, 1.0), own)));
            return new AcceptanceFile(new Acceptance(List.of()), List.of(), List.of(), stakes, List.of());
        }

        private Stake stake(String over, double decisiveness, List<Stake.Contender> own) {
            long made = own.stream().filter(c -> c.effort() != null).count();
            if (own.size() < 2) {
                throw new CallerMistake("%s: %s: a contest takes two actors at least".formatted(table.file(), over));
            }
            if (made > 0 && made < own.size()) {
                throw new CallerMistake("%s: %s: give every actor's effort or nobody's".formatted(table.file(), over));
            }
            if (made == 0 && decisiveness > 1) {
                throw new CallerMistake(
                        "%s: %s: above a decisiveness of 1 there may be no equilibrium; give every actor's effort"
                                .formatted(table.file(), over));
            }
            return new Stake(over, decisiveness, own);
        }

        private String name(int row, int column) {
            String name = table.text(row, column);
            if (name.isEmpty()) {
                throw table.mistake(row, column, "the actor's name is missing; write one");
            }
            return name;
        }

        private double onScale(int row, OptionalInt column, double otherwise, String rule) {
            if (column.isEmpty()) {
                return otherwise;
            }
            double value = table.number(row, column.getAsInt(), otherwise);
            if (!(value >= 0 && value <= TOP)) {
                throw table.mistake(row, column.getAsInt(), rule);
            }
            return value;
        }
    }
}

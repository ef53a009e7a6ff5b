package org.entente.bench.opinion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.briefing.table.Table;
import org.entente.domain.CallerMistake;
import org.entente.models.opinion.VoteTable;

/**
 * A folder of roll-calls: votes, what they were on, the published points, and the members of NATO.
 *
 * @param sessionOf by the roll-call's id; paragraph votes and amendments are left out, as the published points do
 * @param published by session and party
 */
record RollCalls(
        VoteTable votes,
        Map<String, Integer> sessionOf,
        Map<Integer, Map<String, Double>> published,
        Set<String> nato) {

    static RollCalls in(Path folder) throws IOException {
        Map<String, Integer> sessionOf = new HashMap<>();
        Table calls = Table.read(only(folder, "un_rollcalls"));
        for (int row = 0; row < calls.rows(); row++) {
            boolean part =
                    calls.number(row, calls.column("para"), 0) == 1 || calls.number(row, calls.column("amend"), 0) == 1;
            if (!part) {
                sessionOf.put(calls.text(row, calls.column("rcid")), (int) calls.number(row, calls.column("session")));
            }
        }
        Map<Integer, Map<String, Double>> published = new HashMap<>();
        Table points = Table.read(only(folder, "un_ideal_published"));
        for (int row = 0; row < points.rows(); row++) {
            published
                    .computeIfAbsent((int) points.number(row, points.column("session")), s -> new HashMap<>())
                    .put(points.text(row, points.column("iso3")), points.number(row, points.column("ideal")));
        }
        Set<String> nato = new HashSet<>();
        Table countries = Table.read(only(folder, "un_countries"));
        for (int row = 0; row < countries.rows(); row++) {
            if (!countries.isBlank(row, countries.column("nato_joined"))) {
                nato.add(countries.text(row, countries.column("iso3")));
            }
        }
        return new RollCalls(votes(Table.read(only(folder, "un_votes"))), sessionOf, published, nato);
    }

    Set<Integer> sessions() {
        return new TreeSet<>(published.keySet());
    }

    /** The votes of one session on whole resolutions. */
    VoteTable session(int session) {
        return votes.on(j -> sessionOf.getOrDefault(votes.items().get(j), -1) == session);
    }

    private static VoteTable votes(Table table) {
        int items = table.columns().size() - 1;
        byte[][] choices = new byte[items][table.rows()];
        List<String> parties = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            parties.add(table.text(row, 0));
            for (int j = 0; j < items; j++) {
                choices[j][row] = (byte) table.number(row, j + 1, 0);
            }
        }
        return new VoteTable(parties, table.columns().subList(1, items + 1), choices);
    }

    private static Path only(Path folder, String prefix) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new CallerMistake(folder + ": is no folder; name the one with un_votes_*.csv");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)
                            && file.getFileName().toString().endsWith(".csv"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new CallerMistake(folder + ": has no " + prefix + "*.csv"));
        }
    }
}

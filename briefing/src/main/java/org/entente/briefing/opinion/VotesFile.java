package org.entente.briefing.opinion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.briefing.decision.DossierSource;
import org.entente.briefing.table.Table;
import org.entente.domain.CallerMistake;
import org.entente.models.opinion.VoteTable;

/** Reads a wide table of votes: the party first, then a column a vote: 1 yes, 2 abstain, 3 no, 0 or nothing missing. */
public final class VotesFile {
    private static final int MOST_CATEGORIES = 100;

    private VotesFile() {}

    /** Of a dossier, the fifth of each element's scale in which a member stands counts as its vote. */
    public static VoteTable read(Path file) {
        return DossierSource.isDossier(file) ? StandsAsVotes.read(file).fifths() : read(Table.read(file));
    }

    static VoteTable read(Table table) {
        int items = table.columns().size() - 1;
        if (items < 1) {
            throw new CallerMistake(
                    table.file() + ", line 1: there is no vote; give a column a vote after the party's");
        }
        byte[][] choices = new byte[items][table.rows()];
        List<String> parties = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            String party = table.text(row, 0);
            if (party.isEmpty()) {
                throw table.mistake(row, 0, "a party's name is missing; write one");
            }
            Integer before = lines.put(party, table.line(row));
            if (before != null) {
                throw table.mistake(
                        row, 0, "'" + party + "' stands in line " + before + " already; tell the two apart");
            }
            parties.add(party);
            for (int j = 0; j < items; j++) {
                choices[j][row] = choice(table, row, j + 1);
            }
        }
        return new VoteTable(parties, table.columns().subList(1, items + 1), choices);
    }

    private static byte choice(Table table, int row, int column) {
        double value = table.number(row, column, 0);
        if (value != Math.rint(value) || value < 0 || value > MOST_CATEGORIES) {
            throw table.mistake(
                    row,
                    column,
                    "'" + table.text(row, column)
                            + "' is no vote; write 1 yes, 2 abstain, 3 no, 0 missing, or whole steps of a scale up to "
                            + MOST_CATEGORIES);
        }
        return (byte) value;
    }
}

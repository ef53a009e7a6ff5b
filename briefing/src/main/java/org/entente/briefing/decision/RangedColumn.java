package org.entente.briefing.decision;

import java.util.OptionalInt;
import org.entente.briefing.table.Table;
import org.entente.models.decision.Estimate;

/** A column of numbers, with those of its lower and upper ends where the table has them. */
record RangedColumn(Table table, OptionalInt value, OptionalInt low, OptionalInt high) {
    static RangedColumn of(Table table, String value, String low, String high) {
        return new RangedColumn(table, table.find(value), table.find(low), table.find(high));
    }

    boolean isThere() {
        return value.isPresent();
    }

    boolean isBlank(int row) {
        return value.isEmpty() || table.isBlank(row, value.getAsInt());
    }

    /**
     * The row's number and its range; an end that is not written is the number itself.
     *
     * @param least what none of the three may be below
     * @param most what none may exceed
     * @param unit what a written 1 counts
     * @param rule what to tell whoever breaks a bound
     */
    Estimate read(int row, double least, double most, double unit, String rule) {
        double at = within(row, value, 0, least, most, unit, rule);
        double from = within(row, low, at, least, most, unit, rule);
        double to = within(row, high, at, least, most, unit, rule);
        if (from > at) {
            throw table.mistake(row, low.orElse(0), "the range must hold " + named(row));
        }
        if (to < at) {
            throw table.mistake(row, high.orElse(0), "the range must hold " + named(row));
        }
        return new Estimate(at, from, to);
    }

    /** The largest number written in the column or its upper end. */
    double most(int row) {
        double own = isBlank(row) ? 0 : table.number(row, value.getAsInt());
        return high.isEmpty() ? own : Math.max(own, table.number(row, high.getAsInt(), own));
    }

    private double within(
            int row, OptionalInt column, double otherwise, double least, double most, double unit, String rule) {
        if (column.isEmpty() || table.isBlank(row, column.getAsInt())) {
            return otherwise;
        }
        double number = unit * table.number(row, column.getAsInt());
        if (!(number >= least && number <= most)) {
            throw table.mistake(row, column.getAsInt(), rule);
        }
        return number;
    }

    private String named(int row) {
        int column = value.orElse(0);
        return "the " + table.columns().get(column) + " " + table.text(row, column);
    }
}

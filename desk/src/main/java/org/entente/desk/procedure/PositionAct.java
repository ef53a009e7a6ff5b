package org.entente.desk.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a delegation stands. */
public sealed interface PositionAct extends Act {
    Matter on();

    /** Whether only the chair and the own delegation may learn of it. */
    Attribution attribution();

    /**
     * Tables a position, in place of an earlier one of the delegation on the same matter.
     *
     * @param text the delegation's words; may be empty
     * @param place where on the scale; of elements only
     * @param reserve what the reserve is about; of {@link Stance#RESERVES} only
     * @param adReferendum agreed subject to the capital
     * @param packagedWith agreed only if these are
     */
    record TablePosition(
            Matter on,
            Stance stance,
            String text,
            @Nullable Place place,
            @Nullable Reserve reserve,
            boolean adReferendum,
            List<Matter> packagedWith,
            Attribution attribution)
            implements PositionAct {
        public TablePosition {
            packagedWith = List.copyOf(packagedWith);
        }

        /** A position that everybody sees, without conditions. */
        public static TablePosition open(Matter on, Stance stance, String text) {
            return new TablePosition(on, stance, text, null, null, false, List.of(), Attribution.OPEN);
        }

        public TablePosition attributed(Attribution other) {
            return new TablePosition(on, stance, text, place, reserve, adReferendum, packagedWith, other);
        }
    }

    /**
     * Withdraws the delegation's position.
     *
     * @param attribution of the position that is withdrawn
     */
    record WithdrawPosition(Matter on, Attribution attribution) implements PositionAct {}
}

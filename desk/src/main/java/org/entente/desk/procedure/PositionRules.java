package org.entente.desk.procedure;

import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.PositionAct.WithdrawPosition;

/** When a position may be tabled or withdrawn. */
final class PositionRules {
    private PositionRules() {}

    static void check(Negotiation now, Entry entry, PositionAct act) {
        switch (act) {
            case TablePosition position -> table(now, entry, position);
            case WithdrawPosition withdrawal -> {
                if (now.positions()
                        .of(entry.delegation(), withdrawal.on())
                        .filter(held -> held.position().attribution() == withdrawal.attribution())
                        .isEmpty()) {
                    throw new Refusal(Why.NO_POSITION, withdrawal.on().id());
                }
            }
        }
    }

    private static void table(Negotiation now, Entry entry, TablePosition position) {
        known(now, position.on());
        // That an open position vanishes would tell that a sealed one has come.
        if (position.attribution().isSealed()
                && now.positions()
                        .of(entry.delegation(), position.on())
                        .filter(held -> !held.position().attribution().isSealed())
                        .isPresent()) {
            throw new Refusal(Why.OPEN_FIRST);
        }
        if (position.place() != null && position.on().kind() != Matter.Kind.ELEMENT) {
            throw new Refusal(Why.PLACE_ON_ELEMENTS_ONLY);
        }
        if (position.reserve() != null && position.stance() != Stance.RESERVES) {
            throw new Refusal(Why.RESERVE_NEEDS_STANCE);
        }
        for (Matter other : position.packagedWith()) {
            known(now, other);
            if (other.equals(position.on())) {
                throw new Refusal(Why.PACKAGE_WITH_ITSELF);
            }
        }
    }

    private static void known(Negotiation now, Matter matter) {
        switch (matter.kind()) {
            case ELEMENT -> now.table().needElement(matter.id());
            case CLAUSE -> now.texts().paragraph(matter.id());
        }
    }
}

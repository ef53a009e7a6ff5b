package org.entente.desk.procedure;

import java.util.Collection;
import java.util.Optional;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.PositionAct.WithdrawPosition;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * All positions tabled and not withdrawn. Only {@link org.entente.desk.sight.Sight} knows who may see which.
 *
 * @param tabled by matter and delegation
 */
public record Positions(PMap<Matter, PMap<String, Tabled>> tabled, PMap<Matter, Tally> tallies) {
    static final Positions NONE = new Positions(OrderedPMap.empty(), HashTreePMap.empty());

    public Collection<Tabled> on(Matter matter) {
        return tabled.getOrDefault(matter, OrderedPMap.empty()).values();
    }

    public Optional<Tabled> of(String delegation, Matter matter) {
        return Optional.ofNullable(
                tabled.getOrDefault(matter, OrderedPMap.empty()).get(delegation));
    }

    public Tally tally(Matter matter) {
        return tallies.getOrDefault(matter, Tally.NONE);
    }

    /** Whether somebody has a position on a matter, or one that hangs on it. */
    boolean rest(Matter matter) {
        return tabled.values().stream()
                .flatMap(held -> held.values().stream())
                .map(Tabled::position)
                .anyMatch(position ->
                        position.on().equals(matter) || position.packagedWith().contains(matter));
    }

    boolean everHeld(String delegation) {
        return tabled.values().stream().anyMatch(held -> held.containsKey(delegation));
    }

    Positions with(Entry entry, PositionAct act, Terms terms, String wording) {
        String delegation = entry.delegation();
        PMap<String, Tabled> held = tabled.getOrDefault(act.on(), OrderedPMap.empty());
        held = switch (act) {
            case TablePosition position ->
                held.minus(delegation).plus(delegation, new Tabled(delegation, position, entry.at(), wording));
            case WithdrawPosition withdrawal -> held.minus(delegation);
        };
        Tally tally = tally(act.on());
        PMap<String, Stance> counted = tally.now().minus(delegation);
        if (act instanceof TablePosition position && position.attribution() == Attribution.NON_ATTRIBUTABLE) {
            counted = counted.plus(delegation, position.stance());
        }
        return new Positions(
                tabled.plus(act.on(), held),
                counted.equals(tally.now())
                        ? tallies
                        : tallies.plus(act.on(), tally.with(counted, entry.at(), terms.batch())));
    }
}

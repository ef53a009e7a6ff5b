package org.entente.desk.procedure;

import java.util.List;
import org.entente.domain.PositionKind;

/** Where a party is known to stand on an element from elsewhere: said in public, or inferred; never tabled here. */
public record KnownPosition(String party, String element, Place place, PositionKind kind, List<Quotation> words) {
    public KnownPosition {
        words = List.copyOf(words);
        if (kind == PositionKind.TABLED) {
            throw new IllegalArgumentException("What is tabled is tabled at the desk, not known from elsewhere");
        }
    }
}

package org.entente.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parties that the documents speak of, and who of them sits at the table.
 *
 * @param alliance id of the organisation whose members must agree; null when the documents tell of none
 * @param memberCount how many members the documents say there are; null when they don't and no list is known
 * @param parties all parties, members first; a member whom no document mentions is among them
 */
public record Cast(@Nullable String alliance, @Nullable Integer memberCount, List<Party> parties) {
    public Cast {
        parties = List.copyOf(parties);
    }

    public Optional<Party> party(String id) {
        return parties.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public List<Party> members() {
        return parties.stream().filter(p -> p.kind() == PartyKind.MEMBER).toList();
    }
}

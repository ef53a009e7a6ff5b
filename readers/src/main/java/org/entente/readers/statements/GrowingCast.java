package org.entente.readers.statements;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.domain.Cast;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;

/** A cast to which the reading of statements adds authors and unnamed people. */
final class GrowingCast {
    private final Cast cast;
    private final Map<String, Party> parties = new LinkedHashMap<>();

    GrowingCast(Cast cast) {
        this.cast = cast;
        cast.parties().forEach(p -> parties.put(p.id(), p));
    }

    Cast grown(Iterable<String> speaking) {
        speaking.forEach(id -> parties.computeIfAbsent(id, i -> new Party(i, i, PartyKind.UNIDENTIFIED)));
        return new Cast(cast.alliance(), cast.memberCount(), List.copyOf(parties.values()));
    }

    Collection<Party> parties() {
        return List.copyOf(parties.values());
    }

    /** Id of the alliance, when one is known. */
    Optional<String> alliance() {
        return Optional.ofNullable(cast.alliance());
    }

    String nameOf(String id) {
        Party party = parties.get(id);
        return party == null ? id : party.name();
    }

    /** Whether a party is more than a description of somebody. */
    boolean isKnown(String id) {
        Party party = parties.get(id);
        return party != null && party.kind() != PartyKind.UNIDENTIFIED;
    }

    String person(String name) {
        return parties.values().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseGet(() -> add(new Party(name, name, PartyKind.PERSON)))
                .id();
    }

    String unnamed(String description, PartyKind kind) {
        return parties.containsKey(description)
                ? description
                : add(new Party(description, description, kind)).id();
    }

    private Party add(Party party) {
        parties.put(party.id(), party);
        return party;
    }
}

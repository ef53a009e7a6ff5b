package org.entente.models.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Position;
import org.entente.domain.PositionKind;
import org.entente.domain.Proposal;
import org.entente.domain.Unheard;
import org.entente.domain.Verdict;
import org.junit.jupiter.api.Test;

class SilentTest {
    @Test
    void who_judges_a_plan_is_heard_on_it_and_of_what_few_speak_the_others_owe_no_word() {
        Element plan =
                new Element("plan", "Should the Rain Plan be accepted?", "reject", "accept", ElementSource.PROPOSED);
        Element gate = new Element("gate", "For or against the gate?", "against", "for", ElementSource.PROPOSED);
        Proposal proposal =
                new Proposal("Rain Plan", "Belmar", List.of(new Verdict("Corrin", "a bucket", List.of())), List.of());
        List<Party> members = Stream.of("Arvonne", "Belmar", "Corrin", "Dell")
                .map(n -> new Party(n, n, PartyKind.MEMBER))
                .toList();
        Position position = new Position("Arvonne", "gate", 80, 60, 100, null, PositionKind.PUBLIC, List.of());

        assertThat(new Silent(List.of(), List.of(position), List.of(proposal)).among(members, List.of(plan, gate)))
                .containsExactlyInAnyOrder(
                        new Unheard("Arvonne", "plan"), new Unheard("Dell", "plan"), new Unheard("Dell", "gate"));
    }
}

package org.entente.models.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Party;
import org.entente.domain.Position;
import org.entente.domain.Proposal;
import org.entente.domain.Statement;
import org.entente.domain.Unheard;

/** Which members are on record with nothing on an element: no statement, no position, and no word on what it is about. */
final class Silent {
    private final List<Statement> statements;
    private final List<Position> positions;
    private final List<Proposal> proposals;

    Silent(List<Statement> statements, List<Position> positions, List<Proposal> proposals) {
        this.statements = statements;
        this.positions = positions;
        this.proposals = proposals;
    }

    List<Unheard> among(List<Party> members, List<Element> elements) {
        List<Unheard> unheard = new ArrayList<>();
        for (Party member : members) {
            boolean mute = elements.stream().noneMatch(e -> isHeard(member.id(), e));
            for (Element element : elements) {
                if (!isHeard(member.id(), element) && (mute || isTalkedOf(element, members))) {
                    unheard.add(new Unheard(member.id(), element.id()));
                }
            }
        }
        return unheard;
    }

    /** Whether members speak of it: of what only one or two bring up in passing, the others owe no word. */
    private boolean isTalkedOf(Element element, List<Party> members) {
        long heard = members.stream().filter(m -> isHeard(m.id(), element)).count();
        return element.source() == ElementSource.DOSSIER || 2 * heard >= members.size();
    }

    private boolean isHeard(String member, Element element) {
        boolean said = statements.stream()
                .anyMatch(s -> member.equals(s.party()) && element.id().equals(s.element()));
        boolean tabled = positions.stream()
                .anyMatch(p -> member.equals(p.party()) && element.id().equals(p.element()));
        return said || tabled || proposals.stream().anyMatch(p -> isAbout(element, p) && judges(member, p));
    }

    /** "Should the Lantern Plan be accepted?" is about the Lantern Plan. */
    private static boolean isAbout(Element element, Proposal proposal) {
        String question = " " + element.question().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ") + " ";
        return question.contains(" "
                + proposal.name()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\d]+", " ")
                        .strip() + " ");
    }

    private static boolean judges(String member, Proposal proposal) {
        return member.equals(proposal.by()) || proposal.verdicts().stream().anyMatch(v -> member.equals(v.party()));
    }
}

package org.entente.desk.procedure;

import java.time.ZoneId;
import java.util.List;
import org.entente.domain.Agreement;
import org.entente.domain.Body;
import org.entente.domain.Element;
import org.entente.domain.Party;

/** What the talks are about, and who takes part. */
public sealed interface DossierAct extends Act {
    /**
     * Opens the talks.
     *
     * @param zone the time zone of every deadline
     */
    record OpenTalks(String title, ZoneId zone, Terms terms) implements DossierAct {}

    /** Seats a member, or lists an outside party. */
    record AddParty(Party party) implements DossierAct {}

    /** Takes away a party that has done nothing yet. */
    record RemoveParty(String party) implements DossierAct {}

    record AddElement(Element element) implements DossierAct {}

    /** Rewords an element; its id stays. */
    record ReviseElement(Element element) implements DossierAct {}

    /** Takes away an element on which nothing has been said yet. */
    record RemoveElement(String element) implements DossierAct {}

    /** Brings in a briefing: what is here already stays as it is. */
    record BringBriefing(
            String title,
            List<Party> parties,
            List<Element> elements,
            List<KnownPosition> positions,
            List<Agreement> agreements,
            List<Body> bodies)
            implements DossierAct {
        public BringBriefing {
            parties = List.copyOf(parties);
            elements = List.copyOf(elements);
            positions = List.copyOf(positions);
            agreements = List.copyOf(agreements);
            bodies = List.copyOf(bodies);
        }
    }
}

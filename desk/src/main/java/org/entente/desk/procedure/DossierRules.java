package org.entente.desk.procedure;

import org.entente.desk.procedure.DossierAct.AddElement;
import org.entente.desk.procedure.DossierAct.AddParty;
import org.entente.desk.procedure.DossierAct.BringBriefing;
import org.entente.desk.procedure.DossierAct.OpenTalks;
import org.entente.desk.procedure.DossierAct.RemoveElement;
import org.entente.desk.procedure.DossierAct.RemoveParty;
import org.entente.desk.procedure.DossierAct.ReviseElement;
import org.entente.domain.Element;

/** When the dossier may be changed. */
final class DossierRules {
    private DossierRules() {}

    static void check(Negotiation now, DossierAct act) {
        Table table = now.table();
        switch (act) {
            case OpenTalks open -> {
                Rules.written(open.title(), Noun.TITLE);
                if (table.isOpen()) {
                    throw new Refusal(Why.OPEN_ALREADY);
                }
            }
            case AddParty added -> {
                Rules.written(added.party().id(), Noun.ID);
                Rules.written(added.party().name(), Noun.NAME);
                if (table.parties().containsKey(added.party().id())) {
                    throw new Refusal(
                            Why.KNOWN_ALREADY, Noun.PARTY, added.party().id());
                }
            }
            case RemoveParty removed -> {
                if (!table.parties().containsKey(removed.party())) {
                    throw new Refusal(Why.UNKNOWN, Noun.PARTY, removed.party());
                }
                if (isInUse(now, removed.party())) {
                    throw new Refusal(Why.IN_USE, removed.party());
                }
            }
            case AddElement added -> {
                written(added.element());
                if (table.elements().containsKey(added.element().id())) {
                    throw new Refusal(
                            Why.KNOWN_ALREADY, Noun.ELEMENT, added.element().id());
                }
            }
            case ReviseElement revised -> {
                written(revised.element());
                table.needElement(revised.element().id());
            }
            case RemoveElement removed -> {
                now.table().needElement(removed.element());
                if (isInUse(now, Matter.element(removed.element()))) {
                    throw new Refusal(Why.IN_USE, removed.element());
                }
            }
            case BringBriefing briefing -> briefing.elements().forEach(DossierRules::written);
        }
    }

    private static void written(Element element) {
        Rules.written(element.id(), Noun.ID);
        Rules.written(element.question(), Noun.QUESTION);
    }

    /** Whether something rests on an element. */
    private static boolean isInUse(Negotiation now, Matter element) {
        return now.table().known().stream()
                        .anyMatch(position -> position.element().equals(element.id()))
                || now.positions().rest(element)
                || now.texts().latest().stream()
                        .flatMap(text -> text.paragraphs().stream())
                        .anyMatch(paragraph -> element.id().equals(paragraph.element()));
    }

    /** Whether something rests on a party. */
    private static boolean isInUse(Negotiation now, String party) {
        return now.table().known().stream()
                        .anyMatch(position -> position.party().equals(party))
                || now.positions().everHeld(party)
                || now.texts().amendments().values().stream().anyMatch(a -> a.by().equals(party))
                || now.texts().latest().stream()
                        .flatMap(TextVersion::brackets)
                        .anyMatch(bracket -> bracket.holders().contains(party))
                || now.silences().current().isPresent();
    }
}

package org.entente.desk.procedure;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.desk.procedure.DossierAct.AddElement;
import org.entente.desk.procedure.DossierAct.AddParty;
import org.entente.desk.procedure.DossierAct.BringBriefing;
import org.entente.desk.procedure.DossierAct.OpenTalks;
import org.entente.desk.procedure.DossierAct.RemoveElement;
import org.entente.desk.procedure.DossierAct.RemoveParty;
import org.entente.desk.procedure.DossierAct.ReviseElement;
import org.entente.domain.Element;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What the talks are about and who sits at the table; parties and elements in their order of entry, by id. */
public record Table(
        boolean isOpen,
        String title,
        ZoneId zone,
        Terms terms,
        PMap<String, Party> parties,
        PMap<String, Element> elements,
        PVector<KnownPosition> known) {
    static final Table NONE = new Table(
            false, "", ZoneOffset.UTC, Terms.USUAL, OrderedPMap.empty(), OrderedPMap.empty(), TreePVector.empty());

    public List<Party> members() {
        return parties.values().stream()
                .filter(party -> party.kind() == PartyKind.MEMBER)
                .toList();
    }

    public boolean isMember(String party) {
        Party found = parties.get(party);
        return found != null && found.kind() == PartyKind.MEMBER;
    }

    void needElement(String id) {
        if (!elements.containsKey(id)) {
            throw new Refusal(Why.UNKNOWN, Noun.ELEMENT, id);
        }
    }

    void needMember(String id) {
        if (!isMember(id)) {
            throw new Refusal(Why.NOT_A_MEMBER, id);
        }
    }

    Table with(DossierAct act) {
        return switch (act) {
            case OpenTalks opened ->
                new Table(true, opened.title(), opened.zone(), opened.terms(), parties, elements, known);
            case AddParty added -> with(parties.plus(added.party().id(), added.party()), elements, known);
            case RemoveParty removed -> with(parties.minus(removed.party()), elements, known);
            case AddElement added -> with(parties, elements.plus(added.element().id(), added.element()), known);
            case ReviseElement revised ->
                with(parties, elements.plus(revised.element().id(), revised.element()), known);
            case RemoveElement removed -> with(parties, elements.minus(removed.element()), known);
            case BringBriefing briefing -> brought(briefing);
        };
    }

    private Table brought(BringBriefing briefing) {
        PMap<String, Party> everybody = parties;
        for (Party party : briefing.parties()) {
            everybody = everybody.containsKey(party.id()) ? everybody : everybody.plus(party.id(), party);
        }
        PMap<String, Element> all = elements;
        for (Element element : briefing.elements()) {
            all = all.containsKey(element.id()) ? all : all.plus(element.id(), element);
        }
        PVector<KnownPosition> latest = known;
        for (KnownPosition position : briefing.positions()) {
            latest = latest.minusAll(latest.stream()
                    .filter(old -> old.party().equals(position.party())
                            && old.element().equals(position.element())
                            && old.kind() == position.kind())
                    .toList());
            latest = latest.plus(position);
        }
        return with(everybody, all, latest);
    }

    private Table with(PMap<String, Party> who, PMap<String, Element> what, PVector<KnownPosition> where) {
        return new Table(isOpen, title, zone, terms, who, what, where);
    }
}

package org.entente.models.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.domain.Contradiction;
import org.entente.domain.DossierSheet;
import org.entente.domain.DossierSheet.ElementEntry;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Genre;
import org.entente.domain.Mapping;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Position;
import org.entente.domain.Reading;
import org.entente.domain.Statement;
import org.entente.models.position.PositionMaker.Combined;

/** Places statements on elements and tells who stands where, who parts from the others and who has not been heard. */
public final class PositionModel {
    private final Lexicon lexicon = Lexicon.english();
    private final StanceReader stances = new StanceReader(lexicon);

    public Mapping map(Reading reading, DossierSheet sheet) {
        PersonsWord person = new PersonsWord(sheet);
        List<Party> parties = reading.cast().parties().stream()
                .filter(p -> !person.mergedAway(p.id()))
                .toList();
        List<Party> members =
                parties.stream().filter(p -> p.kind() == PartyKind.MEMBER).toList();
        List<Utterance> utterances = Utterance.all(person.statements(reading.statements()), reading);

        List<Scale> scales = scales(reading, sheet, utterances);
        ElementMatcher matcher = new ElementMatcher(scales, stances, Judgements.of(reading));
        List<Placed> placed = corrected(matcher.place(utterances), person, scales, utterances);
        List<Element> elements = scales.stream().map(Scale::element).toList();
        List<Combined> combined = combine(reading, views(placed, person), elements, parties);
        List<Position> positions =
                person.positions(combined.stream().map(Combined::position).toList());
        List<Statement> statements = inOrder(reading, placed);

        return new Mapping(
                elements,
                statements,
                positions,
                contradictions(combined, person, Turnabouts.in(statements, reading)),
                new Silent(statements, positions, reading.proposals()).among(members, elements),
                new RankBreaks(reading, members, statements).find(elements, positions, matcher, scales),
                byPerson(statements, positions, person));
    }

    private List<Scale> scales(Reading reading, DossierSheet sheet, List<Utterance> utterances) {
        if (!sheet.elements().isEmpty()) {
            return sheet.elements().stream().map(this::given).toList();
        }
        return ElementChoice.among(
                ElementProposer.propose(reading), utterances, stances, Judgements.of(reading), lexicon);
    }

    private Scale given(ElementEntry entry) {
        String question = entry.question() == null ? entry.id() : entry.question();
        List<String> terms =
                entry.terms().isEmpty() ? List.of(entry.id().replace('-', ' ').replace('_', ' ')) : entry.terms();
        Element element = new Element(
                entry.id(),
                question,
                entry.scale().getOrDefault(0, "against"),
                entry.scale().getOrDefault(100, "for"),
                ElementSource.DOSSIER,
                terms);
        return Scale.of(element, lexicon);
    }

    private List<Placed> corrected(
            List<Placed> read, PersonsWord person, List<Scale> scales, List<Utterance> utterances) {
        Map<String, Scale> byId = new HashMap<>();
        scales.forEach(s -> byId.put(s.element().id(), s));
        Map<String, Utterance> words = new HashMap<>();
        utterances.forEach(u -> words.put(u.statement().id(), u));
        return read.stream().map(p -> person.placed(p, byId, stances, words)).toList();
    }

    /** What somebody thinks will happen is not what they want, unless a person says so. */
    private static List<Placed> views(List<Placed> placed, PersonsWord person) {
        return placed.stream()
                .filter(p -> p.statement().prediction() == null || person.corrected(p.statement()))
                .toList();
    }

    private static List<Combined> combine(
            Reading reading, List<Placed> placed, List<Element> elements, List<Party> parties) {
        Map<String, Genre> genres = new HashMap<>();
        reading.documents().forEach(d -> genres.put(d.id(), d.genre()));
        PositionMaker maker = new PositionMaker(genres);
        List<Combined> combined = new ArrayList<>();
        for (Party party : parties) {
            if (party.kind() == PartyKind.UNIDENTIFIED) {
                continue;
            }
            List<Placed> mine = placed.stream()
                    .filter(p -> party.id().equals(p.statement().party()))
                    .toList();
            for (Element element : elements) {
                List<Placed> here = mine.stream()
                        .filter(p -> element.id().equals(p.statement().element()))
                        .toList();
                Combined position = maker.combine(party.id(), element.id(), here, Salience.of(here, mine));
                if (position != null) {
                    combined.add(position);
                }
            }
        }
        return combined;
    }

    /** @param told those that the texts themselves point out */
    private static List<Contradiction> contradictions(
            List<Combined> combined, PersonsWord person, List<Contradiction> told) {
        List<Contradiction> all = new ArrayList<>(combined.stream()
                .filter(c -> !c.contradicting().isEmpty())
                .filter(c -> !person.tabled(c.position()))
                .map(c -> new Contradiction(c.position().party(), c.position().element(), c.contradicting()))
                .toList());
        told.stream()
                .filter(t -> all.stream().noneMatch(c -> c.party().equals(t.party())))
                .toList()
                .forEach(all::add);
        return all;
    }

    private static List<Statement> inOrder(Reading reading, List<Placed> placed) {
        Map<String, Statement> byId = new LinkedHashMap<>();
        placed.forEach(p -> byId.put(p.statement().id(), p.statement()));
        return reading.statements().stream()
                .map(s -> byId.get(s.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Set<String> byPerson(List<Statement> statements, List<Position> positions, PersonsWord person) {
        Set<String> marks = new HashSet<>();
        statements.stream().filter(person::corrected).forEach(s -> marks.add(s.id()));
        positions.stream().filter(person::tabled).forEach(p -> marks.add(Mapping.mark(p)));
        return marks;
    }
}

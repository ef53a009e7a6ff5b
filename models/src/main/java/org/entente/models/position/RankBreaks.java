package org.entente.models.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.domain.Element;
import org.entente.domain.Evidence;
import org.entente.domain.Party;
import org.entente.domain.Position;
import org.entente.domain.RankBreak;
import org.entente.domain.RankBreakKind;
import org.entente.domain.Reading;
import org.entente.domain.Span;
import org.entente.domain.Statement;

/** Finds the members that stand apart from the side that most members take. */
final class RankBreaks {
    private static final int QUORUM = 3;
    private static final double APART = 30;

    private final Reading reading;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Party> members = new LinkedHashMap<>();

    RankBreaks(Reading reading, List<Party> members, List<Statement> statements) {
        this.reading = reading;
        statements.forEach(s -> this.statements.put(s.id(), s));
        members.forEach(p -> this.members.put(p.id(), p));
    }

    List<RankBreak> find(List<Element> elements, List<Position> positions, ElementMatcher matcher, List<Scale> scales) {
        List<RankBreak> breaks = new ArrayList<>();
        for (RankBreak conduct : reading.conduct()) {
            breaks.add(conduct.element() != null ? conduct : onElement(conduct, matcher, scales));
        }
        for (Element element : elements) {
            List<Position> held = positions.stream()
                    .filter(p -> p.element().equals(element.id()) && members.containsKey(p.party()))
                    .toList();
            byPosition(element, held).stream()
                    .filter(b -> breaks.stream()
                            .noneMatch(o ->
                                    o.party().equals(b.party()) && element.id().equals(o.element())))
                    .forEach(breaks::add);
        }
        return breaks;
    }

    /**
     * A side leads when it has at least three members and twice as many as the other; those that part by what they do
     * make no side.
     */
    private List<RankBreak> byPosition(Element element, List<Position> held) {
        if (held.size() < QUORUM) {
            return List.of();
        }
        Set<String> apart = reading.conduct().stream().map(RankBreak::party).collect(Collectors.toSet());
        List<Position> low = held.stream().filter(p -> p.value() < 45).toList();
        List<Position> high = held.stream().filter(p -> p.value() > 55).toList();
        boolean lowLeads = low.size() > high.size();
        List<Position> many = lowLeads ? low : high;
        List<Position> few = lowLeads ? high : low;
        long bound = many.stream().filter(p -> !apart.contains(p.party())).count();
        if (few.isEmpty() || bound < QUORUM || many.size() < 2 * few.size()) {
            return List.of();
        }
        double bloc = many.stream().mapToDouble(Position::value).average().orElseThrow();
        return few.stream()
                .filter(p -> Math.abs(p.value() - bloc) >= APART)
                .map(p -> new RankBreak(
                        p.party(),
                        element.id(),
                        RankBreakKind.POSITION,
                        why(element, p, many.size(), held.size()),
                        evidence(p)))
                .toList();
    }

    private String why(Element element, Position position, int many, int held) {
        Party party = members.get(position.party());
        String name = party == null ? position.party() : party.name();
        boolean high = position.value() > 50;
        return String.format(
                Locale.ROOT,
                "On \u201c%s\u201d %s leans to \u201c%s\u201d, while %d of the %d members placed lean to \u201c%s\u201d.",
                element.question(),
                name,
                high ? element.high() : element.low(),
                many,
                held,
                high ? element.low() : element.high());
    }

    private List<Evidence> evidence(Position position) {
        List<Evidence> evidence = new ArrayList<>();
        for (String id : position.statements()) {
            Statement statement = statements.get(id);
            if (statement == null) {
                continue;
            }
            for (Span span : statement.content()) {
                evidence.add(new Evidence(statement.document(), span.start(), span.end(), words(statement, span)));
            }
        }
        return evidence;
    }

    private String words(Statement statement, Span span) {
        return reading.documents().stream()
                .filter(d -> d.id().equals(statement.document()))
                .map(d -> reading.texts().get(d.file()))
                .filter(t -> t != null && span.end() <= t.length())
                .map(t -> t.words(span))
                .findFirst()
                .orElse(statement.quote());
    }

    private static RankBreak onElement(RankBreak conduct, ElementMatcher matcher, List<Scale> scales) {
        String said = conduct.why() + " "
                + String.join(
                        " ", conduct.evidence().stream().map(Evidence::quote).toList());
        List<Word> words = Word.of(said);
        Scale best = null;
        double most = .5;
        for (Scale scale : scales) {
            double score = matcher.score(words, scale);
            if (score > most) {
                best = scale;
                most = score;
            }
        }
        return best == null
                ? conduct
                : new RankBreak(
                        conduct.party(), best.element().id(), conduct.kind(), conduct.why(), conduct.evidence());
    }
}

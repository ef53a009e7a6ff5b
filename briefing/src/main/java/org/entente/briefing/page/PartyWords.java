package org.entente.briefing.page;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.domain.Element;
import org.entente.domain.Party;
import org.entente.domain.Position;
import org.entente.domain.Statement;
import org.jspecify.annotations.Nullable;

/**
 * All that one party, or one source of no known party, is on record with.
 *
 * @param kind what it is to the talks
 */
public record PartyWords(String anchor, String name, String kind, int statements, List<Topic> topics) {

    /**
     * Its words on one element.
     *
     * @param element null for words that bear on no element
     * @param position null when the words take no side
     */
    public record Topic(
            @Nullable String anchor,
            @Nullable Element element,
            @Nullable Position position,
            boolean contradicts,
            List<Words> words) {}

    static List<PartyWords> all(Brief brief, Links links) {
        List<PartyWords> all = new ArrayList<>();
        for (Grid.Group group : Grid.of(brief, links).groups()) {
            group.rows().stream()
                    .filter(Grid.Row::heard)
                    .map(Grid.Row::party)
                    .map(p -> of(brief, links, p))
                    .forEach(all::add);
        }
        return all;
    }

    /** Sources that no party could be told of, by the words that describe them. */
    static List<PartyWords> unplaced(Brief brief, Links links) {
        Map<String, List<Statement>> bySpeaker = brief.statements().stream()
                .filter(s -> s.party() == null || brief.party(s.party()).isEmpty())
                .collect(groupingBy(links::speaker, LinkedHashMap::new, Collectors.toList()));
        List<PartyWords> all = new ArrayList<>();
        bySpeaker.forEach((speaker, statements) -> all.add(new PartyWords(
                "u" + (all.size() + 1),
                Phrase.capital(speaker),
                "party not told",
                statements.size(),
                byElement(brief, links, statements))));
        return all;
    }

    private static List<Topic> byElement(Brief brief, Links links, List<Statement> statements) {
        List<Topic> topics = new ArrayList<>();
        for (Element element : brief.elements()) {
            List<Words> words = statements.stream()
                    .filter(s -> element.id().equals(s.element()))
                    .map(links::words)
                    .toList();
            if (!words.isEmpty()) {
                topics.add(new Topic(null, element, null, false, words));
            }
        }
        other(brief, links, statements, topics);
        return topics;
    }

    private static PartyWords of(Brief brief, Links links, Party party) {
        List<Topic> topics = new ArrayList<>();
        List<Statement> statements = brief.statementsOf(party.id());
        for (Element element : brief.elements()) {
            List<Words> words = brief.statementsOf(party.id(), element.id()).stream()
                    .map(links::words)
                    .toList();
            @Nullable
            Position position = brief.position(party.id(), element.id()).orElse(null);
            if (position != null || !words.isEmpty()) {
                topics.add(new Topic(
                        links.cell(party.id(), element.id()),
                        element,
                        position,
                        brief.contradicts(party.id(), element.id()),
                        words));
            }
        }
        other(brief, links, statements, topics);
        return new PartyWords(
                links.party(party.id()), Phrase.name(party), party.kind().label(), statements.size(), topics);
    }

    private static void other(Brief brief, Links links, List<Statement> statements, List<Topic> topics) {
        List<Words> other = statements.stream()
                .filter(s ->
                        s.element() == null || brief.elements().stream().noneMatch(e -> e.id().equals(s.element())))
                .map(links::words)
                .toList();
        if (!other.isEmpty()) {
            topics.add(new Topic(null, null, null, false, other));
        }
    }
}

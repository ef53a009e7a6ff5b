package org.entente.briefing.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.domain.Element;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Position;
import org.jspecify.annotations.Nullable;

/** Members and others against the elements: where each stands, or plainly that nothing is known. */
public record Grid(List<Element> elements, List<Group> groups, int unnamed) {
    private static final Set<PartyKind> UNNAMED = Set.of(PartyKind.PUBLIC, PartyKind.UNIDENTIFIED);

    /** Rows of one kind of party under a heading. */
    public record Group(String title, boolean members, List<Row> rows) {}

    /**
     * A party's row.
     *
     * @param link anchor of its words; null when it has said nothing
     */
    public record Row(Party party, @Nullable String link, boolean breaksRanks, int statements, List<Cell> cells) {
        public String name() {
            return Phrase.name(party);
        }

        public boolean heard() {
            return link != null;
        }

        /** Those with most to say come first, those never heard last. */
        int rank() {
            int placed = (int) cells.stream().filter(c -> c.position() != null).count();
            return heard() ? -1 - placed : 0;
        }
    }

    /**
     * Where a row's party stands on a column's element.
     *
     * @param link anchor of the words behind it; null when there are none
     * @param position null when no view is on record
     * @param statements how many bear on the element
     * @param inWords the same for a reader who does not see the drawing
     */
    public record Cell(
            Element element,
            @Nullable String link,
            @Nullable Position position,
            int statements,
            boolean contradicts,
            boolean byPerson,
            String inWords) {}

    static Grid of(Brief brief, Links links) {
        List<Group> groups = new ArrayList<>();
        group(brief, links, "Members", p -> p.kind() == PartyKind.MEMBER, true, groups);
        group(brief, links, "Outside parties", p -> p.kind() == PartyKind.OUTSIDE && brief.isHeard(p), false, groups);
        group(brief, links, "Bodies", p -> p.kind() == PartyKind.BODY && brief.isHeard(p), false, groups);
        group(
                brief,
                links,
                "Persons speaking for themselves",
                p -> p.kind() == PartyKind.PERSON && speaksToAnElement(brief, p),
                false,
                groups);
        group(
                brief,
                links,
                "Publics and sources not told",
                p -> UNNAMED.contains(p.kind()) && speaksToAnElement(brief, p),
                false,
                groups);
        return new Grid(
                brief.elements(), groups, brief.memberCount() - brief.members().size());
    }

    private static void group(
            Brief brief, Links links, String title, Predicate<Party> of, boolean members, List<Group> groups) {
        List<Row> rows = brief.parties().stream()
                .filter(of)
                .map(p -> row(brief, links, p))
                .sorted(Comparator.comparingInt(Row::rank)
                        .thenComparing(r -> r.party().name()))
                .toList();
        if (!rows.isEmpty()) {
            groups.add(new Group(title, members, rows));
        }
    }

    private static boolean speaksToAnElement(Brief brief, Party party) {
        return brief.elements().stream()
                .anyMatch(e -> brief.position(party.id(), e.id()).isPresent()
                        || !brief.statementsOf(party.id(), e.id()).isEmpty());
    }

    private static Row row(Brief brief, Links links, Party party) {
        List<Cell> cells =
                brief.elements().stream().map(e -> cell(brief, links, party, e)).toList();
        return new Row(
                party,
                brief.isHeard(party) ? links.party(party.id()) : null,
                brief.breaksRanks(party.id()),
                brief.statementsOf(party.id()).size(),
                cells);
    }

    private static Cell cell(Brief brief, Links links, Party party, Element element) {
        @Nullable Position position = brief.position(party.id(), element.id()).orElse(null);
        int statements = brief.statementsOf(party.id(), element.id()).size();
        boolean contradicts = brief.contradicts(party.id(), element.id());
        boolean byPerson = position != null && position.statements().isEmpty();
        return new Cell(
                element,
                position == null && statements == 0 ? null : links.cell(party.id(), element.id()),
                position,
                statements,
                contradicts,
                byPerson,
                inWords(position, element, statements, contradicts, byPerson));
    }

    private static String inWords(
            @Nullable Position position, Element element, int statements, boolean contradicts, boolean byPerson) {
        if (position == null) {
            return statements == 0
                    ? "no view on record"
                    : "takes no side in " + Phrase.count(statements, "statement", "statements");
        }
        return "%s of 100, range %s to %s, %s; %s%s%s"
                .formatted(
                        Phrase.number(position.value()),
                        Phrase.number(position.low()),
                        Phrase.number(position.high()),
                        Scale.lean(position.value(), element),
                        position.kind().label(),
                        byPerson ? ", placed by a person" : "",
                        contradicts ? ", contradicts itself" : "");
    }
}

package org.entente.archive.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.RowFactory;
import org.entente.archive.source.Paper;
import org.entente.domain.Agreement;
import org.entente.domain.Body;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.Element;
import org.entente.domain.Event;
import org.entente.domain.Evidence;
import org.entente.domain.Mapping;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Period;
import org.entente.domain.Position;
import org.entente.domain.RankBreak;
import org.entente.domain.Reading;
import org.entente.domain.SourceText;
import org.entente.domain.Statement;
import org.entente.domain.Unread;
import org.entente.readers.intake.Intake;
import org.jspecify.annotations.Nullable;

/** The rows that one paper gives, named after the file and the piece. */
final class PaperRows {
    private final List<TableRow> all = new ArrayList<>();
    private final Paper paper;
    private final Reading reading;
    private final String version;

    PaperRows(Paper paper, Reading reading, String version) {
        this.paper = paper;
        this.reading = reading;
        this.version = version;
    }

    List<TableRow> of(Mapping mapping) {
        Set<String> told = new HashSet<>();
        reading.documents().forEach(document -> add(document, told));
        reading.unread().stream()
                .filter(unread -> !told.contains(unread.why()))
                .forEach(unread -> all.add(unread(paper, unread.file(), unread.why(), version)));
        mapping.statements().forEach(this::add);
        mapping.positions().forEach(position -> add(position, mapping));
        mapping.breaksRanks().forEach(this::add);
        reading.events().forEach(this::add);
        reading.agreements().forEach(this::add);
        reading.bodies().forEach(this::add);
        return all;
    }

    private void add(Document document, Set<String> told) {
        SourceText source = Objects.requireNonNull(reading.texts().get(document.file()));
        String text = source.words(document.span());
        String why = null;
        if (!Intake.isRead(document)) {
            why = reading.unread().stream().map(Unread::why).findFirst().orElse("in another language");
            told.add(why);
        }
        put(
                Table.DOCUMENTS,
                document.id(),
                document.file(),
                first(document.title(), paper.title()),
                document.genre().label(),
                first(paper.outlet(), document.outlet()),
                document.author(),
                document.dateSource().label(),
                document.language(),
                document.start(),
                document.end(),
                text,
                why,
                Sketch.of(text),
                paper.key());
    }

    private void add(Statement s) {
        Integer start = s.content().isEmpty() ? null : s.content().getFirst().start();
        Integer end = s.content().isEmpty() ? null : s.content().getLast().end();
        put(
                Table.STATEMENTS,
                s.document(),
                id(s.id()),
                date(s.date()),
                s.speaker(),
                s.speakerResolved(),
                s.party(),
                kind(s.party()),
                s.attribution().label(),
                s.element(),
                s.quote(),
                id(s.reportedBy()),
                start,
                end);
    }

    private void add(Position p, Mapping mapping) {
        Optional<Element> element = mapping.elements().stream()
                .filter(e -> e.id().equals(p.element()))
                .findFirst();
        String document = mapping.statements().stream()
                .filter(s -> p.statements().contains(s.id()))
                .map(Statement::document)
                .findFirst()
                .orElse(null);
        if (document == null) {
            return; // a person's own word is in the sheet, not in this document
        }
        put(
                Table.POSITIONS,
                document,
                p.party(),
                kind(p.party()),
                p.element(),
                element.map(Element::question).orElse(null),
                element.map(Element::low).orElse(null),
                element.map(Element::high).orElse(null),
                p.value(),
                p.low(),
                p.high(),
                p.salience(),
                p.kind().label(),
                p.statements().stream().map(this::id).toArray(String[]::new));
    }

    private void add(RankBreak b) {
        if (!b.evidence().isEmpty()) {
            put(Table.BREAKS, b.evidence(), b.party(), b.element(), b.kind().label(), b.why());
        }
    }

    private void add(Event e) {
        put(
                Table.EVENTS,
                e.evidence(),
                id(e.id()),
                date(e.when()),
                e.when() == null ? null : e.when().lastDate(),
                e.when() == null ? null : e.when().precision().label(),
                e.what(),
                e.kind().label(),
                e.kind().trend().label(),
                e.parties().toArray(String[]::new));
    }

    private void add(Agreement a) {
        put(
                Table.AGREEMENTS,
                a.evidence(),
                a.name(),
                date(a.signed()),
                a.parties().toArray(String[]::new),
                a.stipulates(),
                a.status().label(),
                date(a.since()));
    }

    private void add(Body b) {
        put(
                Table.BODIES,
                b.evidence(),
                b.name(),
                b.members().toArray(String[]::new),
                b.status().label(),
                date(b.since()));
    }

    private void put(Table table, List<Evidence> evidence, @Nullable Object... values) {
        if (evidence.isEmpty()) {
            return;
        }
        Evidence first = evidence.getFirst();
        @Nullable Object[] columns = Arrays.copyOf(values, values.length + 3);
        columns[values.length] = first.quote();
        columns[values.length + 1] = first.start();
        columns[values.length + 2] = first.end();
        put(table, first.document(), columns);
    }

    private void put(Table table, String id, @Nullable Object... values) {
        Document document = reading.documents().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow();
        String date = date(document.date());
        List<@Nullable Object> row = new ArrayList<>();
        row.add(name(document));
        row.add(month(date));
        row.add(date);
        row.addAll(Arrays.asList(values));
        row.add(version);
        all.add(new TableRow(table, RowFactory.create(row.toArray())));
    }

    /** The file, with the number of the piece where it has several. */
    private String name(Document document) {
        int piece = document.id().lastIndexOf('#');
        return document.file() + (piece < 0 ? "" : document.id().substring(piece));
    }

    /** Ids of the reader are unique in a document; with its key they are in the archive. */
    private @Nullable String id(@Nullable String id) {
        return id == null ? null : paper.key() + "-" + id;
    }

    private @Nullable String kind(@Nullable String party) {
        return party == null
                ? null
                : reading.cast()
                        .party(party)
                        .map(Party::kind)
                        .map(PartyKind::label)
                        .orElse(null);
    }

    private static @Nullable String date(@Nullable Period period) {
        return period == null ? null : period.date();
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    static String month(@Nullable String date) {
        return date == null || date.length() < 7 ? "unknown" : date.substring(0, 7);
    }

    /** A row that says why something could not be read. */
    static TableRow unread(Paper paper, String document, String why, String version) {
        return new TableRow(
                Table.DOCUMENTS,
                RowFactory.create(
                        document,
                        month(paper.date()),
                        paper.date(),
                        paper.name(),
                        paper.title(),
                        null,
                        paper.outlet(),
                        null,
                        (paper.date() == null ? DateSource.UNKNOWN : DateSource.GIVEN).label(),
                        null,
                        null,
                        null,
                        null,
                        why,
                        new Long[0],
                        paper.key(),
                        version));
    }
}

package org.entente.desk.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Piece;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.Reserve;
import org.entente.desk.procedure.TextVersion;
import org.entente.desk.sight.Sight;
import org.jspecify.annotations.Nullable;

/** The tables of the desk as comma-separated values, as far as one person may see them. */
public enum Sheet {
    PARTIES("id", "name", "kind"),
    ELEMENTS("id", "question", "low", "high"),
    POSITIONS(
            "delegation",
            "kind",
            "on",
            "stance",
            "text",
            "value",
            "low",
            "high",
            "reserve",
            "holder",
            "cause",
            "expires",
            "ad_referendum",
            "only_with",
            "attribution",
            "at"),
    COUNTS("kind", "on", "stance", "delegations"),
    KNOWN("party", "element", "kind", "value", "low", "high"),
    NOT_HEARD("delegation", "kind", "on"),
    PARAGRAPHS("version", "number", "id", "element", "text"),
    BRACKETS("id", "paragraph", "reading", "owners", "holders", "condition", "since"),
    AMENDMENTS("id", "by", "target_kind", "target", "change", "words", "text", "why", "status", "at"),
    OBSTACLES("kind", "on", "who", "words", "condition", "with", "since"),
    SILENCES("version", "step", "expiry", "objection_by", "reason", "lifting", "number"),
    RECEIPTS("version", "delegation", "at"),
    MEETINGS("id", "name", "level", "round", "starts", "ends", "place", "state"),
    DEADLINES("id", "what", "at", "dropped"),
    AGREEMENTS("name", "signed", "parties", "stipulates", "status", "since", "words"),
    BODIES("name", "members", "mandate", "status", "since", "words");

    private final List<String> header;

    Sheet(String... header) {
        this.header = List.of(header);
    }

    /** As it is called in addresses: {@code not-heard}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Sheet> of(String label) {
        return Stream.of(values()).filter(sheet -> sheet.label().equals(label)).findFirst();
    }

    /** The table, with a header; instants in UTC. */
    public String of(Sight sight) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(header.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<?> row : rows(sight)) {
                printer.printRecord(row.stream().map(Sheet::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A spreadsheet must not take what a delegation wrote for a formula. */
    private static Object harmless(@Nullable Object value) {
        String words = Objects.toString(value, "");
        return value instanceof String && words.matches("(?s)[=+\\-@\t\r].*") ? "'" + words : words;
    }

    private List<List<?>> rows(Sight sight) {
        List<List<?>> rows = new ArrayList<>();
        switch (this) {
            case PARTIES ->
                sight.table().parties().values().forEach(one -> rows.add(row(one.id(), one.name(), one.kind())));
            case ELEMENTS ->
                sight.table()
                        .elements()
                        .values()
                        .forEach(one -> rows.add(row(one.id(), one.question(), one.low(), one.high())));
            case POSITIONS ->
                sight.positions().forEach(one -> rows.add(position(one.delegation(), one.position(), one.at())));
            case COUNTS ->
                sight.counts()
                        .forEach(one -> rows.add(row(one.on().kind(), one.on().id(), one.stance(), one.delegations())));
            case KNOWN ->
                sight.table()
                        .known()
                        .forEach(one -> rows.add(row(
                                one.party(),
                                one.element(),
                                one.kind(),
                                one.place().value(),
                                one.place().low(),
                                one.place().high())));
            case NOT_HEARD ->
                sight.notHeard()
                        .forEach(one -> rows.add(
                                row(one.delegation(), one.on().kind(), one.on().id())));
            case PARAGRAPHS -> sight.texts().versions().forEach(version -> paragraphs(version, rows));
            case BRACKETS -> sight.texts().latest().ifPresent(version -> brackets(version, rows));
            case AMENDMENTS ->
                sight.texts()
                        .amendments()
                        .values()
                        .forEach(one -> rows.add(row(
                                one.id(),
                                one.by(),
                                one.target().kind(),
                                one.target().id(),
                                one.change(),
                                one.words(),
                                one.text(),
                                one.why(),
                                one.status(),
                                one.at())));
            case OBSTACLES ->
                sight.obstacles()
                        .forEach(one -> rows.add(row(
                                one.kind(),
                                one.on().id(),
                                String.join(" ", one.who()),
                                one.words(),
                                one.condition(),
                                String.join(
                                        " ", one.with().stream().map(Matter::id).toList()),
                                one.since())));
            case SILENCES -> silences(sight, rows);
            case RECEIPTS ->
                sight.silences()
                        .all()
                        .forEach(silence -> silence.receipts()
                                .forEach((who, at) ->
                                        rows.add(row(silence.proposal().version(), who, at))));
            case MEETINGS ->
                sight.meetings()
                        .meetings()
                        .values()
                        .forEach(one -> rows.add(row(
                                one.id(),
                                one.name(),
                                one.level(),
                                one.round(),
                                one.starts(),
                                one.ends(),
                                one.location(),
                                one.state())));
            case DEADLINES ->
                sight.meetings()
                        .deadlines()
                        .values()
                        .forEach(one -> rows.add(row(one.id(), one.what(), one.at(), one.dropped())));
            case AGREEMENTS ->
                sight.registers()
                        .agreements()
                        .values()
                        .forEach(one -> one.history()
                                .forEach(status -> rows.add(row(
                                        one.name(),
                                        one.signed(),
                                        String.join(" ", one.parties()),
                                        one.stipulates(),
                                        status.status(),
                                        status.since(),
                                        status.words()))));
            case BODIES ->
                sight.registers()
                        .bodies()
                        .values()
                        .forEach(one -> one.history()
                                .forEach(status -> rows.add(row(
                                        one.name(),
                                        String.join(" ", one.members()),
                                        one.mandate(),
                                        status.status(),
                                        status.since(),
                                        status.words()))));
        }
        return rows;
    }

    private static List<?> position(String delegation, TablePosition position, Object at) {
        Reserve reserve = position.reserve();
        var place = position.place();
        return row(
                delegation,
                position.on().kind(),
                position.on().id(),
                position.stance(),
                position.text(),
                place == null ? null : place.value(),
                place == null ? null : place.low(),
                place == null ? null : place.high(),
                reserve == null ? null : reserve.kind(),
                reserve == null ? null : reserve.holder(),
                reserve == null ? null : reserve.cause(),
                reserve == null ? null : reserve.expires(),
                position.adReferendum(),
                String.join(
                        " ",
                        position.packagedWith().stream()
                                .map(other -> other.id())
                                .toList()),
                position.attribution(),
                at);
    }

    private static void paragraphs(TextVersion version, List<List<?>> rows) {
        version.paragraphs()
                .forEach(one -> rows.add(row(
                        version.number(),
                        version.paragraphs().indexOf(one) + 1,
                        one.id(),
                        one.element(),
                        one.reading())));
    }

    private static void brackets(TextVersion version, List<List<?>> rows) {
        version.paragraphs()
                .forEach(paragraph -> paragraph.brackets().forEach(one -> rows.add(bracket(paragraph.id(), one))));
    }

    private static List<?> bracket(String paragraph, Piece.Bracket bracket) {
        return row(
                bracket.id(),
                paragraph,
                bracket.reading(),
                String.join(" ", bracket.owners()),
                String.join(" ", bracket.holders()),
                bracket.condition(),
                bracket.since());
    }

    private static void silences(Sight sight, List<List<?>> rows) {
        sight.silences().all().forEach(silence -> {
            var objection = silence.objections().isEmpty()
                    ? null
                    : silence.objections().get(silence.objections().size() - 1);
            rows.add(row(
                    silence.proposal().version(),
                    silence.step(),
                    silence.expiry(),
                    objection == null ? null : objection.delegation(),
                    objection == null ? null : objection.reason(),
                    objection == null ? null : objection.lifting(),
                    silence.number()));
        });
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return java.util.Arrays.asList(cells);
    }
}

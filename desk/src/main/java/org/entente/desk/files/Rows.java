package org.entente.desk.files;

import static org.entente.desk.files.Csv.many;
import static org.entente.desk.files.Csv.row;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Place;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.Registers.StatusChange;
import org.entente.desk.procedure.Reserve;
import org.entente.desk.procedure.Tabled;
import org.entente.desk.procedure.TextVersion;
import org.entente.desk.sight.Sight;
import org.jspecify.annotations.Nullable;

/** The rows of each {@link Sheet}. */
final class Rows {
    private Rows() {}

    static Stream<List<@Nullable Object>> parties(Sight sight) {
        return sight.table().parties().values().stream().map(one -> row(one.id(), one.name(), one.kind()));
    }

    static Stream<List<@Nullable Object>> elements(Sight sight) {
        return sight.table().elements().values().stream()
                .map(one -> row(one.id(), one.question(), one.low(), one.high()));
    }

    static Stream<List<@Nullable Object>> positions(Sight sight) {
        return sight.positions().stream().map(Rows::position);
    }

    private static List<@Nullable Object> position(Tabled tabled) {
        TablePosition position = tabled.position();
        Reserve reserve = position.reserve();
        Place place = position.place();
        return row(
                tabled.delegation(),
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
                ids(position.packagedWith()),
                position.attribution(),
                tabled.at());
    }

    private static String ids(List<Matter> matters) {
        return many(matters.stream().map(Matter::id).toList());
    }

    static Stream<List<@Nullable Object>> counts(Sight sight) {
        return sight.counts().stream().map(one -> row(one.on().kind(), one.on().id(), one.stance(), one.delegations()));
    }

    static Stream<List<@Nullable Object>> known(Sight sight) {
        return sight.table().known().stream()
                .map(one -> row(
                        one.party(),
                        one.element(),
                        one.kind(),
                        one.place().value(),
                        one.place().low(),
                        one.place().high()));
    }

    static Stream<List<@Nullable Object>> parted(Sight sight) {
        return sight.apart().stream()
                .map(one -> row(
                        one.said().party(),
                        one.said().element(),
                        Objects.requireNonNull(one.tabled().position().place()).value(),
                        one.said().place().value()));
    }

    static Stream<List<@Nullable Object>> notHeard(Sight sight) {
        return sight.notHeard().stream()
                .map(one -> row(one.delegation(), one.on().kind(), one.on().id()));
    }

    static Stream<List<@Nullable Object>> paragraphs(Sight sight) {
        return sight.texts().versions().stream().flatMap(Rows::paragraphs);
    }

    private static Stream<List<@Nullable Object>> paragraphs(TextVersion version) {
        return version.paragraphs().stream()
                .map(one -> row(version.number(), version.number(one.id()), one.id(), one.element(), one.reading()));
    }

    static Stream<List<@Nullable Object>> brackets(Sight sight) {
        return sight.texts().latest().stream()
                .flatMap(version -> version.paragraphs().stream())
                .flatMap(paragraph -> paragraph
                        .brackets()
                        .map(one -> row(
                                one.id(),
                                paragraph.id(),
                                one.reading(),
                                many(one.owners()),
                                many(one.holders()),
                                one.condition(),
                                one.since())));
    }

    static Stream<List<@Nullable Object>> amendments(Sight sight) {
        return sight.texts().amendments().values().stream()
                .map(one -> row(
                        one.id(),
                        one.by(),
                        one.target().kind(),
                        one.target().id(),
                        one.change(),
                        one.words(),
                        one.text(),
                        one.why(),
                        one.status(),
                        one.at()));
    }

    static Stream<List<@Nullable Object>> collisions(Sight sight) {
        return sight.collisions().stream()
                .map(one -> row(one.target().kind(), one.target().id(), one.one(), one.other()));
    }

    static Stream<List<@Nullable Object>> obstacles(Sight sight) {
        return sight.obstacles().stream()
                .map(one -> row(
                        one.kind(),
                        one.on().id(),
                        many(one.who()),
                        one.words(),
                        one.condition(),
                        ids(one.with()),
                        one.since()));
    }

    static Stream<List<@Nullable Object>> silences(Sight sight) {
        return sight.silences().all().stream().map(silence -> {
            var objection = silence.objections().isEmpty()
                    ? null
                    : silence.objections().get(silence.objections().size() - 1);
            return row(
                    silence.proposal().version(),
                    silence.step(),
                    silence.expiry(),
                    objection == null ? null : objection.delegation(),
                    objection == null ? null : objection.reason(),
                    objection == null ? null : objection.lifting(),
                    silence.number());
        });
    }

    static Stream<List<@Nullable Object>> receipts(Sight sight) {
        return sight.silences().all().stream()
                .flatMap(silence -> silence.receipts().entrySet().stream()
                        .map(one -> row(silence.proposal().version(), one.getKey(), one.getValue())));
    }

    static Stream<List<@Nullable Object>> annexes(Sight sight) {
        return sight.silences().all().stream()
                .flatMap(silence -> silence.annexes().stream()
                        .map(one -> row(
                                silence.proposal().version(),
                                one.delegation(),
                                one.kind(),
                                one.paragraph(),
                                one.text(),
                                one.at())));
    }

    static Stream<List<@Nullable Object>> outages(Sight sight) {
        return sight.silences().outages().stream().map(one -> row(one.from(), one.until()));
    }

    static Stream<List<@Nullable Object>> meetings(Sight sight) {
        return sight.meetings().meetings().values().stream()
                .map(one -> row(
                        one.id(),
                        one.name(),
                        one.level(),
                        one.round(),
                        one.starts(),
                        one.ends(),
                        one.location(),
                        one.state()));
    }

    static Stream<List<@Nullable Object>> deadlines(Sight sight) {
        return sight.meetings().deadlines().values().stream()
                .map(one -> row(one.id(), one.what(), one.at(), one.dropped()));
    }

    static Stream<List<@Nullable Object>> forwarded(Sight sight) {
        return sight.meetings().forwarded().stream().map(one -> row(one.version(), one.level(), one.words(), one.at()));
    }

    static Stream<List<@Nullable Object>> agreements(Sight sight) {
        return sight.registers().agreements().values().stream()
                .flatMap(one -> statuses(one.history())
                        .map(status -> row(
                                one.name(),
                                one.signed(),
                                many(one.parties()),
                                one.stipulates(),
                                status.status(),
                                status.since(),
                                status.words())));
    }

    static Stream<List<@Nullable Object>> bodies(Sight sight) {
        return sight.registers().bodies().values().stream()
                .flatMap(one -> statuses(one.history())
                        .map(status -> row(
                                one.name(),
                                many(one.members()),
                                one.mandate(),
                                status.status(),
                                status.since(),
                                status.words())));
    }

    private record Status(@Nullable Object status, @Nullable String since, String words) {}

    /** One row for each status; one without where none is known yet. */
    private static Stream<Status> statuses(List<? extends StatusChange<?>> history) {
        return history.isEmpty()
                ? Stream.of(new Status(null, null, ""))
                : history.stream().map(one -> new Status(one.status(), one.since(), one.words()));
    }

    static Stream<List<@Nullable Object>> pointers(Sight sight) {
        return sight.registers().pointers().entrySet().stream()
                .map(one -> row(
                        one.getKey(), one.getValue().bearing(), one.getValue().register()));
    }
}

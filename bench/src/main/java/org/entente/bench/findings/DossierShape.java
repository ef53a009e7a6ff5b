package org.entente.bench.findings;

import static org.entente.bench.findings.Shape.FIGURE;
import static org.entente.bench.findings.Shape.PARTY;
import static org.entente.bench.findings.Shape.TEXT;
import static org.entente.bench.findings.Shape.item;
import static org.entente.bench.findings.Shape.oneOf;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.entente.bench.findings.Shape.Item;
import org.entente.bench.findings.Shape.Many;
import org.entente.domain.AgreementStatus;
import org.entente.domain.AttributionLevel;
import org.entente.domain.BodyStatus;
import org.entente.domain.DateSource;
import org.entente.domain.ElementSource;
import org.entente.domain.EventKind;
import org.entente.domain.Genre;
import org.entente.domain.PartyKind;
import org.entente.domain.PositionKind;
import org.entente.domain.Precision;
import org.entente.domain.RankBreakKind;
import org.entente.domain.Trend;

/** The findings of {@code dossier.json}, section by section in the contract's order, with the fields of each. */
final class DossierShape {
    /** The one section that is a single item instead of a list. */
    static final String PROCESS = "process";

    static final Map<String, Item> SECTIONS = sections();

    private DossierShape() {}

    private static Map<String, Item> sections() {
        Shape evidence = new Many(item("document", TEXT, "start", FIGURE, "end", FIGURE, "quote", TEXT));
        Shape spans = new Many(new Many(FIGURE));
        Shape texts = new Many(TEXT);
        Shape parties = new Many(PARTY);
        Shape verdicts = new Many(item("party", PARTY, "verdict", TEXT, "evidence", evidence));
        Shape prediction = item("likelihood", TEXT, "horizon", TEXT);

        Map<String, Item> all = new LinkedHashMap<>();
        all.put(
                "documents",
                item(
                        "id",
                        TEXT,
                        "title",
                        TEXT,
                        "genre",
                        labels(Genre.values(), Genre::label),
                        "outlet",
                        TEXT,
                        "author",
                        TEXT,
                        "date",
                        TEXT,
                        "dateSource",
                        labels(DateSource.values(), DateSource::label),
                        "language",
                        TEXT,
                        "file",
                        TEXT,
                        "start",
                        FIGURE,
                        "end",
                        FIGURE));
        all.put("unread", item("file", TEXT, "why", TEXT));
        all.put("duplicates", item("document", TEXT, "of", TEXT));
        all.put("parties", item("id", PARTY, "name", TEXT, "kind", labels(PartyKind.values(), PartyKind::label)));
        all.put(
                "elements",
                item(
                        "id",
                        TEXT,
                        "question",
                        TEXT,
                        "low",
                        TEXT,
                        "high",
                        TEXT,
                        "source",
                        labels(ElementSource.values(), ElementSource::label)));
        all.put(
                "statements",
                item(
                        "id",
                        TEXT,
                        "document",
                        TEXT,
                        "speaker",
                        TEXT,
                        "speakerResolved",
                        TEXT,
                        "party",
                        PARTY,
                        "attribution",
                        labels(AttributionLevel.values(), AttributionLevel::label),
                        "element",
                        TEXT,
                        "date",
                        TEXT,
                        "quote",
                        TEXT,
                        "prediction",
                        prediction,
                        "reportedBy",
                        TEXT,
                        "source",
                        spans,
                        "cue",
                        spans,
                        "content",
                        spans));
        all.put(
                "positions",
                item(
                        "party",
                        PARTY,
                        "element",
                        TEXT,
                        "value",
                        FIGURE,
                        "low",
                        FIGURE,
                        "high",
                        FIGURE,
                        "salience",
                        FIGURE,
                        "kind",
                        labels(PositionKind.values(), PositionKind::label),
                        "statements",
                        texts,
                        "atLeast",
                        Shape.atLeast("value"),
                        "atMost",
                        Shape.atMost("value")));
        all.put("contradictions", item("party", PARTY, "element", TEXT, "statements", texts));
        all.put("unheard", item("party", PARTY, "element", TEXT));
        all.put(
                "breaksRanks",
                item(
                        "party",
                        PARTY,
                        "element",
                        TEXT,
                        "kind",
                        labels(RankBreakKind.values(), RankBreakKind::label),
                        "why",
                        TEXT,
                        "evidence",
                        evidence));
        all.put("concerns", item("holder", PARTY, "about", PARTY, "feared", TEXT, "evidence", evidence));
        all.put("influences", item("from", PARTY, "to", PARTY, "how", TEXT, "evidence", evidence));
        all.put(
                "agreements",
                item(
                        "name",
                        TEXT,
                        "signed",
                        TEXT,
                        "parties",
                        parties,
                        "stipulates",
                        TEXT,
                        "status",
                        labels(AgreementStatus.values(), AgreementStatus::label),
                        "since",
                        TEXT,
                        "evidence",
                        evidence));
        all.put("proposals", item("name", TEXT, "by", PARTY, "verdicts", verdicts, "evidence", evidence));
        all.put(
                "bodies",
                item(
                        "name",
                        TEXT,
                        "members",
                        parties,
                        "status",
                        labels(BodyStatus.values(), BodyStatus::label),
                        "since",
                        TEXT,
                        "evidence",
                        evidence));
        all.put(
                "events",
                item(
                        "date",
                        TEXT,
                        "end",
                        TEXT,
                        "precision",
                        labels(Precision.values(), Precision::label),
                        "what",
                        TEXT,
                        "kind",
                        labels(EventKind.values(), EventKind::label),
                        "parties",
                        parties,
                        "evidence",
                        evidence));
        all.put(
                "relations",
                item("a", PARTY, "b", PARTY, "trend", labels(Trend.values(), Trend::label), "events", texts));
        all.put(PROCESS, item("stage", TEXT, "nextDeadline", TEXT, "levels", texts, "evidence", evidence));
        all.put("meetings", item("name", TEXT, "level", TEXT, "date", TEXT, "place", TEXT, "evidence", evidence));
        return all;
    }

    private static <E extends Enum<E>> Shape labels(E[] values, Function<E, String> label) {
        return oneOf(Arrays.stream(values).map(label).toList());
    }
}

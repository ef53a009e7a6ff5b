package org.entente.briefing.output;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.briefing.decision.Outlook;
import org.entente.briefing.decision.OutlookJson;
import org.entente.domain.AgreementStatus;
import org.entente.domain.AttributionLevel;
import org.entente.domain.BodyStatus;
import org.entente.domain.DateSource;
import org.entente.domain.Dossier;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Event;
import org.entente.domain.EventKind;
import org.entente.domain.Genre;
import org.entente.domain.Mapping;
import org.entente.domain.PartyKind;
import org.entente.domain.Period;
import org.entente.domain.PositionKind;
import org.entente.domain.Precision;
import org.entente.domain.RankBreakKind;
import org.entente.domain.Reading;
import org.entente.domain.Span;
import org.entente.domain.Trend;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes a dossier in the format that other programs rely on. */
public final class DossierJson {
    private static final List<Class<?>> LABELLED = List.of(
            Genre.class,
            DateSource.class,
            PartyKind.class,
            ElementSource.class,
            AttributionLevel.class,
            PositionKind.class,
            RankBreakKind.class,
            AgreementStatus.class,
            BodyStatus.class,
            EventKind.class,
            Precision.class,
            Trend.class);

    private final JsonMapper mapper;

    public DossierJson() {
        SimpleModule contract = new SimpleModule("contract");
        contract.addSerializer(Span.class, new SpanSerializer());
        contract.addSerializer(Event.class, new EventSerializer());
        JsonMapper.Builder builder =
                JsonMapper.builder().addModule(contract).enable(SerializationFeature.INDENT_OUTPUT);
        LABELLED.forEach(type -> builder.addMixIn(type, Labelled.class));
        builder.addMixIn(Period.class, IsoDate.class).addMixIn(Element.class, ContractElement.class);
        mapper = builder.build();
    }

    public String write(Dossier dossier, Outlook outlook) {
        return mapper.writeValueAsString(tree(dossier, outlook)) + "\n";
    }

    private static Map<String, @Nullable Object> tree(Dossier dossier, Outlook outlook) {
        Reading reading = dossier.reading();
        Mapping mapping = dossier.mapping();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("title", dossier.title());
        tree.put("documents", reading.documents());
        tree.put("unread", reading.unread());
        tree.put("duplicates", reading.duplicates());
        tree.put("parties", reading.cast().parties());
        tree.put("elements", mapping.elements());
        tree.put("statements", mapping.statements());
        tree.put("positions", mapping.positions());
        tree.put("contradictions", mapping.contradictions());
        tree.put("unheard", mapping.unheard());
        tree.put("breaksRanks", mapping.breaksRanks());
        tree.put("concerns", reading.concerns());
        tree.put("influences", reading.influences());
        tree.put("agreements", reading.agreements());
        tree.put("proposals", reading.proposals());
        tree.put("bodies", reading.bodies());
        tree.put("events", reading.events());
        tree.put("relations", reading.relations());
        tree.put("process", reading.process());
        tree.put("meetings", reading.meetings());
        tree.putAll(OutlookJson.of(outlook));
        tree.put("provenance", dossier.provenance());
        return tree;
    }

    /** A closed set of words is written as the contract's word. */
    private interface Labelled {
        @JsonValue
        String label();
    }

    /** A period stands as its first date, cut to its precision; only events tell more. */
    private interface IsoDate {
        @JsonValue
        String date();
    }

    /** The terms of an element belong to the sheet. */
    @JsonIgnoreProperties("terms")
    private interface ContractElement {}

    private static final class SpanSerializer extends ValueSerializer<Span> {
        @Override
        public void serialize(Span span, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            json.writeNumber(span.start());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
    }

    private static final class EventSerializer extends ValueSerializer<Event> {
        @Override
        public void serialize(Event event, JsonGenerator json, SerializationContext context) {
            Period when = event.when();
            json.writeStartObject();
            json.writePOJOProperty("id", event.id());
            json.writePOJOProperty("date", when == null ? null : when.date());
            json.writePOJOProperty("end", when == null ? null : when.lastDate());
            json.writePOJOProperty("precision", when == null ? null : when.precision());
            json.writePOJOProperty("what", event.what());
            json.writePOJOProperty("kind", event.kind());
            json.writePOJOProperty("parties", event.parties());
            json.writePOJOProperty("evidence", event.evidence());
            json.writeEndObject();
        }
    }
}

package org.entente.desk.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.desk.procedure.Act;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Acts and entries as canonical JSON: the keys in order, no nulls, no spaces, the same bytes for the same act. */
public final class ActJson {
    private static final JsonMapper MAPPER = mapper();

    private ActJson() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** What {@link #write} wrote; what is unknown or no such thing is told by Jackson's exceptions. */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** The name of an act in the record: {@code table-position}. */
    public static String kind(Class<?> act) {
        return act.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Every kind of act there is. */
    public static List<Class<?>> kinds() {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> family : Act.class.getPermittedSubclasses()) {
            kinds.addAll(List.of(family.getPermittedSubclasses()));
        }
        return kinds;
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addMixIn(Act.class, Kind.class);
        kinds().forEach(kind -> builder.registerSubtypes(new NamedType(kind, kind(kind))));
        return builder.build();
    }

    /** An act tells what it does; some have a kind of their own. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "does")
    private interface Kind {}
}

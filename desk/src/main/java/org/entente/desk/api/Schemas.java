package org.entente.desk.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records as JSON schemas, each under its simple name. */
final class Schemas {
    private final Map<String, Object> all = new TreeMap<>();

    Map<String, Object> all() {
        return all;
    }

    /** Keeps a schema; what to point to it with. */
    Map<String, Object> keep(String name, Map<String, Object> schema) {
        all.put(name, schema);
        return reference(name);
    }

    /** The schema of a record, kept; what to point to it with. */
    Map<String, Object> named(Class<?> record) {
        if (!all.containsKey(record.getSimpleName())) {
            all.put(record.getSimpleName(), Map.of());
            all.put(record.getSimpleName(), object(record, Map.of()));
        }
        return reference(record.getSimpleName());
    }

    static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    /** @param first properties that come before those of the record, and are needed */
    Map<String, Object> object(Class<?> record, Map<String, Object> first) {
        Map<String, Object> properties = new LinkedHashMap<>(first);
        List<String> needed = new ArrayList<>(first.keySet());
        for (RecordComponent component : record.getRecordComponents()) {
            properties.put(component.getName(), schema(component.getGenericType()));
            if (Complete.isNeeded(component)) {
                needed.add(component.getName());
            }
        }
        return Map.of("type", "object", "properties", properties, "required", needed);
    }

    private Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType many && Collection.class.isAssignableFrom((Class<?>) many.getRawType())) {
            return Map.of("type", "array", "items", schema(many.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (plain.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(one -> ((Enum<?>) one).name())
                            .toList());
        }
        return plain.isRecord() ? named(plain) : simple(plain);
    }

    private static Map<String, Object> simple(Class<?> type) {
        if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        }
        if (type == Duration.class) {
            return Map.of("type", "string", "format", "duration");
        }
        if (type == int.class || type == long.class || type == Integer.class) {
            return Map.of("type", "integer");
        }
        if (type == double.class || type == Double.class) {
            return Map.of("type", "number");
        }
        if (type == boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == String.class || ZoneId.class.isAssignableFrom(type)) {
            return Map.of("type", "string");
        }
        return Map.of();
    }
}

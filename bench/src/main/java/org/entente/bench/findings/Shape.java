package org.entente.bench.findings;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a field of {@code dossier.json} holds, and so what may be expected of it. */
sealed interface Shape {

    /** A word or a text; one of {@code only}, unless that is empty. A party's id may be told by its name as well. */
    record Words(Set<String> only, boolean party) implements Shape {}

    /** A number; as a bound it is the expectation's alone, and is held against the actual {@code field}. */
    record Figure(Relation relation, @Nullable String field) implements Shape {}

    enum Relation {
        EQUAL,
        AT_LEAST,
        AT_MOST;

        boolean holds(double actual, double expected) {
            return switch (this) {
                case EQUAL -> actual == expected;
                case AT_LEAST -> actual >= expected;
                case AT_MOST -> actual <= expected;
            };
        }
    }

    record Many(Shape of) implements Shape {}

    record Item(Map<String, Shape> fields) implements Shape {}

    Shape TEXT = new Words(Set.of(), false);
    Shape PARTY = new Words(Set.of(), true);
    Shape FIGURE = new Figure(Relation.EQUAL, null);

    static Shape atLeast(String field) {
        return new Figure(Relation.AT_LEAST, field);
    }

    static Shape atMost(String field) {
        return new Figure(Relation.AT_MOST, field);
    }

    static Shape oneOf(List<String> labels) {
        return new Words(new LinkedHashSet<>(labels), false);
    }

    /** An item from names and shapes in turn. */
    static Item item(Object... namesAndShapes) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndShapes.length; i += 2) {
            fields.put((String) namesAndShapes[i], (Shape) namesAndShapes[i + 1]);
        }
        return new Item(fields);
    }
}

package org.entente.bench.findings;

import tools.jackson.databind.JsonNode;

/** Whether an expectation is one that a finding could meet: known fields, of the right kind, with known labels. */
final class ExpectationCheck {
    private ExpectationCheck() {}

    static void check(String file, String place, Shape shape, JsonNode expected) {
        if (expected.isNull() && !(shape instanceof Shape.Figure)) {
            return;
        }
        switch (shape) {
            case Shape.Words words -> {
                demand(expected.isString(), file, place, "must be a text", expected);
                String text = expected.stringValue();
                demand(
                        text.startsWith("~")
                                || words.only().isEmpty()
                                || words.only().contains(text),
                        file,
                        place,
                        "must be one of " + String.join(", ", words.only()),
                        expected);
            }
            case Shape.Figure figure ->
                demand(
                        expected.isNumber() || (expected.isNull() && figure.field() == null),
                        file,
                        place,
                        "must be a number",
                        expected);
            case Shape.Many many -> {
                demand(expected.isArray(), file, place, "must be a list", expected);
                for (int i = 0; i < expected.size(); i++) {
                    check(file, place + "[" + i + "]", many.of(), expected.get(i));
                }
            }
            case Shape.Item item -> {
                demand(expected.isObject(), file, place, "must be an object", expected);
                for (var field : expected.properties()) {
                    Shape inner = item.fields().get(field.getKey());
                    if (inner == null) {
                        throw new BadExpectations(file + ": " + place + " has no field " + field.getKey() + "; one of "
                                + String.join(", ", item.fields().keySet()));
                    }
                    check(file, place + "." + field.getKey(), inner, field.getValue());
                }
            }
        }
    }

    private static void demand(boolean holds, String file, String place, String what, JsonNode instead) {
        if (!holds) {
            throw new BadExpectations(file + ": " + place + " " + what + ", not " + instead);
        }
    }
}

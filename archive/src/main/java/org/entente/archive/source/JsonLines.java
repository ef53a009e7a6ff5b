package org.entente.archive.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line, with the text and what is known of it. */
record JsonLines(String name) {
    void forEach(InputStream in, Consumer<Paper> papers) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                papers.accept(paper(line, number));
            }
        }
    }

    private Paper paper(String line, long number) {
        try {
            JsonNode object = JsonMapper.shared().readTree(line);
            if (object.isObject()) {
                return Columns.paper(name, number, column -> cell(object, column));
            }
        } catch (JacksonException e) {
            // told below, with the line
        }
        return Paper.unreadable(name + "/" + number, "line %,d is no JSON object; mend it".formatted(number));
    }

    private static @Nullable String cell(JsonNode object, String column) {
        JsonNode value = object.path(column);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }
}

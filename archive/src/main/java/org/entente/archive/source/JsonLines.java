package org.entente.archive.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line, with the text and what is known of it. */
record JsonLines(String name) {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Papers.LARGEST)
                            .build())
                    .build())
            .build();

    void forEach(InputStream in, Consumer<Paper> papers) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = line(lines); line != null; line = line(lines)) {
            number++;
            if (line.length() > Papers.LARGEST) {
                papers.accept(unreadable(number, "is too large for one document; split it"));
            } else if (!line.isBlank()) {
                papers.accept(paper(line, number));
            }
        }
    }

    /** A line, cut once it is larger than a document may be; null at the end. */
    private static @Nullable String line(BufferedReader in) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() <= Papers.LARGEST) {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private Paper paper(String line, long number) {
        try {
            JsonNode object = MAPPER.readTree(line);
            if (object.isObject()) {
                return Columns.paper(name, number, column -> cell(object, column));
            }
        } catch (JacksonException e) {
            // told below, with the line
        }
        return unreadable(number, "is no JSON object; mend it");
    }

    private Paper unreadable(long number, String why) {
        return Paper.unreadable(name + "/" + number, "line %,d %s".formatted(number, why));
    }

    private static @Nullable String cell(JsonNode object, String column) {
        JsonNode value = object.path(column);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }
}

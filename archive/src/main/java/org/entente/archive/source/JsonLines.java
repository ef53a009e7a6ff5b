package org.entente.archive.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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

    /** @param in buffered; read byte by byte, since whatever fills a buffer loses the lines before a break of the file */
    void forEach(InputStream in, Consumer<Paper> papers) throws IOException {
        long number = 0;
        for (ByteArrayOutputStream line = line(in); line != null; line = line(in)) {
            number++;
            String words = line.toString(StandardCharsets.UTF_8);
            if (line.size() > Papers.LARGEST) {
                papers.accept(unreadable(number, "is too large for one document; split it"));
            } else if (!words.isBlank()) {
                papers.accept(paper(words, number));
            }
        }
    }

    /** A line, cut once it is larger than a document may be; null at the end. */
    private static @Nullable ByteArrayOutputStream line(InputStream in) throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.size() <= Papers.LARGEST) {
                line.write(c);
            }
        }
        return line;
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

package org.entente.archive.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents that were read and written together.
 *
 * @param name of the batch; its files in the tables begin with it
 * @param reader version of the reader, and of the sheet that it read with
 * @param keys of the documents, by name
 */
public record Batch(String name, String reader, Map<String, String> keys) {
    private record Entry(String name, String key, String reader) {}

    static Batch read(Path file) {
        Map<String, String> keys = new LinkedHashMap<>();
        String reader = "";
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode entry = JsonMapper.shared().readTree(line);
                keys.put(entry.path("name").asString(), entry.path("key").asString());
                reader = entry.path("reader").asString();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = String.valueOf(file.getFileName());
        return new Batch(name.substring(0, name.length() - ".jsonl".length()), reader, keys);
    }

    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Map.Entry<String, String> entry : keys.entrySet()) {
                out.write(JsonMapper.shared().writeValueAsString(new Entry(entry.getKey(), entry.getValue(), reader)));
                out.write('\n');
            }
        }
    }
}

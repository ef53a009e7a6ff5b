package org.entente.archive.folder;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents whose rows lie in the same files.
 *
 * @param name of the batch; its files in the tables begin with it
 * @param replaces batches that count no longer since this one stands
 * @param documents what was read, by name
 */
public record Batch(String name, Set<String> replaces, Map<String, Version> documents) {
    /**
     * A document as it was read.
     *
     * @param key of its bytes
     * @param reader version of the reader, and of the sheet that it read with
     */
    public record Version(String key, String reader) {}

    private record Head(Collection<String> replaces) {}

    private record Entry(String name, String key, String reader) {}

    /** One whose name no batch among {@code all} bears or ever bore. */
    public static Batch after(List<Batch> all, Set<String> replaces, Map<String, Version> documents) {
        int last = all.stream()
                .map(batch -> Integer.parseInt(batch.name.substring(1, batch.name.indexOf('-'))))
                .max(Integer::compare)
                .orElse(0);
        Map<String, Version> sorted = new TreeMap<>(documents);
        return new Batch("b%06d-%08x".formatted(last + 1, sorted.hashCode()), replaces, sorted);
    }

    static Batch read(Path file) {
        Map<String, Version> documents = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            Set<String> replaces = head(lines);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode entry = JsonMapper.shared().readTree(line);
                documents.put(
                        entry.path("name").asString(),
                        new Version(
                                entry.path("key").asString(),
                                entry.path("reader").asString()));
            }
            return new Batch(name(file), replaces, documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only what a list replaces, without its documents. */
    static Set<String> replacedBy(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return head(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path list) {
        String name = String.valueOf(list.getFileName());
        return name.substring(0, name.length() - ArchiveFiles.LIST.length());
    }

    private static Set<String> head(BufferedReader lines) throws IOException {
        String first = lines.readLine();
        return first == null
                ? new HashSet<>()
                : JsonMapper.shared()
                        .readTree(first)
                        .path("replaces")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(JsonMapper.shared().writeValueAsString(new Head(replaces)));
            out.write('\n');
            for (Map.Entry<String, Version> entry : documents.entrySet()) {
                Version version = entry.getValue();
                out.write(
                        JsonMapper.shared().writeValueAsString(new Entry(entry.getKey(), version.key, version.reader)));
                out.write('\n');
            }
        }
    }
}

package org.entente.briefing.earlier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.domain.CallerMistake;
import org.entente.domain.Dossier;
import org.entente.domain.Position;
import org.entente.domain.Statement;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A {@code dossier.json} of an earlier run. */
public final class EarlierBriefing {
    /** A position has moved when it lies further than this from the old one, on the scale of 0 to 100. */
    private static final double MOVED = 5;

    private final String name;
    private final JsonNode json;

    private EarlierBriefing(String name, JsonNode json) {
        this.name = name;
        this.json = json;
    }

    /** Reads a {@code dossier.json}; throws {@link CallerMistake} when it is none. */
    public static EarlierBriefing read(Path file) {
        try {
            JsonNode json = JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (!json.path("statements").isArray() || !json.path("positions").isArray()) {
                throw new CallerMistake(file + ": holds no statements; name the dossier.json of an earlier briefing");
            }
            return new EarlierBriefing(file.toString(), json);
        } catch (IOException | JacksonException e) {
            throw new CallerMistake(file + ": cannot be read as JSON; name the dossier.json of an earlier briefing", e);
        }
    }

    /** The one that an output folder holds, if it holds a readable one. */
    public static Optional<EarlierBriefing> in(Path folder) {
        Path file = folder.resolve("dossier.json");
        try {
            return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
        } catch (CallerMistake e) {
            return Optional.empty();
        }
    }

    /** Whether it was made from one of these inputs, as their names were given. */
    public boolean sharesInput(List<Path> inputs) {
        Set<String> given = inputs.stream().map(Path::toString).collect(Collectors.toSet());
        return json.path("provenance")
                .path("options")
                .valueStream()
                .anyMatch(option -> given.contains(option.asString()));
    }

    /** What is new in a dossier: statements, who moved, who spoke for the first time. */
    public Changes to(Dossier dossier) {
        Set<String> oldStatements = new TreeSet<>();
        Set<String> oldSpeakers = new TreeSet<>();
        for (JsonNode statement : json.path("statements")) {
            oldStatements.add(statement.path("id").asString());
            oldSpeakers.add(statement.path("party").asString(""));
        }
        Map<String, Double> oldPositions = new HashMap<>();
        for (JsonNode position : json.path("positions")) {
            oldPositions.put(
                    key(
                            position.path("party").asString(),
                            position.path("element").asString()),
                    position.path("value").asDouble());
        }
        List<String> fresh = new ArrayList<>();
        Set<String> firstHeard = new TreeSet<>();
        for (Statement statement : dossier.mapping().statements()) {
            if (oldStatements.contains(statement.id())) {
                continue;
            }
            fresh.add(statement.id());
            if (statement.party() != null && !oldSpeakers.contains(statement.party())) {
                firstHeard.add(statement.party());
            }
        }
        List<Changes.Move> moves = new ArrayList<>();
        for (Position position : dossier.mapping().positions()) {
            Double before = oldPositions.get(key(position.party(), position.element()));
            if (before != null && Math.abs(before - position.value()) > MOVED) {
                moves.add(new Changes.Move(position.party(), position.element(), before, position.value()));
            }
        }
        return new Changes(name, fresh, moves, List.copyOf(firstHeard));
    }

    private static String key(String party, String element) {
        return party + "\n" + element;
    }
}

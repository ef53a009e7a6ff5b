package org.entente.briefing.sheet;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.domain.CallerMistake;
import org.entente.domain.DossierSheet;
import org.entente.domain.Genre;
import org.entente.domain.Suggestion;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a {@code dossier.yaml}; whatever is wrong with it is told in one line with file, line and remedy. */
public final class SheetReader {
    private final YAMLMapper mapper;

    public SheetReader() {
        SimpleModule words = new SimpleModule("words");
        words.addDeserializer(Genre.class, new GenreDeserializer());
        JsonSetter.Value emptyForNull = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        mapper = YAMLMapper.builder()
                .addModule(words)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withConfigOverride(List.class, list -> list.setNullHandling(emptyForNull))
                .withConfigOverride(Map.class, map -> map.setNullHandling(emptyForNull))
                .build();
    }

    /** Reads a file; throws {@link CallerMistake} when it is not a sheet. */
    public DossierSheet read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            throw new CallerMistake(
                    "%s: cannot be read (%s); name a dossier.yaml that exists and is UTF-8 text"
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }

    /** Reads the text of a sheet; {@code name} is what messages call it. */
    public DossierSheet parse(String yaml, String name) {
        if (yaml.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"))) {
            return DossierSheet.empty();
        }
        try {
            DossierSheet sheet = mapper.readerFor(DossierSheet.class)
                    .withHandler(new UnknownKeys(name, yaml))
                    .readValue(yaml);
            check(sheet, name);
            return sheet;
        } catch (InvalidFormatException e) {
            throw new CallerMistake(
                    "%s: %s: '%s' is no %s"
                            .formatted(place(name, e), path(e), e.getValue(), expected(e.getTargetType())),
                    e);
        } catch (MismatchedInputException e) {
            throw new CallerMistake(
                    "%s: %s: expected %s here".formatted(place(name, e), path(e), expected(e.getTargetType())), e);
        } catch (JacksonException e) {
            if (e.getCause() instanceof CallerMistake mistake) {
                throw mistake;
            }
            throw new CallerMistake(
                    "%s: not valid YAML: %s"
                            .formatted(
                                    place(name, e),
                                    e.getOriginalMessage().lines().findFirst().orElse("")),
                    e);
        }
    }

    private static void check(DossierSheet sheet, String name) {
        Set<String> ids = new HashSet<>();
        for (DossierSheet.ElementEntry element : sheet.elements()) {
            require(element.id() != null && !element.id().isBlank(), name, "an element has no id; give it one");
            require(ids.add(element.id()), name, "two elements have the id '" + element.id() + "'; rename one");
            for (int value : element.scale().keySet()) {
                require(
                        value >= 0 && value <= 100,
                        name,
                        "element '%s': %d is not on the scale; it runs from 0 to 100".formatted(element.id(), value));
            }
            require(
                    element.scale().isEmpty() || element.scale().keySet().containsAll(Set.of(0, 100)),
                    name,
                    "element '%s': its scale names one end only; write scale: {0: TEXT, 100: TEXT}"
                            .formatted(element.id()));
            require(
                    !element.terms().isEmpty()
                            || element.question() != null
                            || !element.scale().isEmpty(),
                    name,
                    "element '%s' has no terms, question or scale; add terms: [words that mark it]"
                            .formatted(element.id()));
        }
        for (DossierSheet.PositionEntry position : sheet.positions()) {
            require(position.party() != null, name, "a position has no party; add party: NAME");
            requireElement(position.element(), ids, name, "positions");
            for (Double number :
                    new Double[] {position.value(), position.low(), position.high(), position.salience()}) {
                require(
                        number == null || (number >= 0 && number <= 100),
                        name,
                        "positions: %s on %s: %s is outside 0 to 100"
                                .formatted(position.party(), position.element(), number));
            }
        }
        for (DossierSheet.Correction correction : sheet.corrections()) {
            require(correction.statement() != null, name, "a correction names no statement; add statement: ID");
            if (correction.element() != null && !ids.isEmpty()) {
                requireElement(correction.element(), ids, name, "corrections");
            }
            require(
                    correction.value() == null || (correction.value() >= 0 && correction.value() <= 100),
                    name,
                    "corrections: %s: %s is outside 0 to 100".formatted(correction.statement(), correction.value()));
        }
        for (DossierSheet.Merge merge : sheet.merge()) {
            require(merge.party() != null && merge.into() != null, name, "a merge needs both: party: NAME, into: NAME");
        }
        for (DossierSheet.DocumentEntry document : sheet.documents()) {
            require(document.file() != null, name, "an entry of documents names no file; add file: NAME");
        }
    }

    private static void requireElement(String element, Set<String> ids, String name, String where) {
        require(
                element != null && ids.contains(element),
                name,
                "%s: there is no element '%s'. %s"
                        .formatted(where, element, Suggestion.among(element, new ArrayList<>(ids))));
    }

    private static void require(boolean holds, String name, String message) {
        if (!holds) {
            throw new CallerMistake(name + ": " + message);
        }
    }

    private static String place(String name, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1 ? name : name + ", line " + at.getLineNr();
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() != null ? step.getPropertyName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String expected(Class<?> type) {
        return switch (type == null ? "" : type.getSimpleName()) {
            case "LocalDate" -> "date; write YYYY-MM-DD";
            case "Double", "double", "Integer", "int" -> "number";
            case "boolean", "Boolean" -> "true or false";
            case "List", "ArrayList" -> "list";
            case "Genre" -> "genre; choose one of " + genres();
            case "String" -> "text";
            default -> "entry with keys and values";
        };
    }

    private static String genres() {
        return Arrays.stream(Genre.values()).map(Genre::label).collect(Collectors.joining(", "));
    }

    private static final class GenreDeserializer extends ValueDeserializer<Genre> {
        @Override
        public Genre deserialize(JsonParser parser, DeserializationContext context) {
            String word = parser.getValueAsString();
            return Arrays.stream(Genre.values())
                    .filter(genre -> genre.label().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> InvalidFormatException.from(parser, "no genre", word, Genre.class));
        }
    }

    /** An unknown key is the caller's mistake, told with its line. */
    private static final class UnknownKeys extends DeserializationProblemHandler {
        private final String name;
        private final String yaml;

        UnknownKeys(String name, String yaml) {
            this.name = name;
            this.yaml = yaml;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String key) {
            List<String> known = deserializer.getKnownPropertyNames().stream()
                    .map(Object::toString)
                    .toList();
            throw new CallerMistake("%s, line %d: there is no key '%s'. %s"
                    .formatted(name, lineOf(key), key, Suggestion.among(key, known)));
        }

        /** The parser has moved on by the time it reports a key of a record, so the text is asked. */
        private int lineOf(String key) {
            Matcher found = Pattern.compile("(?m)(^|[\\s{,-])" + Pattern.quote(key) + "[\"']?\\s*:")
                    .matcher(yaml);
            return found.find() ? (int) yaml.substring(0, found.end()).lines().count() : 1;
        }
    }
}

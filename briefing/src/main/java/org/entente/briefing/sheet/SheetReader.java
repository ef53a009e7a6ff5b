package org.entente.briefing.sheet;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.domain.CallerMistake;
import org.entente.domain.DossierSheet;
import org.entente.domain.Genre;
import org.entente.domain.Suggestion;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
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
    private static final String TWICE = "Duplicate Object property";

    private final YAMLMapper mapper;

    public SheetReader() {
        SimpleModule words = new SimpleModule("words");
        words.addDeserializer(Genre.class, new GenreDeserializer());
        JsonSetter.Value emptyForNull = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        mapper = YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
        } catch (NoSuchFileException e) {
            throw new CallerMistake(file + ": there is no such file; name a dossier.yaml that exists", e);
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
            SheetCheck.check(sheet, name, SheetLines.of(yaml));
            return sheet;
        } catch (InvalidFormatException e) {
            throw new CallerMistake(
                    "%s: %s: '%s' is no %s"
                            .formatted(place(name, yaml, e), path(e), e.getValue(), expected(e.getTargetType())),
                    e);
        } catch (MismatchedInputException e) {
            throw new CallerMistake(
                    "%s: %s: expected %s here".formatted(place(name, yaml, e), path(e), expected(e.getTargetType())),
                    e);
        } catch (JacksonException e) {
            if (e.getCause() instanceof CallerMistake mistake) {
                throw mistake;
            }
            if (e.getCause() instanceof MarkedYamlEngineException fault) {
                int line =
                        fault.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
                throw new CallerMistake("%s, line %d: not valid YAML: %s".formatted(name, line, fault.getProblem()), e);
            }
            String told = e.getOriginalMessage().lines().findFirst().orElse("");
            String why = told.startsWith(TWICE)
                    ? "the key %s stands there twice; keep one"
                            .formatted(told.substring(TWICE.length()).strip())
                    : "not valid YAML: " + told;
            throw new CallerMistake("%s: %s".formatted(place(name, yaml, e), why), e);
        }
    }

    /** The entry at fault, where the binding knows which; a list's parser has moved on by then. */
    private static String place(String name, String yaml, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        if (!e.getPath().isEmpty()) {
            List<Object> path = e.getPath().stream()
                    .<Object>map(step -> step.getPropertyName() != null ? step.getPropertyName() : step.getIndex())
                    .toList();
            return name + ", line " + SheetLines.of(yaml).of(path);
        }
        return at == null || at.getLineNr() < 1 ? name : name + ", line " + at.getLineNr();
    }

    private static String path(JacksonException e) {
        String path = e.getPath().stream()
                .map(step -> step.getPropertyName() != null ? step.getPropertyName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return path.isEmpty() ? "the sheet" : path;
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

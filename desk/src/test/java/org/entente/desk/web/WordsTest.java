package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.desk.outbox.Message;
import org.entente.desk.people.ListMistake;
import org.entente.desk.people.Role;
import org.entente.desk.procedure.Amendment;
import org.entente.desk.procedure.AnnexKind;
import org.entente.desk.procedure.Attribution;
import org.entente.desk.procedure.Change;
import org.entente.desk.procedure.Meetings;
import org.entente.desk.procedure.Noun;
import org.entente.desk.procedure.Powers;
import org.entente.desk.procedure.Refusal;
import org.entente.desk.procedure.Reserve;
import org.entente.desk.procedure.Silence;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.TextKind;
import org.entente.desk.procedure.Why;
import org.entente.desk.sight.Obstacle;
import org.entente.domain.AgreementStatus;
import org.entente.domain.BodyStatus;
import org.entente.domain.PositionKind;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern SAID = Pattern.compile("say\\(\"([^\"]+)\"[,)]");

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/org/entente/desk/web/words_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(words("fr").stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
    }

    @Test
    void theFrenchTakesTheSameArguments() throws IOException {
        Properties french = words("fr");
        words("en")
                .forEach((key, english) -> assertThat(places(french.getProperty((String) key)))
                        .as((String) key)
                        .isEqualTo(places((String) english)));
    }

    private static Set<String> places(String words) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{(\\d)").matcher(words);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    @Test
    void everyRefusalActAndValueOfAListHasItsWords() throws IOException {
        Set<String> known = words("en").stringPropertyNames();
        Map<String, Enum<?>[]> lists = Map.ofEntries(
                Map.entry("why", Why.values()),
                Map.entry("noun", Noun.values()),
                Map.entry("amendment", Amendment.Status.values()),
                Map.entry("stance", Stance.values()),
                Map.entry("reserve", Reserve.Kind.values()),
                Map.entry("attribution", Attribution.values()),
                Map.entry("change", Change.values()),
                Map.entry("textkind", TextKind.values()),
                Map.entry("step", Silence.Step.values()),
                Map.entry("annex", AnnexKind.values()),
                Map.entry("meeting", Meetings.Meeting.State.values()),
                Map.entry("agreement", AgreementStatus.values()),
                Map.entry("body", BodyStatus.values()),
                Map.entry("obstacle", Obstacle.Kind.values()),
                Map.entry("known", PositionKind.values()),
                Map.entry("role", Role.values()),
                Map.entry("list", ListMistake.Kind.values()),
                Map.entry("message", Message.Kind.values()));
        lists.forEach((kind, values) -> {
            for (Enum<?> value : values) {
                assertThat(known).contains(kind + "." + value.name());
            }
        });
        Powers.table().keySet().forEach(act -> assertThat(known).contains("act." + act.getSimpleName()));
    }

    @Test
    void aRefusalSaysTheSameAsTheProcedure() {
        Refusal refusal = new Refusal(Why.NOT_CURRENT, 1, 2);
        assertThat(Words.in("en").refusal(refusal, ZoneOffset.UTC)).isEqualTo(refusal.getMessage());
    }

    @Test
    void aRefusalIsInOneLanguage() {
        Refusal refusal = new Refusal(Why.UNKNOWN, Noun.ELEMENT, "element");
        assertThat(Words.in("fr").refusal(refusal, ZoneOffset.UTC)).isEqualTo("Introuvable : élément « element ».");
        assertThat(Words.in("fr").refusal(new Refusal(Why.NO_SILENCE, Silence.Step.WITHDRAWN), ZoneOffset.UTC))
                .isEqualTo("Aucune procédure de silence n’en est là (retirée).");
    }

    @Test
    void aPhraseSaysWhatTheMessageFormatSays() {
        for (String pattern : new String[] {"", "plain", "{0}", "a {0} b {1} c {0}", "{1}{0}", "it’’s {0}"}) {
            for (Object[] arguments : new Object[][] {{"x", "y"}, {1234, "y"}, {null, "{0}"}, {"x"}}) {
                assertThat(new Phrase(pattern, Locale.FRENCH).with(arguments))
                        .isEqualTo(new MessageFormat(pattern, Locale.FRENCH).format(arguments));
            }
        }
    }

    /** A straight apostrophe is swallowed by the message format. */
    @Test
    void noWordsHoldAStraightApostrophe() throws IOException {
        for (String language : Words.LANGUAGES) {
            words(language)
                    .forEach((key, words) ->
                            assertThat((String) words).as((String) key).doesNotContain("'"));
        }
    }

    @Test
    void everythingThatThePagesSayIsThere() throws IOException {
        Set<String> known = words("en").stringPropertyNames();
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("src/main/jte")), Files.walk(Path.of("src/main/java")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher said = SAID.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (said.find()) {
                    assertThat(known).as(file.toString()).contains(said.group(1));
                }
            }
        }
    }
}

package org.entente.desk.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.desk.people.Role;
import org.entente.desk.procedure.Amendment;
import org.entente.desk.procedure.Meetings;
import org.entente.desk.procedure.Noun;
import org.entente.desk.procedure.Refusal;
import org.entente.desk.procedure.Silence;
import org.jspecify.annotations.Nullable;

/** The interface's words in one language. */
public final class Words {
    public static final List<String> LANGUAGES = List.of("en", "fr");
    private static final String BUNDLE = "org.entente.desk.web.words";
    private static final Words ENGLISH = new Words(Locale.ENGLISH);
    private static final Words FRENCH = new Words(Locale.FRENCH);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();
    private final DateTimeFormatter moment;
    private final DateTimeFormatter exact;
    private final DateTimeFormatter day;

    private Words(Locale locale) {
        this.locale = locale;
        String comma = locale == Locale.FRENCH ? " 'à' " : ", ";
        this.moment = DateTimeFormatter.ofPattern("d MMMM uuuu" + comma + "HH:mm zzz", locale);
        this.exact = DateTimeFormatter.ofPattern("d MMMM uuuu" + comma + "HH:mm:ss.SSS zzz", locale);
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(@Nullable String language) {
        return "fr".equals(language) ? FRENCH : ENGLISH;
    }

    public String language() {
        return locale.getLanguage();
    }

    public String say(String key, @Nullable Object... arguments) {
        return phrases.computeIfAbsent(key, this::phrase).with(arguments);
    }

    private Phrase phrase(String key) {
        try {
            return new Phrase(bundle.getString(key), locale);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("The words have no '" + key + "' in " + language(), e);
        }
    }

    /** The words for a key that may come from outside. */
    public Optional<String> maybe(String key) {
        return bundle.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }

    /** Why the procedure refuses an act. */
    String refusal(Refusal refusal, ZoneId zone) {
        return say(
                "why." + refusal.why().name(),
                refusal.details().stream().map(detail -> detail(detail, zone)).toArray());
    }

    private String detail(Object detail, ZoneId zone) {
        return switch (detail) {
            case Instant moment -> exact(moment, zone);
            case Noun noun -> name("noun", noun);
            case Role role -> name("role", role);
            case Silence.Step step -> name("step", step);
            case Meetings.Meeting.State state -> name("meeting", state);
            case Amendment.Status status -> name("amendment", status);
            default -> String.valueOf(detail);
        };
    }

    /** "25 November 2026, 18:00:00.123 CET": where a moment decides. */
    public String exact(Instant moment, ZoneId zone) {
        return moment.atZone(zone).format(exact);
    }

    /** Words for a value of a closed list: {@code kind.VALUE}. */
    public String name(String kind, Enum<?> value) {
        return say(kind + "." + value.name());
    }

    /** "25 November 2026, 18:00 CET". */
    public String moment(Instant moment, ZoneId zone) {
        return moment.atZone(zone).format(this.moment);
    }

    public String day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).format(day);
    }
}

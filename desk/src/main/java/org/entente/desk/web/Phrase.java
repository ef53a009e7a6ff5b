package org.entente.desk.web;

import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pattern of {@link MessageFormat}, taken apart once: the words, and between them the places for arguments. */
final class Phrase {
    private static final String MARK = "\u0000";

    private final MessageFormat format;
    private final boolean plain;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    Phrase(String pattern, Locale locale) {
        format = new MessageFormat(pattern, locale);
        Format[] arguments = format.getFormatsByArgumentIndex();
        plain = Stream.of(arguments).allMatch(Objects::isNull);
        Object[] marked = IntStream.range(0, arguments.length)
                .mapToObj(place -> MARK + place + MARK)
                .toArray();
        String[] parts = (plain ? format.format(marked) : "").split(MARK, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                words.add(parts[i]);
            } else {
                places.add(Integer.valueOf(parts[i]));
            }
        }
    }

    String with(@Nullable Object... arguments) {
        if (!plain || !areWords(arguments)) {
            return ((MessageFormat) format.clone()).format(arguments);
        }
        if (places.isEmpty()) {
            return words.getFirst();
        }
        StringBuilder said = new StringBuilder(words.getFirst());
        for (int i = 0; i < places.size(); i++) {
            said.append(arguments[places.get(i)]).append(words.get(i + 1));
        }
        return said.toString();
    }

    /** Anything else is written as the language writes it. */
    private boolean areWords(@Nullable Object... arguments) {
        for (int place : places) {
            if (place >= arguments.length || !(arguments[place] instanceof String)) {
                return false;
            }
        }
        return true;
    }
}

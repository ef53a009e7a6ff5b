package org.entente.desk.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entries as lines of JSON. A line's hash is the SHA-256 of the previous hash, a line feed, and the bytes of
 * {@code entry} exactly as they stand in the line.
 */
final class JsonLines {
    private static final Pattern LINE =
            Pattern.compile("\\{\"previous\":\"([0-9a-f]{64})\",\"hash\":\"([0-9a-f]{64})\",\"entry\":(\\{.*})}");

    private JsonLines() {}

    static String write(Link link) {
        return "{\"previous\":\"" + link.previous() + "\",\"hash\":\"" + link.hash() + "\",\"entry\":" + link.content()
                + "}";
    }

    /** Empty when the line is none that was written here. */
    static Optional<Link> read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Content content = ActJson.read(parts.group(3), Content.class);
            return Optional.of(
                    new Link(content.chain(), content.number(), parts.group(1), parts.group(2), parts.group(3)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}

package org.entente.desk.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.desk.demo.Scene;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * All that can be set. What the command line does not say comes from the environment.
 *
 * @param data folder of the embedded database
 * @param port 0 takes a free one
 * @param address network address to listen on
 * @param url how people reach the desk, for the links in messages; null: as this machine is reached
 * @param db a PostgreSQL URL; null: the embedded database in {@code data}
 * @param demo how far the demonstration has come; null: no demonstration
 * @param smtp {@code smtp://user:password@host:port?from=address}; null: messages are copied by hand
 */
public record DeskSettings(
        Path data,
        int port,
        String address,
        @Nullable URI url,
        @Nullable String db,
        @Nullable URI smtp,
        @Nullable Scene demo) {
    /** What the launcher and the desk take from the environment. */
    private static final List<String> KNOWN = List.of(
            "ENTENTE_DB", "ENTENTE_SMTP", "ENTENTE_URL", "ENTENTE_ADDRESS", "ENTENTE_MEMORY", "ENTENTE_JAVA_HOME");

    public DeskSettings {
        if (port < 0 || port > 65535) {
            throw new CallerMistake("--port " + port + ": a port is a number from 0 (any free one) to 65535");
        }
        if (db != null && !db.startsWith("postgresql://") && !db.startsWith("jdbc:postgresql://")) {
            throw new CallerMistake("--db: needs a PostgreSQL URL, such as postgresql://user:password@host/entente");
        }
        if (smtp != null && (!List.of("smtp", "smtps").contains(smtp.getScheme()) || smtp.getHost() == null)) {
            throw new CallerMistake("ENTENTE_SMTP: needs smtp://user:password@host:port?from=address");
        }
        if (url != null && (url.getHost() == null || !List.of("http", "https").contains(url.getScheme()))) {
            throw new CallerMistake("ENTENTE_URL: needs the address people type, such as https://desk.example.org");
        }
    }

    public static DeskSettings of(
            Path data, int port, @Nullable String db, @Nullable Scene demo, Map<String, String> environment) {
        refuseUnknown(environment);
        return new DeskSettings(
                data,
                port,
                environment.getOrDefault("ENTENTE_ADDRESS", "127.0.0.1"),
                uri(environment, "ENTENTE_URL"),
                db != null ? db : environment.get("ENTENTE_DB"),
                uri(environment, "ENTENTE_SMTP"),
                demo);
    }

    private static void refuseUnknown(Map<String, String> environment) {
        List<String> unknown = new ArrayList<>(environment.keySet());
        unknown.removeIf(name -> !name.startsWith("ENTENTE_") || KNOWN.contains(name));
        if (!unknown.isEmpty()) {
            throw new CallerMistake(
                    "there is no setting '" + unknown.getFirst() + "'. " + Suggestion.among(unknown.getFirst(), KNOWN));
        }
    }

    private static @Nullable URI uri(Map<String, String> environment, String name) {
        try {
            return Optional.ofNullable(environment.get(name)).map(URI::create).orElse(null);
        } catch (IllegalArgumentException e) {
            throw new CallerMistake(name + ": is no URL");
        }
    }
}

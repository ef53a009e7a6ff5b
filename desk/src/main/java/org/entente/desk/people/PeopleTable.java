package org.entente.desk.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.briefing.table.Table;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import org.jspecify.annotations.Nullable;

/** A list of delegations and people, as CSV or Excel: {@code delegation,name,email,role}. */
public final class PeopleTable {
    private static final int MOST = 5000;

    /** @param delegation a party's id; null for the secretariat and observers */
    public record Entry(@Nullable String delegation, String name, String email, Role role) {}

    /** What a role may be called in a list. */
    private static final List<String> ROLES =
            List.of("chair", "secretariat", "head", "delegate", "alternate", "observer");

    private PeopleTable() {}

    /**
     * Reads all or nothing.
     *
     * @param members the parties that may have a delegation, by id
     */
    public static List<Entry> read(byte[] bytes, Set<String> members) {
        Path folder = null;
        Path file = null;
        try {
            folder = Files.createTempDirectory("entente");
            file = Files.write(folder.resolve("people.csv"), bytes);
            return entries(Table.read(file), members);
        } catch (CallerMistake e) {
            throw new CallerMistake(String.valueOf(e.getMessage()).replace(String.valueOf(file), "people.csv"), e);
        } catch (IOException e) {
            throw new IllegalStateException("A list cannot be kept while it is read", e);
        } finally {
            delete(file);
            delete(folder);
        }
    }

    private static List<Entry> entries(Table table, Set<String> members) {
        int delegation = table.column("delegation");
        int name = table.column("name");
        int email = table.column("email");
        OptionalInt role = table.find("role");
        if (table.rows() > MOST) {
            throw new CallerMistake("people.csv: has more than " + MOST + " people; split it");
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < table.rows(); row++) {
            String address = table.text(row, email);
            if (!Accounts.isEmail(address)) {
                throw table.mistake(row, email, "'" + address + "' is no e-mail address; write one");
            }
            if (!seen.add(address.toLowerCase(Locale.ROOT))) {
                throw table.mistake(row, email, "is there twice; remove one");
            }
            String called = table.text(row, name);
            if (called.isBlank() || called.length() > Accounts.LONGEST_NAME) {
                throw table.mistake(row, name, "a name of at most " + Accounts.LONGEST_NAME + " characters is needed");
            }
            Role as = role.isPresent() ? role(table, row, role.getAsInt()) : Role.DELEGATE;
            entries.add(new Entry(delegation(table, row, delegation, as, members), called, address, as));
        }
        return entries;
    }

    private static Role role(Table table, int row, int column) {
        String word = table.text(row, column).toLowerCase(Locale.ROOT);
        if (word.isBlank()) {
            return Role.DELEGATE;
        }
        if (word.equals("secretariat")) {
            return Role.CHAIR;
        }
        return Arrays.stream(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        table.mistake(row, column, "'" + word + "' is no role. " + Suggestion.among(word, ROLES)));
    }

    private static @Nullable String delegation(Table table, int row, int column, Role role, Set<String> members) {
        if (role == Role.CHAIR || role == Role.OBSERVER) {
            return null;
        }
        String word = table.text(row, column);
        return members.stream()
                .filter(member -> member.equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() ->
                        table.mistake(row, column, "'" + word + "' is no member. " + Suggestion.among(word, members)));
    }

    private static void delete(@Nullable Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}

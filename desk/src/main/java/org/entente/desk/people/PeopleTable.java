package org.entente.desk.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.entente.briefing.table.Table;
import org.entente.desk.people.ListMistake.Kind;
import org.entente.domain.CallerMistake;
import org.entente.domain.Suggestion;
import org.jspecify.annotations.Nullable;

/** A list of delegations and people, as CSV or Excel: {@code delegation,name,email,role}. */
public final class PeopleTable {
    private static final int MOST = 5000;
    /** What a role may be called in a list. */
    private static final List<String> ROLES =
            List.of("chair", "secretariat", "head", "delegate", "alternate", "observer");

    /** @param delegation a party's id; null for the secretariat and observers */
    public record Entry(@Nullable String delegation, String name, String email, Role role) {}

    /** @param seated delegations that were not at the table before, in their order */
    public record Listing(List<Entry> entries, List<String> seated) {}

    private final Table table;
    private final Map<String, String> members;
    private final boolean seats;
    private final List<String> seated = new ArrayList<>();

    private PeopleTable(Table table, Map<String, String> members, boolean seats) {
        this.table = table;
        this.members = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.members.putAll(members);
        this.seats = seats;
    }

    /**
     * Reads all or nothing.
     *
     * @param members ids of the parties that may have a delegation, by what they may be called
     * @param seats whether a delegation that nobody knows takes a seat, and is no mistake
     */
    public static Listing read(byte[] bytes, Map<String, String> members, boolean seats) {
        try {
            return new PeopleTable(table(bytes), members, seats).read();
        } catch (CallerMistake e) {
            throw new ListMistake(Kind.UNREADABLE);
        }
    }

    private static Table table(byte[] bytes) {
        Path file = null;
        try {
            file = Files.write(Files.createTempFile("people", ".csv"), bytes);
            return Table.read(file);
        } catch (IOException e) {
            throw new IllegalStateException("A list cannot be kept while it is read", e);
        } finally {
            delete(file);
        }
    }

    private Listing read() {
        int delegation = column("delegation");
        int name = column("name");
        int email = column("email");
        OptionalInt role = table.find("role");
        if (table.rows() > MOST) {
            throw new ListMistake(Kind.MANY, String.valueOf(MOST));
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < table.rows(); row++) {
            String address = table.text(row, email);
            if (!Accounts.isEmail(address)) {
                throw mistake(Kind.EMAIL, row, email, address);
            }
            if (!seen.add(address.toLowerCase(Locale.ROOT))) {
                throw mistake(Kind.TWICE, row, email, address);
            }
            String called = table.text(row, name);
            if (called.isBlank() || called.length() > Accounts.LONGEST_NAME) {
                throw mistake(Kind.NAME, row, name, String.valueOf(Accounts.LONGEST_NAME));
            }
            Role as = role.isPresent() ? role(row, role.getAsInt()) : Role.DELEGATE;
            entries.add(new Entry(delegation(row, delegation, as), called, address, as));
        }
        return new Listing(entries, seated);
    }

    private int column(String name) {
        return table.find(name)
                .orElseThrow(() -> new ListMistake(Kind.COLUMN, name, String.join(", ", table.columns())));
    }

    private Role role(int row, int column) {
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
                .orElseThrow(() -> mistake(Kind.ROLE, row, column, word, meant(word, ROLES)));
    }

    private @Nullable String delegation(int row, int column, Role role) {
        if (role == Role.CHAIR || role == Role.OBSERVER) {
            return null;
        }
        String word = table.text(row, column);
        if (seats && !word.isBlank() && !members.containsKey(word)) {
            members.put(word, word);
            seated.add(word);
        }
        String member = members.get(word);
        if (member == null) {
            throw mistake(Kind.MEMBER, row, column, word, meant(word, members.keySet()));
        }
        return member;
    }

    private static String meant(String word, Collection<String> known) {
        return Suggestion.closest(word, known).orElseGet(() -> String.join(", ", known));
    }

    /** A mistake at a cell. */
    private ListMistake mistake(Kind kind, int row, int column, String... more) {
        List<String> details = new ArrayList<>(List.of(
                String.valueOf(table.line(row)),
                String.valueOf(column + 1),
                table.columns().get(column)));
        details.addAll(List.of(more));
        return new ListMistake(kind, details.toArray(String[]::new));
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

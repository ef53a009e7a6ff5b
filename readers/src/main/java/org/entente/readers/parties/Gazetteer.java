package org.entente.readers.parties;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The states and organisations of the world: their names, and who has been a member of what when. */
public final class Gazetteer {
    /** What kind of party is known. */
    public enum Type {
        STATE,
        FORMER,
        ORGANISATION
    }

    /** How words name a party. */
    enum Form {
        NAME,
        ADJECTIVE,
        CAPITAL,
        SEAT
    }

    /**
     * A party that the world knows.
     *
     * @param noun the common noun that refers to it (alliance, union, country)
     */
    public record Known(String id, String name, Type type, String noun) {}

    record Term(List<String> words, Known party, Form form) {}

    private record Membership(
            String organisation,
            String member,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private static final Gazetteer WORLD = new Gazetteer();

    private final Map<String, Known> parties = new LinkedHashMap<>();
    private final Map<String, List<Term>> terms = new HashMap<>();
    private final List<Membership> memberships = new ArrayList<>();

    public static Gazetteer world() {
        return WORLD;
    }

    private Gazetteer() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        for (List<String> row : Table.rows("states.tsv")) {
            List<String> others = Table.cells(row.get(3));
            String cldr = names.get(row.get(0));
            String name = usual(cldr == null ? others.getFirst() : cldr);
            Known state = add(new Known(row.get(0), name, Type.STATE, "country"));
            term(name, state, Form.NAME);
            Table.cells(row.get(1)).forEach(a -> adjective(a, state));
            Table.cells(row.get(2)).forEach(c -> term(c, state, Form.CAPITAL));
            others.forEach(o -> term(o, state, o.startsWith("the ") ? Form.SEAT : Form.NAME));
        }
        for (List<String> row : Table.rows("former-states.tsv")) {
            Known state = add(new Known(row.get(0), article(row.get(1)), Type.FORMER, "country"));
            term(row.get(1), state, Form.NAME);
            Table.cells(row.get(2)).forEach(o -> term(o, state, Form.NAME));
            Table.cells(row.get(3)).forEach(a -> term(a, state, Form.ADJECTIVE));
        }
        for (List<String> row : Table.rows("organisations.tsv")) {
            Known organisation = add(new Known(row.get(0), row.get(1), Type.ORGANISATION, row.get(3)));
            term(row.get(0), organisation, Form.NAME);
            term(row.get(1), organisation, Form.NAME);
            Table.cells(row.get(2)).forEach(o -> term(o, organisation, Form.NAME));
        }
        for (List<String> row : Table.rows("memberships.tsv")) {
            memberships.add(new Membership(
                    row.get(0),
                    row.get(1),
                    LocalDate.parse(row.get(2)),
                    row.size() > 3 ? LocalDate.parse(row.get(3)) : null));
        }
        terms.values()
                .forEach(t -> t.sort((a, b) -> b.words().size() - a.words().size()));
    }

    public Optional<Known> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    /** Who was a member of an organisation on a day; nobody when no list is known. */
    public List<Known> members(String organisation, LocalDate day) {
        return memberships.stream()
                .filter(m -> m.organisation().equals(organisation) && m.holds(day))
                .map(m -> parties.get(m.member()))
                .filter(p -> p != null)
                .distinct()
                .toList();
    }

    public boolean knowsMembers(String organisation) {
        return memberships.stream().anyMatch(m -> m.organisation().equals(organisation));
    }

    /** The party that a whole name means. */
    public Optional<Known> named(String name) {
        List<String> words = words(article(name));
        return candidates(words.isEmpty() ? "" : words.getFirst()).stream()
                .filter(t -> t.words().equals(words) && t.form() != Form.ADJECTIVE)
                .map(Term::party)
                .findFirst();
    }

    /** Every name of a state or organisation, for telling a slip of the pen. */
    Set<String> names() {
        return terms.values().stream()
                .flatMap(List::stream)
                .filter(t -> t.form() == Form.NAME)
                .map(t -> String.join(" ", t.words()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The longest name that begins at a word. */
    Optional<Term> at(List<Word> words, int index) {
        for (Term term : candidates(words.get(index).text())) {
            if (matches(term.words(), words, index)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    private static boolean matches(List<String> term, List<Word> words, int index) {
        if (index + term.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < term.size(); i++) {
            Word word = words.get(index + i);
            if (!word.text().equals(term.get(i))
                    || word.sentence() != words.get(index).sentence()
                    || (i + 1 < term.size() && word.possessive())) {
                return false;
            }
        }
        return true;
    }

    private List<Term> candidates(String first) {
        return terms.getOrDefault(first, List.of());
    }

    private Known add(Known party) {
        parties.put(party.id(), party);
        return party;
    }

    private void adjective(String adjective, Known state) {
        term(adjective, state, Form.ADJECTIVE);
        if (adjective.endsWith("an") || adjective.endsWith("i")) {
            term(adjective + "s", state, Form.ADJECTIVE);
        }
    }

    private void term(String name, Known party, Form form) {
        List<String> words = words(article(name));
        List<Term> same = terms.computeIfAbsent(words.getFirst(), w -> new ArrayList<>());
        if (same.stream().noneMatch(t -> t.words().equals(words))) {
            same.add(new Term(words, party, form));
        }
    }

    private static List<String> words(String name) {
        String apart = name.replace("-", " - ").replace(",", " ,");
        return List.of(apart.replace('’', '\'').strip().split("\\s+"));
    }

    private static String article(String name) {
        return name.startsWith("the ") || (name.startsWith("The ") && !name.equals("The Hague"))
                ? name.substring(4)
                : name;
    }

    private static String usual(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll(" \\(.*\\)", "")
                .replace('’', '\'');
        return bare.replace("&", "and")
                .replace("Türkiye", "Turkey")
                .replace("Congo - Kinshasa", "DR Congo")
                .replace("Congo - Brazzaville", "Republic of the Congo");
    }
}

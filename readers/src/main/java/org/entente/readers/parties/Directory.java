package org.entente.readers.parties;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Under which names the parties and people of some documents go. */
final class Directory {
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    private @Nullable String alliance;

    void add(String id, String name) {
        names.putIfAbsent(id, name);
        aliases.putIfAbsent(name, id);
        aliases.putIfAbsent(id, id);
    }

    void alias(String alias, String id) {
        aliases.putIfAbsent(alias, id);
    }

    void overrule(String alias, String id) {
        aliases.put(alias, id);
    }

    void rename(String id, String name) {
        names.put(id, name);
        aliases.putIfAbsent(name, id);
    }

    void merge(String from, String into) {
        merged.put(party(from).orElse(from), party(into).orElse(into));
    }

    /** "The League" is the Harbour League where no other league is known. */
    void joinShortNames() {
        for (String name : List.copyOf(names.values())) {
            List<String> full = names.values().stream()
                    .filter(n -> n.endsWith(" " + name))
                    .distinct()
                    .toList();
            if (WordClasses.is("alliance", name.toLowerCase(Locale.ROOT)) && full.size() == 1) {
                merge(name, full.getFirst());
            }
        }
    }

    void alliance(@Nullable String id) {
        alliance = id;
    }

    @Nullable
    String alliance() {
        return alliance;
    }

    /** The party that goes under a name. */
    Optional<String> party(String name) {
        String id = aliases.get(name);
        return Optional.ofNullable(id == null ? null : merged.getOrDefault(id, id));
    }

    Optional<String> party(Name name) {
        Optional<String> said = party(name.text());
        if (said.isPresent()) {
            return said;
        }
        return name.known().map(k -> {
            add(k.id(), k.name());
            return merged.getOrDefault(k.id(), k.id());
        });
    }

    Map<String, String> parties() {
        return names;
    }

    String nameOf(String id) {
        return names.getOrDefault(id, id);
    }

    void add(Person person) {
        people.put(person.name(), person);
        people.putIfAbsent(person.surname(), person);
        familyNames(person).forEach(n -> people.putIfAbsent(n, person));
    }

    /** "Dr Solano" is Beatriz Solano Ureña. */
    private static List<String> familyNames(Person person) {
        List<String> words = List.of(person.name().split(" "));
        return words.size() < 3
                ? List.of()
                : words.subList(1, words.size() - 1).stream()
                        .filter(w -> w.length() > 3 && Character.isUpperCase(w.charAt(0)))
                        .toList();
    }

    /** "Shen" is Shen Baolin, whose family name comes first, where nobody else is called so. */
    void knowFamilyName(Person person) {
        String first = person.name().split(" ")[0];
        if (person.name().contains(" ") && !GivenNames.isOne(first) && first.length() > 2) {
            people.putIfAbsent(first, person);
        }
    }

    void know(String as, Person person) {
        people.put(as, person);
    }

    Optional<Person> person(String name) {
        return Optional.ofNullable(people.get(name));
    }

    /** Whom a name means; "Miss Dunning" is no Mr Dunning. */
    Optional<Person> person(Name name) {
        Optional<Person> first = person(name.text());
        Person.Gender told = Person.gender(name.titles());
        if (first.isEmpty() || !name.single() || first.get().canBe(told)) {
            return first;
        }
        return people.values().stream()
                .filter(p -> p.surname().equals(name.text()) && p.canBe(told))
                .findFirst();
    }

    /** Somebody of the family that a plural names: Lars Sorensen for "Sorensens". */
    Optional<Person> family(String plural) {
        if (!plural.endsWith("s") || people.containsKey(plural)) {
            return Optional.empty();
        }
        String stem = plural.substring(0, plural.length() - 1);
        return person(stem)
                .or(() -> stem.endsWith("e") ? person(stem.substring(0, stem.length() - 1)) : Optional.empty());
    }

    /** The one person who holds an office; none when there are several. */
    Optional<Person> holder(String office) {
        List<Person> holders = people.values().stream()
                .filter(p -> p.roles().contains(office))
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }
}

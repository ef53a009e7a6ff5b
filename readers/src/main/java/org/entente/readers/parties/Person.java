package org.entente.readers.parties;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody whom the documents name, with the party they stand for. */
final class Person {
    enum Gender {
        MAN,
        WOMAN,
        UNKNOWN
    }

    private final Set<String> roles = new HashSet<>();
    private String name;
    private @Nullable String party;
    private Gender gender;

    Person(String name) {
        this.name = name;
        this.gender = GivenNames.gender(given(name));
    }

    private static String given(String name) {
        return name.contains(" ") ? name.substring(0, name.indexOf(' ')) : "";
    }

    String name() {
        return name;
    }

    void rename(String fuller) {
        name = fuller;
        gender = gender == Gender.UNKNOWN ? GivenNames.gender(given(fuller)) : gender;
    }

    @Nullable
    String party() {
        return party;
    }

    /** The first party that the texts tell stays. */
    void standsFor(String id) {
        if (party == null) {
            party = id;
        }
    }

    Set<String> roles() {
        return roles;
    }

    Gender gender() {
        return gender;
    }

    boolean canBe(Gender other) {
        return gender == Gender.UNKNOWN || other == Gender.UNKNOWN || gender == other;
    }

    /** What titles tell: "Mrs", "Sir". */
    static Gender gender(List<Word> titles) {
        return titles.stream()
                .map(t -> gender(t.lower().replace(".", "")))
                .filter(g -> g != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    /** What a noun tells: "the gentleman". */
    static Gender gender(String noun) {
        return WordClasses.is("woman", noun) ? Gender.WOMAN : WordClasses.is("man", noun) ? Gender.MAN : Gender.UNKNOWN;
    }

    void learn(String word) {
        gender = gender == Gender.UNKNOWN ? gender(word) : gender;
    }

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}

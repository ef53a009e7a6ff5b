package org.entente.readers.parties;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Given names that tell a person, and of many of them the sex. */
public final class GivenNames {
    private static final Map<String, Person.Gender> GENDERS = load();

    private GivenNames() {}

    public static boolean isOne(String word) {
        return GENDERS.containsKey(plain(word));
    }

    static Person.Gender gender(String word) {
        return GENDERS.getOrDefault(plain(word), Person.Gender.UNKNOWN);
    }

    /** "Ines" for "Inès": the table has no accents. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static Map<String, Person.Gender> load() {
        Map<String, Person.Gender> genders = new HashMap<>();
        for (List<String> row : Table.rows("given-names.tsv")) {
            Person.Gender gender = Person.Gender.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Table.cells(row.get(1)).forEach(name -> genders.put(name, gender));
        }
        return genders;
    }
}

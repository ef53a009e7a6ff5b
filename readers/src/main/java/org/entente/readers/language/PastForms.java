package org.entente.readers.language;

import java.util.Set;

/** Forms that only the past tense has, and no participle: "flew" as against "flown". */
final class PastForms {
    private static final Set<String> ONLY_PAST =
            Set.of(("ate began blew bore broke came became overcame chose did drank"
                            + " drew withdrew drove fell flew forbade forgave forsook froze gave grew outgrew knew mistook ran rang rode"
                            + " rose saw foresaw sang sank shook shrank spoke sprang stank stole strode swam swore threw overthrew took"
                            + " overtook undertook tore trod went woke wore wove wrote")
                    .split(" "));

    private PastForms() {}

    static boolean isOnlyPast(String word) {
        return ONLY_PAST.contains(word);
    }
}

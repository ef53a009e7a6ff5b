package org.entente.readers.intake;

import java.util.Set;

/** Files that a briefing consists of, or a person wrote for one; among documents they are none. */
public final class OwnFiles {
    private static final Set<String> NAMES =
            Set.of("brief.html", "dossier.json", "dossier.yaml", "dossier.yml", "statements.csv", "positions.csv");

    private OwnFiles() {}

    /** @param name of the file, without its folder */
    public static boolean holds(String name) {
        return NAMES.contains(name);
    }
}

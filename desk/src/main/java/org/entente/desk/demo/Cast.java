package org.entente.desk.demo;

import java.util.List;
import org.entente.desk.people.Role;
import org.jspecify.annotations.Nullable;

/** Who plays in the demonstration; all of them are invented. */
enum Cast {
    CHAIR("Sanna Vehl", Role.CHAIR, null),
    ALDERMARK("Mira Sandoe", Role.HEAD, "Aldermark"),
    BRENIA("Jonas Brack", Role.HEAD, "Brenia"),
    BRENIA_DELEGATE("Ilse Corm", Role.DELEGATE, "Brenia"),
    CORVALE("Pavel Orre", Role.HEAD, "Corvale"),
    ESTAVIA("Lena Duarte", Role.HEAD, "Estavia"),
    GALDORA("Rui Castel", Role.ALTERNATE, "Galdora"),
    HALVIA("Tove Rask", Role.HEAD, "Halvia"),
    ISENLAND("Einar Holt", Role.HEAD, "Isenland"),
    LORVANIA("Ana Lorve", Role.HEAD, "Lorvania"),
    NORDHAL("Kari Norr", Role.DELEGATE, "Nordhal"),
    TORVIA("Emil Torve", Role.DELEGATE, "Torvia"),
    OBSERVER("Nadia Feld", Role.OBSERVER, null);

    /** Whom the sign-in page offers: one of each role, and a second delegation to see the other side. */
    static final List<Cast> OFFERED = List.of(CHAIR, ALDERMARK, LORVANIA, BRENIA_DELEGATE, GALDORA, OBSERVER);

    final String person;
    final Role role;
    final @Nullable String delegation;

    Cast(String person, Role role, @Nullable String delegation) {
        this.person = person;
        this.role = role;
        this.delegation = delegation;
    }

    String email() {
        return person.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@demo.example";
    }
}

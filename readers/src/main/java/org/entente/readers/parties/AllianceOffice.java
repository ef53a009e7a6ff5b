package org.entente.readers.parties;

import java.util.Set;

/** Offices that only an alliance has to give: "Ada Brook, the secretary-general", "Secretary-General Ada Brook". */
final class AllianceOffice {
    private static final int REACH = 5;
    private static final Set<String> OFFICES = Set.of("secretary-general", "director-general", "general-secretary");
    private static final Set<String> OWNERS = Set.of("its", "their", "whose", "of", "his", "her", "a");

    private final PieceNames piece;

    AllianceOffice(PieceNames piece) {
        this.piece = piece;
    }

    /** Whether a person is said to hold one and nobody is told whose it is. */
    boolean isHeldBy(Name person) {
        int first = person.from() - person.titles().size();
        if (person.titles().stream().anyMatch(t -> OFFICES.contains(t.lower()))) {
            return true;
        }
        boolean comma = piece.near(person.to(), person.from()).is(",");
        return comma && isOffice(person, person.to() + 1, 1) || isOffice(person, first - 1, -1);
    }

    private boolean isOffice(Name person, int from, int step) {
        for (int i = 0; i < REACH; i++) {
            Word word = piece.near(from + step * i, person.from());
            if (OFFICES.contains(word.lower()) || isInTwo(person, from + step * i)) {
                Word behind = piece.near(from + step * i + 1, person.from());
                return !behind.is("of") && !owned(person, from, step, i);
            }
            boolean passes = word.letters() && !word.capital() || i == 0 && word.is(",");
            if (!passes || word.pos().startsWith("VERB")) {
                return false;
            }
        }
        return false;
    }

    private boolean isInTwo(Name person, int at) {
        return piece.near(at, person.from()).is("secretary")
                && piece.near(at + 1, person.from()).is("-")
                && piece.near(at + 2, person.from()).is("general");
    }

    private boolean owned(Name person, int from, int step, int office) {
        int opens = step > 0 ? from : from + step * office;
        for (int i = opens - 2; i < opens + office; i++) {
            Word word = piece.near(i, person.from());
            if (OWNERS.contains(word.lower()) || word.possessive()) {
                return true;
            }
        }
        return false;
    }
}

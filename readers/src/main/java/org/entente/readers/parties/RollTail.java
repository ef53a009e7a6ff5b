package org.entente.readers.parties;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a roll tells behind a person's name: whom they sit for, their initials, their office, in commas or brackets. */
final class RollTail {
    private static final Set<String> STANDS_FOR =
            Set.of("for", "representing", "of", "from", "the", "on", "behalf", "delegate", "representative");
    private static final Set<String> COMMAS = Set.of(",", "-", "–", "—");
    private static final Set<String> REMOTE =
            Set.of("zoom", "teams", "online", "virtual", "virtually", "remote", "remotely", "minutes", "item", "items");
    private static final int LONGEST_INITIALS = 4;
    private static final int LONGEST_OFFICE = 4;

    private final List<Word> words;
    private final Map<Integer, Name> names;
    private final Name person;
    private final int limit;
    private final Set<String> roles = new HashSet<>();
    private Optional<Name> seat = Optional.empty();
    private Optional<String> initials = Optional.empty();
    private int end;

    /** @param limit index after the roll's last word */
    RollTail(List<Word> words, Map<Integer, Name> names, Name person, int limit) {
        this.words = words;
        this.names = names;
        this.person = person;
        this.limit = limit;
        end = person.to();
        while (part()) {
            // goes on to the next part
        }
    }

    Optional<Name> seat() {
        return seat;
    }

    Optional<String> initials() {
        return initials;
    }

    Set<String> roles() {
        return roles;
    }

    /** Index after the last part. */
    int end() {
        return end;
    }

    /** Reads the next part; false when none is left. */
    private boolean part() {
        if (end >= limit) {
            return false;
        }
        Word mark = words.get(end);
        if (mark.is("(") || mark.is("[")) {
            int close = end + 1;
            while (close < limit
                    && !words.get(close).is(")")
                    && !words.get(close).is("]")) {
                close++;
            }
            tell(end + 1, close);
            end = Math.min(close + 1, limit);
            return true;
        }
        boolean comma = COMMAS.contains(mark.text());
        boolean column =
                names.containsKey(end) && mark.start() - words.get(end - 1).end() > 1;
        boolean direct = mark.is("for") || mark.is("representing");
        int first = comma ? end + 1 : end;
        if (!comma && !column && !direct || isNextEntry(first)) {
            return false;
        }
        int to = first;
        while (to < limit && !words.get(to).text().matches("[,;.()\\[\\]–—]")) {
            to = names.containsKey(to) ? names.get(to).to() : to + 1;
        }
        tell(first, Math.min(to, limit));
        boolean moved = to > end;
        end = Math.min(to, limit);
        return moved;
    }

    /** Another person, or what may be one where each has brackets: "M Adda (Wend), P Orr (Thrale)". */
    private boolean isNextEntry(int at) {
        Name name = names.get(at);
        boolean and = at < limit && words.get(at).is("and");
        boolean bracketed = name != null
                && seat.isPresent()
                && name.to() < limit
                && words.get(name.to()).is("(");
        return at >= limit || and || (name != null && (name.titled() || bracketed));
    }

    private void tell(int from, int to) {
        int first = from;
        while (first < to && STANDS_FOR.contains(words.get(first).lower())) {
            first++;
        }
        if (first >= to) {
            return;
        }
        Word word = words.get(first);
        if (to - first == 1 && isInitials(word)) {
            initials = Optional.of(word.text());
        } else if (isOffice(first, to)) {
            words.subList(first, to).stream().filter(w -> w.in("role")).forEach(w -> roles.add(w.lower()));
        } else {
            Optional<Name> name = Optional.ofNullable(names.get(first));
            boolean named = !word.shouted() && !word.in("role") && !REMOTE.contains(word.lower());
            seat = seat.or(() -> name.filter(n -> named && !n.titled()));
            int next = name.map(Name::to).orElse(to);
            if (next + 1 < to && COMMAS.contains(words.get(next).text())) {
                tell(next + 1, to);
            }
        }
    }

    private boolean isInitials(Word word) {
        String letters = word.text();
        return letters.matches("\\p{Lu}{2," + LONGEST_INITIALS + "}")
                && (person.lastWord().charAt(0) == letters.charAt(letters.length() - 1)
                        || person.lastWord().contains("-" + letters.charAt(letters.length() - 1))
                        || person.text().charAt(0) == letters.charAt(0));
    }

    /** "Chairman", "in the chair", "Hon. Treasurer", "Finance Officer", "Clerk to the Council". */
    private boolean isOffice(int from, int to) {
        boolean chair = words.get(to - 1).in("role");
        return to - from <= LONGEST_OFFICE && (chair || words.get(from).in("role"));
    }
}

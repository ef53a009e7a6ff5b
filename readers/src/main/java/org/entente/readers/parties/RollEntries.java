package org.entente.readers.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.readers.language.Lexicon;
import org.entente.readers.parties.Roll.Entry;

/** Reads the entries of a roll: a person and what hangs on them, "Cllr M Adda, Wend (MA) (Chairman)". */
final class RollEntries {
    private static final int LONGEST_NAME = 4;
    private static final Set<String> GROUPS = Set.of(":", ",", "(", "–", "—", "-");
    private static final Set<String> CLOSES = Set.of(";", ".", ")");
    private static final Set<String> PARTS = Set.of(",", ";", ".", "and", "&", "(");

    private final List<Word> words;
    private final Map<Integer, Name> names = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final List<Entry> found = new ArrayList<>();

    RollEntries(List<Word> words, List<Name> names) {
        this.words = words;
        for (Name name : names) {
            this.names.put(name.from() - name.titles().size(), name);
            if (name.titled()) {
                surnames.add(name.lastWord());
            }
        }
    }

    List<Entry> found() {
        return found;
    }

    /** Whether a line of its own is an entry, and no sentence about somebody. */
    boolean isEntry(int from, int to) {
        Name name = names.get(from);
        if (name == null) {
            return false;
        }
        if (opensGroup(name, to)) {
            return true;
        }
        RollTail tail = new RollTail(words, names, name, to);
        boolean ends = tail.end() >= to || PARTS.contains(words.get(tail.end()).lower());
        return ends && (name.titled() || isPerson(name, tail));
    }

    void read(Attendance attendance, int from, int to) {
        Optional<Name> group = Optional.empty();
        boolean opens = true;
        boolean chairs = from >= 2 && words.get(from - 2).is("chair");
        for (int i = from; i < to; ) {
            Name name = names.get(i);
            if (name == null || name.to() > to) {
                opens = words.get(i).is(";");
                group = CLOSES.contains(words.get(i).text()) ? Optional.empty() : group;
                i++;
                continue;
            }
            RollTail tail = new RollTail(words, names, name, to);
            boolean chair = chairs && i == from && mayBePerson(name);
            if (name.titled() || chair || isPerson(name, tail)) {
                Optional<Name> seat = tail.seat().isPresent() ? tail.seat() : group;
                found.add(new Entry(attendance, name, seat, tail.initials(), tail.roles()));
                i = tail.end();
            } else {
                group = opens && opensGroup(name, to) ? Optional.of(name) : group;
                i = group.isPresent() ? name.to() + 1 : name.to();
            }
            opens = false;
        }
    }

    /** "Low Moor: Cllr R Finn, Mrs J Day;": the people behind it sit for it. */
    private boolean opensGroup(Name name, int to) {
        Name person = name.to() + 1 < to ? names.get(name.to() + 1) : null;
        return !name.titled()
                && person != null
                && person.titled()
                && GROUPS.contains(words.get(name.to()).text());
    }

    /** Somebody without a title, of whom the roll tells whom they sit for or how they are called. */
    private boolean isPerson(Name name, RollTail tail) {
        boolean both = tail.seat().isPresent() && tail.initials().isPresent();
        boolean one = tail.seat().isPresent() || tail.initials().isPresent();
        return both && isOfPeople(name) || one && mayBePerson(name);
    }

    private boolean mayBePerson(Name name) {
        String last = name.lastWord();
        boolean personal = GivenNames.isOne(name.firstWord())
                || name.firstWord().length() <= 2
                || surnames.contains(last)
                || Lexicon.english().nounLemma(last.toLowerCase(Locale.ROOT)) == null;
        return personal && isOfPeople(name);
    }

    /** Neither an organisation nor a state. */
    private static boolean isOfPeople(Name name) {
        String last = name.lastWord();
        boolean organised = WordClasses.is("organisation", last)
                || WordClasses.is("company", last)
                || WordClasses.is("body", last)
                || WordClasses.is("alliance", last)
                || name.text().contains("&")
                || name.text().contains(" of ");
        return name.known().isEmpty() && !name.single() && name.text().split(" ").length <= LONGEST_NAME && !organised;
    }
}

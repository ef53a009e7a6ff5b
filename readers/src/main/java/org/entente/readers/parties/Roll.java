package org.entente.readers.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Document;
import org.entente.domain.Genre;

/**
 * The list of those present with which minutes open, on one line or with a line for each: "Present: Cllr M Adda, Wend (MA);
 * Mr P Orr (Thrale)", "In attendance: Ms J Poole, Tarn District Council (JP)", "Apologies: Cllr S Finn, Low Moor".
 *
 * @param missing those who are told to have sent nobody
 */
record Roll(List<Section> sections, List<Entry> entries, List<Name> missing) {
    private static final Roll EMPTY = new Roll(List.of(), List.of(), List.of());

    /** The words under one label, from one index to another. */
    record Section(Attendance attendance, int from, int to) {}

    /**
     * Somebody whom the roll names.
     *
     * @param seat the place or organisation they come for
     * @param initials letters by which the minutes may call them; told in the roll or made from their name
     * @param roles their offices: "chairman"
     */
    record Entry(
            Attendance attendance, Name person, Optional<Name> seat, Optional<String> initials, Set<String> roles) {
        /** The letters of a name: "MA" of "Mira Adda". */
        String letters() {
            StringBuilder letters = new StringBuilder();
            for (String word : person.text().split("[ -]")) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                    letters.append(word.charAt(0));
                }
            }
            return letters.toString();
        }
    }

    static Roll in(Document document, List<Word> words, List<Name> names) {
        return document.genre() == Genre.MINUTES ? new Reader(words, names).read() : EMPTY;
    }

    Optional<Entry> entry(Name person) {
        return entries.stream().filter(e -> e.person().equals(person)).findFirst();
    }

    /** Whether somebody sits for what a name names. */
    boolean isSeat(Name name) {
        return entries.stream()
                .flatMap(e -> e.seat().stream())
                .anyMatch(s -> s.text().equals(name.text()));
    }

    /** Under which label a word stands. */
    Optional<Attendance> attendance(int word) {
        return sections.stream()
                .filter(s -> s.from() <= word && word < s.to())
                .map(Section::attendance)
                .findFirst();
    }

    /** Whether somebody sits for a place or an organisation. */
    boolean tellsSeats() {
        return entries.stream()
                .anyMatch(e -> e.attendance() == Attendance.SITTING && e.seat().isPresent());
    }

    /** Whose initials some letters are; nobody's when two could be meant. */
    Optional<Entry> called(String letters) {
        List<Entry> told = entries.stream()
                .filter(e -> e.initials().filter(letters::equals).isPresent())
                .toList();
        List<Entry> called = told.isEmpty()
                ? entries.stream()
                        .filter(e -> e.initials().isEmpty() && e.letters().equals(letters))
                        .toList()
                : told;
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /** Goes through the lines and opens a section at each label. */
    private static final class Reader {
        private final List<Word> words;
        private final List<Name> names;
        private final RollEntries entries;
        private final List<Section> sections = new ArrayList<>();

        Reader(List<Word> words, List<Name> names) {
            this.words = words;
            this.names = names;
            this.entries = new RollEntries(words, names);
        }

        Roll read() {
            Optional<Attendance> open = Optional.empty();
            for (int from = 0; from < words.size(); ) {
                int to = lineEnd(from);
                open = line(from, to, open);
                from = to;
            }
            return new Roll(sections, entries.found(), NobodySent.by(words, names));
        }

        private int lineEnd(int from) {
            int to = from + 1;
            while (to < words.size()
                    && words.get(to).paragraph() == words.get(from).paragraph()) {
                to++;
            }
            return to;
        }

        /** Reads a line; the label that goes on to the next one. */
        private Optional<Attendance> line(int from, int to, Optional<Attendance> open) {
            List<Word> line = words.subList(from, to);
            Optional<Attendance> now = open.filter(o -> entries.isEntry(from, to));
            Optional<Attendance> on = now;
            int start = 0;
            for (int i = 0; i < line.size(); i++) {
                boolean opens = i == 0 || line.get(i - 1).text().matches("[.;]|\\d[\\d.]*");
                Optional<Attendance.Label> label = opens ? Attendance.at(line, i) : Optional.empty();
                if (label.isPresent()) {
                    close(now, from + start, from + i);
                    now = label.map(Attendance.Label::attendance);
                    start = label.get().to();
                    on = label.filter(Attendance.Label::alone).map(Attendance.Label::attendance);
                }
            }
            close(now, from + start, to);
            return on;
        }

        private void close(Optional<Attendance> attendance, int from, int to) {
            if (attendance.isPresent() && from < to) {
                sections.add(new Section(attendance.get(), from, to));
                entries.read(attendance.get(), from, to);
            }
        }
    }
}

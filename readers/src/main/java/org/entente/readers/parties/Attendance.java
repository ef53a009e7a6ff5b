package org.entente.readers.parties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** As what a list of those present calls somebody: "Present:", "In attendance:", "Apologies for absence:". */
enum Attendance {
    SITTING,
    BESIDE,
    ABSENT;

    private static final int LONGEST_LABEL = 7;
    private static final Map<Attendance, Set<String>> LABELS = labels();

    /**
     * What a stretch of words announces.
     *
     * @param to index after the label
     * @param alone whether nothing else stands on its line
     */
    record Label(Attendance attendance, int to, boolean alone) {}

    /** The label that opens at a word; those of {@code line} are the words of one paragraph. */
    static Optional<Label> at(List<Word> line, int from) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < Math.min(line.size(), from + LONGEST_LABEL); i++) {
            Word word = line.get(i);
            boolean last = i + 1 == line.size();
            if (word.is(":") || word.is("from") && isSaid(ABSENT, line.get(from))) {
                return label(words.toString(), i + 1, last);
            }
            if (!word.letters()) {
                return Optional.empty();
            }
            words.append(word.lower()).append(' ');
            if (last && line.subList(0, from).stream().noneMatch(Word::letters)) {
                return label(words.toString(), i + 1, true);
            }
        }
        return Optional.empty();
    }

    private static boolean isSaid(Attendance attendance, Word word) {
        return LABELS.getOrDefault(attendance, Set.of()).contains(word.lower());
    }

    private static Optional<Label> label(String words, int to, boolean alone) {
        if (words.startsWith("in the chair")) {
            return Optional.of(new Label(SITTING, to, alone));
        }
        List<String> said = List.of(words.split(" "));
        return LABELS.entrySet().stream()
                .filter(e -> said.stream().anyMatch(e.getValue()::contains))
                .findFirst()
                .map(e -> new Label(e.getKey(), to, alone));
    }

    private static Map<Attendance, Set<String>> labels() {
        Map<Attendance, Set<String>> labels = new LinkedHashMap<>();
        labels.put(ABSENT, Set.of("apologies", "apology", "absent", "absence", "regrets"));
        labels.put(
                BESIDE,
                Set.of(
                        "attendance",
                        "also",
                        "observers",
                        "observer",
                        "guests",
                        "officers",
                        "staff",
                        "visitors",
                        "public"));
        labels.put(
                SITTING,
                Set.of(
                        "present",
                        "members",
                        "delegates",
                        "councillors",
                        "attendees",
                        "attending",
                        "attended",
                        "participants",
                        "representatives",
                        "sederunt"));
        return labels;
    }
}

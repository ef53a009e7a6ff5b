package org.entente.readers.parties;

import java.util.List;
import java.util.Set;

/** Whose absence minutes note without naming a person: "Low Moor was not represented", "Tarn (no delegate)". */
final class NobodySent {
    private static final int REACH = 14;
    private static final Set<String> HELPS =
            Set.of("was", "were", "is", "are", "had", "has", "have", "did", "again", "also");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "apologies");
    private static final Set<String> DELEGATES = Set.of(
            "delegate",
            "delegates",
            "director",
            "representative",
            "trustee",
            "proxy",
            "substitute",
            "apology",
            "apologies",
            "one",
            "member");

    private static final Set<String> VACANT = Set.of("unrepresented", "vacant", "vacancy", "vacancies");

    private NobodySent() {}

    static List<Name> by(List<Word> words, List<Name> names) {
        return names.stream()
                .filter(n -> !n.titled() && n.known().isEmpty() && isMissing(words, n))
                .toList();
    }

    private static boolean isMissing(List<Word> words, Name name) {
        int verb = pastApposition(words, name);
        int i = verb;
        while (HELPS.contains(at(words, i, name).lower())) {
            i++;
        }
        Word next = at(words, i + 1, name);
        Word does = at(words, i, name);
        boolean helped = i > verb;
        boolean unrepresented = helped && (does.is("unrepresented") || does.is("not") && next.is("represented"));
        boolean sent = does.is("sent")
                && (NOBODY.contains(next.lower())
                        || next.is("no")
                                && DELEGATES.contains(at(words, i + 2, name).lower()));
        Word inside = at(words, name.to() + 1, name);
        boolean noted = at(words, name.to(), name).is("(")
                && (inside.is("vacant")
                        || inside.is("unrepresented")
                        || inside.is("no")
                                && DELEGATES.contains(
                                        at(words, name.to() + 2, name).lower()));
        return unrepresented || sent || noted || isLabelled(words, name);
    }

    /** "Not represented: Low Moor", "Vacant: the Ropery". */
    private static boolean isLabelled(List<Word> words, Name name) {
        int paragraph = words.get(name.from()).paragraph();
        int colon = name.from();
        while (colon >= 0
                && words.get(colon).paragraph() == paragraph
                && !words.get(colon).is(":")) {
            if (words.get(colon).is(".")) {
                return false;
            }
            colon--;
        }
        boolean found = colon > 0 && words.get(colon).is(":");
        Word label = found ? words.get(colon - 1) : Word.NOTHING;
        return found
                && (VACANT.contains(label.lower())
                        || label.is("represented")
                                && colon > 1
                                && words.get(colon - 2).is("not"));
    }

    /** "The Ropery, the fifth of the houses, was not represented". */
    private static int pastApposition(List<Word> words, Name name) {
        if (!at(words, name.to(), name).is(",")) {
            return name.to();
        }
        int i = name.to() + 1;
        while (i < name.to() + REACH && !at(words, i, name).is(",")) {
            i++;
        }
        return i + 1;
    }

    private static Word at(List<Word> words, int index, Name near) {
        boolean inside = index < words.size()
                && words.get(index).sentence() == words.get(near.from()).sentence();
        return inside ? words.get(index) : Word.NOTHING;
    }
}

package org.entente.readers.parties;

import java.util.Set;

/**
 * Who holds back their view by the idioms for it: "has kept its own counsel", "did not utter a word", "sat through it all in
 * silence", "would not be drawn".
 */
final class KeptQuiet {
    private static final int REACH = 8;
    private static final Set<String> KEEPS = Set.of("kept", "keeps", "keep", "held", "holds", "hold");
    private static final Set<String> KEPT =
            Set.of("counsel", "silence", "tongue", "peace", "tongues", "mouth", "mouths", "quiet", "silent", "mum");
    private static final Set<String> STAYS = Set.of(
            "stayed",
            "stays",
            "stay",
            "remained",
            "remains",
            "remain",
            "sat",
            "sits",
            "kept",
            "keeps",
            "been",
            "is",
            "was");
    private static final Set<String> QUIET =
            Set.of("silent", "quiet", "mum", "mute", "tight-lipped", "silence", "wordless");
    private static final Set<String> UTTERS = Set.of(
            "utter",
            "uttered",
            "utters",
            "say",
            "said",
            "says",
            "speak",
            "spoke",
            "spoken",
            "breathe",
            "breathed",
            "offer",
            "offered",
            "contribute",
            "contributed");
    private static final Set<String> WORD = Set.of("word", "words", "syllable", "sound", "thing", "line");
    private static final Set<String> OPENS =
            Set.of("open", "opened", "opens", "show", "shown", "showed", "declare", "declared");
    private static final Set<String> OWN = Set.of("its", "their");
    private static final Set<String> HAND =
            Set.of("mouth", "mouths", "lips", "hand", "hands", "cards", "colours", "colors");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "hardly", "scarcely", "without", "yet");
    private static final Set<String> BREAKS = Set.of("about", "broke", "broken", "breaks", "ended");

    private final PieceNames piece;
    private final Name name;

    KeptQuiet(PieceNames piece, Name name) {
        this.piece = piece;
        this.name = name;
    }

    boolean isTold() {
        Will will = new Will(piece, name);
        int behind = will.behind();
        boolean denied = false;
        int verb = behind;
        while (word(verb).pos().startsWith("AUX")
                || word(verb).pos().startsWith("ADV")
                || NOT.contains(word(verb).lower())
                || word(verb).is("has") && verb == behind) {
            denied |= NOT.contains(word(verb).lower());
            verb++;
        }
        return keeps(verb) && !denied
                || stays(behind, verb) && !denied
                || says(verb, denied)
                || denied
                        && OPENS.contains(word(verb).lower())
                        && OWN.contains(word(verb + 1).lower())
                        && HAND.contains(word(verb + 2).lower())
                || denied && word(verb).is("drawn");
    }

    /** "kept its own counsel", "has held its tongue". */
    private boolean keeps(int verb) {
        return KEEPS.contains(word(verb).lower())
                && OWN.contains(word(verb + 1).lower())
                && (KEPT.contains(word(verb + 2).lower())
                        || KEPT.contains(word(verb + 3).lower()));
    }

    /** "stayed silent", "has kept very quiet", "sat there in silence". */
    private boolean stays(int behind, int verb) {
        int at = STAYS.contains(word(verb).lower()) ? verb : verb - 1;
        if (at < behind || !STAYS.contains(word(at).lower())) {
            return false;
        }
        for (int i = at + 1; i < at + REACH; i++) {
            Word word = word(i);
            if (BREAKS.contains(word.lower()) || !word.letters() || NOT.contains(word.lower())) {
                return false;
            }
            boolean quiet = QUIET.contains(word.lower());
            if (quiet) {
                return (i <= at + 2 || word(i - 1).is("in"))
                        && !word(i + 1).pos().startsWith("NOUN");
            }
        }
        return false;
    }

    /** "did not utter a word", "said not a word", "never breathed a syllable". */
    private boolean says(int verb, boolean denied) {
        if (!UTTERS.contains(word(verb).lower())) {
            return false;
        }
        boolean not = word(verb + 1).is("not");
        int article = not ? verb + 2 : verb + 1;
        boolean single = word(article).is("a") || word(article).is("one");
        int noun = word(article + 1).is("single") ? article + 2 : article + 1;
        return (denied || not) && single && WORD.contains(word(noun).lower());
    }

    private Word word(int index) {
        return piece.near(index, name.from());
    }
}

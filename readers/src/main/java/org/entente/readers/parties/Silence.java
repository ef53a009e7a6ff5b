package org.entente.readers.parties;

import java.util.Set;

/** Of whom a text remarks that they have not spoken: a word from them was to be expected. */
final class Silence {
    private static final int LONGEST_LIST = 8;
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> IS = Set.of("is", "are", "was", "were", "remains", "remained");
    private static final Set<String> YET = Set.of("yet", "not");
    private static final Set<String> NONE = Set.of("not", "no", "nobody", "nothing", "never", "neither", "without");
    private static final Set<String> WORD = Set.of(
            "word",
            "words",
            "line",
            "answer",
            "answers",
            "reply",
            "response",
            "sound",
            "peep",
            "syllable",
            "comment",
            "statement",
            "submission");
    private static final Set<String> WISHES = Set.of("wish", "want", "care", "choose");
    private static final Set<String> GIVES =
            Set.of("made", "makes", "make", "gave", "gives", "given", "sent", "offered", "filed", "submitted");
    private static final Set<String> SPEAKS = Set.of(
            "say",
            "said",
            "speak",
            "spoken",
            "comment",
            "commented",
            "answer",
            "answered",
            "reply",
            "replied",
            "decide",
            "decided",
            "respond",
            "responded",
            "declare",
            "declared");

    private final PieceNames piece;
    private final Name name;

    Silence(PieceNames piece, Name name) {
        this.piece = piece;
        this.name = name;
    }

    /** "has yet to say", "has not spoken", "declined to comment", "made no submission", "from Auria not a word". */
    boolean isKept() {
        return isRemarked() || keeps();
    }

    /** Whether it is told of their stand: "is yet to spell out", "nobody has had a line from Auria". */
    boolean isRemarked() {
        boolean waits = word(name.to() + 1).is("yet")
                && word(name.to() + 2).is("to")
                && (HAVE.contains(word(name.to()).lower())
                        || IS.contains(word(name.to()).lower()));
        return waits
                || noWordFrom()
                || CalledSilent.is(piece, name)
                || new Unanswered(piece, name).isTold()
                || new KeptQuiet(piece, name).isTold();
    }

    private boolean keeps() {
        boolean silent = false;
        int i = name.to();
        while (word(i).pos().startsWith("AUX")
                || word(i).pos().startsWith("ADV")
                || YET.contains(word(i).lower())
                || HAVE.contains(word(i).lower())) {
            silent |= YET.contains(word(i).lower());
            i++;
        }
        silent |= word(i).is("declined");
        i += word(i).is("declined") || silent && WISHES.contains(word(i).lower()) ? 1 : 0;
        i += word(i).is("to") ? 1 : 0;
        boolean gives = GIVES.contains(word(i).lower())
                && word(i + 1).is("no")
                && WORD.contains(word(i + 2).lower());
        boolean nothing = word(i + 1).is("nothing") || word(i + 1).is("little");
        return gives || (silent || nothing) && SPEAKS.contains(word(i).lower());
    }

    /** "From Auria and Bellmar there has been not a word", "nothing was heard from". */
    private boolean noWordFrom() {
        int from = name.from() - 1;
        while (from > name.from() - LONGEST_LIST && isListed(word(from))) {
            from--;
        }
        if (!word(from).is("from")) {
            return false;
        }
        boolean none = false;
        boolean said = word(from - 1).is("heard");
        int sentence = piece.words().get(name.from()).sentence();
        for (int i = first(sentence); word(i).sentence() == sentence; i++) {
            none |= NONE.contains(word(i).lower());
            said |= WORD.contains(word(i).lower());
        }
        return none && said || word(from - 1).is("heard");
    }

    private int first(int sentence) {
        int i = name.from();
        while (i > 0 && piece.words().get(i - 1).sentence() == sentence) {
            i--;
        }
        return i;
    }

    private static boolean isListed(Word word) {
        return word.is("and") || word.is(",") || word.is("the") || word.is("or") || word.capital() && !word.is("from");
    }

    private Word word(int index) {
        return piece.near(index, name.from());
    }
}

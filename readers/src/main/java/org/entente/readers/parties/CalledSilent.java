package org.entente.readers.parties;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Those whom a text introduces as silent before it names them: "Two capitals have yet to be heard from. Auria has …". */
final class CalledSilent {
    private static final Pattern ANNOUNCES = Pattern.compile(
            "^(?:only |just |at least )?(?:one|two|three|four|five|six|some|a few|several|others?|the (?:rest|others|last (?:one|two|three))) ?"
                    + "(?:of (?:the|them|its|these)[a-z ]*|[a-z-]+(?: [a-z-]+)?)? "
                    + "(?:(?:has|have|had|are|is|were|was) (?:still )?(?:yet|still) to (?:be heard|speak|say|answer|reply|respond|declare|show|commit|make)"
                    + "|(?:has|have|had) (?:so far |still )?(?:said (?:nothing|not a word|little)|kept (?:silent|quiet|mum|their counsel)|not (?:spoken|answered|replied|been heard|said|responded)|been (?:silent|missing|absent|quiet))"
                    + "|(?:are|is|remain|remains|were|stay|stays|keep|keeps) (?:still )?(?:silent|quiet|mum|missing|unheard|undeclared)).*",
            Pattern.DOTALL);

    private CalledSilent() {}

    /** Whether a name opens a sentence behind such an announcement, in the same paragraph. */
    static boolean is(PieceNames piece, Name name) {
        Word opening = piece.words().get(name.from());
        boolean opens =
                opening.first() || piece.near(name.from() - 1, name.from()).first();
        List<Word> words = piece.words();
        int at = name.from();
        while (opens && at > 0 && words.get(at - 1).paragraph() == opening.paragraph()) {
            at--;
            boolean begins =
                    at == 0 || words.get(at - 1).sentence() != words.get(at).sentence();
            if (begins && words.get(at).sentence() != opening.sentence() && announces(piece, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean announces(PieceNames piece, int first) {
        int sentence = piece.words().get(first).sentence();
        String line = piece.text()
                .words(piece.text().span(piece.text().sentences().get(sentence)))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        return ANNOUNCES.matcher(line).matches();
    }
}

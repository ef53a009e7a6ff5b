package org.entente.readers.language;

import java.util.List;
import java.util.Set;

/** What each word of a sentence is, noun or verb, with those mistakes of the tagger mended that its neighbours show. */
final class WordKinds {
    static final Set<String> MODALS =
            Set.of("could", "would", "should", "might", "may", "can", "must", "cannot", "ought");
    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "he",
            "she",
            "it",
            "they",
            "we",
            "you",
            "me",
            "him",
            "them",
            "us",
            "who",
            "whom",
            "what",
            "which",
            "this",
            "that",
            "these",
            "those",
            "everybody",
            "everyone",
            "everything",
            "nobody",
            "none",
            "nothing",
            "somebody",
            "someone",
            "something",
            "anybody",
            "anyone",
            "anything",
            "one",
            "all",
            "both",
            "each",
            "i'm",
            "it's",
            "he's",
            "she's",
            "that's",
            "there");
    private static final Set<String> POSSESSIVES =
            Set.of("my", "your", "his", "her", "its", "our", "their", "whose", "each", "both", "all");
    /** "both keep desks": what stands alone more often than before one thing. */
    private static final Set<String> SEVERAL = Set.of("both", "all", "most", "many", "some", "few");

    private static final Set<String> CONTRACTED =
            Set.of("it", "he", "she", "that", "there", "what", "who", "here", "let", "how", "where", "this");
    static final Set<String> OPENERS = Set.of("\"", "'", "[", "(", "“", "-", "/");

    private final List<Token> tokens;
    private final int start;
    private final int end;
    private final Lexicon lexicon = Lexicon.english();

    WordKinds(AnalyzedText text, Sentence sentence) {
        tokens = text.tokens();
        start = sentence.from();
        end = sentence.to();
    }

    boolean isPronoun(int i) {
        Token token = tokens.get(i);
        return token.pos().startsWith("PRON") && !isDeterminer(token) && !isMistakenPronoun(i);
    }

    /** "Mrs Thorne": a capital inside a sentence on a word that is no pronoun. */
    private boolean isMistakenPronoun(int i) {
        Token token = tokens.get(i);
        return i > start && token.isCapitalized() && !PRONOUNS.contains(token.lower());
    }

    static boolean isDeterminer(Token token) {
        return token.pos().startsWith("DET") || POSSESSIVES.contains(token.lower());
    }

    boolean isNominal(int i) {
        Token token = tokens.get(i);
        String pos = token.pos();
        return pos.startsWith("NOUN")
                || pos.startsWith("PROPN")
                || pos.startsWith("NUM")
                || isNamePart(i)
                || isUnknownOpener(i)
                || isPerson(i)
                || isPossessive(i)
                || (pos.startsWith("VERB") && (isUnknownName(i) || isOnlyNoun(i)));
    }

    /** "The official said": a word for a person that the tagger takes for an adjective. */
    private boolean isPerson(int i) {
        Token token = tokens.get(i);
        if (!token.pos().startsWith("ADJ")
                || (i + 1 < end && (isNounTag(i + 1) || tokens.get(i + 1).pos().startsWith("ADJ")))) {
            return false;
        }
        return lexicon.isNounOf(token.lower(), Set.of(Lexicon.PERSON));
    }

    boolean isNounTag(int i) {
        String pos = tokens.get(i).pos();
        return pos.startsWith("NOUN") || pos.startsWith("PROPN");
    }

    /** Capitals inside a sentence are part of a name, whatever the tagger takes them for. */
    private boolean isNamePart(int i) {
        Token token = tokens.get(i);
        return i > start
                && token.isCapitalized()
                && (!token.pos().startsWith("PRON") || isMistakenPronoun(i))
                && !token.pos().startsWith("AUX")
                && !token.pos().equals("DET")
                && !token.pos().startsWith("SCONJ");
    }

    boolean isVerb(int i) {
        String pos = tokens.get(i).pos();
        if (isPossessive(i)) {
            return false;
        }
        if (pos.contains("AUX")) {
            return true;
        }
        if (pos.contains("VERB")) {
            return !isUnknownName(i) && !isNamePart(i) && !isAttributive(i) && !isOnlyNoun(i);
        }
        return isMistakenVerb(i);
    }

    /** A word that the tagger takes for a verb and that no verb has as a form: "the Science deans", but not "can thole". */
    private boolean isOnlyNoun(int i) {
        String word = tokens.get(i).lower();
        boolean afterModal = i > start && MODALS.contains(tokens.get(i - 1).lower());
        return i > start && !afterModal && lexicon.verbLemma(bare(word)) == null && lexicon.nounLemma(word) != null;
    }

    /** A verb that the tagger takes for something else: "it last met", "could tempt", "a body set up by", "Ostrane doubts that", "lawyers hold that". */
    private boolean isMistakenVerb(int i) {
        Token token = tokens.get(i);
        if (i == start || token.isCapitalized()) {
            return false;
        }
        String verb = lexicon.verbLemma(token.lower());
        if (verb == null) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean onlyVerb = token.pos().equals("NOUN")
                && lexicon.nounLemma(token.lower()) == null
                && !isDeterminer(before)
                && (!before.pos().startsWith("ADJ") || before.isCapitalized());
        boolean last = before.is("last") && token.pos().equals("NOUN") && lexicon.nounLemma(token.lower()) == null;
        boolean afterModal = MODALS.contains(before.lower())
                && verb.equals(token.lower())
                && (token.pos().startsWith("ADJ") || token.pos().startsWith("NOUN"));
        boolean setUp = token.is("set")
                && token.pos().equals("NOUN")
                && i + 1 < end
                && tokens.get(i + 1).is("up");
        boolean one = before.isCapitalized() && token.lower().equals(verb + "s");
        boolean many = before.pos().equals("NOUN")
                && before.lower().endsWith("s")
                && token.lower().equals(verb);
        boolean claims = (one || many) && i + 1 < end && tokens.get(i + 1).pos().startsWith("SCONJ");
        claims |= one && i + 1 < end && takesObject(i + 1) && !isDeterminedName(i - 1);
        return onlyVerb || last || afterModal || setUp || claims;
    }

    /** "Feary reckons it", "Corvale bars the": what can only be an object stands behind. */
    private boolean takesObject(int i) {
        String pos = tokens.get(i).pos();
        return pos.equals("DET") || pos.equals("PRON") && tokens.get(i).is("it");
    }

    /** "the Galdora shares it holds": a name that an article opens. */
    private boolean isDeterminedName(int last) {
        int i = last;
        while (i > start && tokens.get(i).isCapitalized()) {
            i--;
        }
        return isDeterminer(tokens.get(i));
    }

    /** The words of "drop-in", "so-called" and "two-slot": what a hyphen joins to a neighbour. */
    boolean isJoined(int i) {
        Token token = tokens.get(i);
        if (token.text().length() > 1 && token.text().charAt(0) == '-') {
            return i > start && Character.isLetter(token.text().charAt(1));
        }
        return isHyphen(i - 1) || isHyphen(i + 1);
    }

    private boolean isHyphen(int i) {
        return i - 1 >= start
                && i + 1 < end
                && tokens.get(i).text().equals("-")
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    /** "Sambeya's minister", which the tagger may take for "Sambeya is". */
    private boolean isPossessive(int i) {
        String word = tokens.get(i).lower();
        return word.endsWith("'s") && !CONTRACTED.contains(word.substring(0, word.length() - 2));
    }

    /** "Corvale declared": a capital that opens a sentence, before a verb, on a word that no lexicon has. */
    private boolean isUnknownOpener(int i) {
        Token token = tokens.get(i);
        return i == start
                && i + 1 < end
                && token.pos().startsWith("ADJ")
                && token.isCapitalized()
                && tokens.get(i + 1).isVerb()
                && lexicon.nounLemma(token.lower()) == null
                && lexicon.verbLemma(token.lower()) == null;
    }

    /** A capital at the beginning of a sentence on a word that is no verb. */
    private boolean isUnknownName(int i) {
        Token token = tokens.get(i);
        return i == start && token.isCapitalized() && lexicon.verbLemma(bare(token.lower())) == null;
    }

    /** "a shared goal", "full-fledged", "the July summit": tagged as a verb, but part of a noun phrase. */
    private boolean isAttributive(int i) {
        if (i == start || i + 1 >= end) {
            return false;
        }
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        boolean participle = token.lower().endsWith("ed")
                || token.lower().endsWith("en")
                || token.lower().endsWith("ing");
        boolean nounNext = isNounTag(i + 1);
        if (before.text().equals("-")) {
            return nounNext || tokens.get(i + 1).pos().startsWith("ADJ");
        }
        if (participle && nounNext && (isDeterminer(before) || before.pos().startsWith("ADJ"))) {
            return true;
        }
        boolean opened = OPENERS.contains(before.text()) && i - 2 >= start && isDeterminer(tokens.get(i - 2));
        if (nounNext
                && (opened || before.pos().startsWith("DET") && !SEVERAL.contains(before.lower()))
                && token.lower().equals(lexicon.nounLemma(token.lower()))) {
            return true;
        }
        return token.isNounAfterName(before, tokens.get(i + 1));
    }

    static String bare(String word) {
        String plain = word.endsWith("n't") ? word.substring(0, word.length() - 3) : word;
        if (plain.endsWith("'s")) {
            return "is";
        }
        if (plain.endsWith("'re")) {
            return "are";
        }
        return plain.endsWith("'ve") ? "have" : plain;
    }
}

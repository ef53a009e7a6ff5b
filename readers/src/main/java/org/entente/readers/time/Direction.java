package org.entente.readers.time;

import java.util.List;
import java.util.Set;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;

/** Whether the words around a date look back or forward. */
enum Direction {
    BACK,
    FORWARD,
    UNTOLD;

    private static final int NEAR = 3;
    private static final Set<String> BACK_WORDS = Set.of("since", "last", "past", "previous", "earlier");
    private static final Set<String> FORWARD_WORDS =
            Set.of("by", "until", "till", "next", "coming", "upcoming", "before", "forthcoming", "later");
    private static final Set<String> FORWARD_AUXILIARIES =
            Set.of("will", "'ll", "shall", "must", "may", "might", "can", "would", "should", "could", "going", "wo");
    private static final Set<String> APPOINTED =
            Set.of("set", "due", "scheduled", "planned", "expected", "slated", "fixed", "intended", "timed");
    private static final Set<String> PRESENT_BE = Set.of("is", "are", "'s", "'re", "am");
    private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "had", "did", "has", "have", "been");

    private static final Set<String> PAPER_LINKS = Set.of("of", "dated");
    private static final Set<String> PAPERS = Set.of(
            "letter",
            "letters",
            "newsletter",
            "note",
            "memo",
            "memorandum",
            "minutes",
            "report",
            "statement",
            "email",
            "article",
            "interview",
            "speech",
            "circular",
            "issue",
            "edition",
            "message",
            "cable",
            "paper",
            "brief");

    /** Past forms that are no other than the base: without an auxiliary they mostly tell of the past. */
    private static final Set<String> UNCHANGED =
            Set.of("put", "set", "cut", "hit", "let", "quit", "shut", "split", "spread", "hurt", "burst", "cast");

    /** Looks at the nearest verb before the date, or else after it, in its sentence. */
    static Direction at(AnalyzedText text, int start, int end) {
        int first = text.tokenAt(start);
        if (first >= text.tokens().size()) {
            return UNTOLD;
        }
        Sentence sentence = text.sentenceOf(first);
        List<Token> tokens = text.tokens();
        if (isPapers(tokens, sentence, first)) {
            return BACK;
        }
        for (int i = first - 1; i >= Math.max(sentence.from(), first - NEAR); i--) {
            if (BACK_WORDS.contains(tokens.get(i).lower())) {
                return BACK;
            }
            if (FORWARD_WORDS.contains(tokens.get(i).lower())) {
                boolean past = pastGoverns(tokens, sentence, i) || pastFollows(text, sentence, i, end);
                return past ? BACK : FORWARD;
            }
            if (PRESENT_BE.contains(tokens.get(i).lower()) && i == first - 1) {
                return FORWARD;
            }
            if (tokens.get(i).isVerb()) {
                break;
            }
        }
        for (int i = first - 1; i >= sentence.from() && !isBreak(tokens.get(i)); i--) {
            if (verbAt(tokens, i)) {
                return ofVerb(tokens, sentence, i);
            }
        }
        for (int i = text.tokenAt(end); i < sentence.to(); i++) {
            i = behindRelative(tokens, sentence, i);
            if (verbAt(tokens, i)) {
                return ofVerb(tokens, sentence, i);
            }
        }
        return UNTOLD;
    }

    /** "In January Ada Brook, who speaks for Auria, begged": the index behind what is told of somebody, else the index itself. */
    private static int behindRelative(List<Token> tokens, Sentence sentence, int at) {
        boolean opens = at + 1 < sentence.to()
                && tokens.get(at).text().equals(",")
                && (tokens.get(at + 1).is("who") || tokens.get(at + 1).is("which"));
        for (int i = at + 2; opens && i < sentence.to() - 1; i++) {
            if (tokens.get(i).text().equals(",")) {
                return i + 1;
            }
        }
        return at;
    }

    /** "They had agreed to wait; on 3 May she flew": another clause than the date's. */
    private static boolean isBreak(Token token) {
        return token.text().equals(";") || token.text().equals(":");
    }

    /** "her letter of 3 April": a paper that there is. */
    private static boolean isPapers(List<Token> tokens, Sentence sentence, int date) {
        int link = PAPER_LINKS.contains(tokens.get(date).lower()) ? date : date - 1;
        return link > sentence.from()
                && PAPER_LINKS.contains(tokens.get(link).lower())
                && PAPERS.contains(tokens.get(link - 1).lower());
    }

    /** "It was adopted before July" looks back, "comments by July" does not. */
    private static boolean pastGoverns(List<Token> tokens, Sentence sentence, int preposition) {
        if (tokens.get(preposition).is("next") || tokens.get(preposition).is("upcoming")) {
            return false;
        }
        for (int i = preposition - 1; i >= Math.max(sentence.from(), preposition - NEAR); i--) {
            if (verbAt(tokens, i)) {
                return ofVerb(tokens, sentence, i) == BACK && !tokens.get(i).is("had");
            }
        }
        return false;
    }

    /** "By Thursday evening he was telling all": what opens the sentence looks where its verb does. */
    private static boolean pastFollows(AnalyzedText text, Sentence sentence, int preposition, int end) {
        List<Token> tokens = text.tokens();
        if (!tokens.get(preposition).is("by") || preposition != sentence.from()) {
            return false;
        }
        for (int i = text.tokenAt(end); i < sentence.to(); i++) {
            if (verbAt(tokens, i)) {
                return ofVerb(tokens, sentence, i) == BACK;
            }
        }
        return false;
    }

    private static boolean verbAt(List<Token> tokens, int i) {
        boolean noun =
                i > 0 && i + 1 < tokens.size() && tokens.get(i).isNounAfterName(tokens.get(i - 1), tokens.get(i + 1));
        return (tokens.get(i).isVerb() && !noun)
                || APPOINTED.contains(tokens.get(i).lower());
    }

    private static Direction ofVerb(List<Token> tokens, Sentence sentence, int verb) {
        Token word = tokens.get(verb);
        if (APPOINTED.contains(word.lower())) {
            boolean overdue = word.is("due") && verb > sentence.from() && isWas(tokens.get(verb - 1));
            return overdue ? BACK : FORWARD;
        }
        boolean past = isPast(word.lower());
        for (int i = verb; i >= Math.max(sentence.from(), verb - NEAR); i--) {
            String lower = tokens.get(i).lower();
            if (FORWARD_AUXILIARIES.contains(lower)) {
                return FORWARD;
            }
            if (PAST_AUXILIARIES.contains(lower)) {
                return BACK;
            }
            if (lower.equals("to") && i < verb) {
                return toVerb(tokens, sentence, i);
            }
            if (i < verb && PRESENT_BE.contains(lower)) {
                return past ? UNTOLD : FORWARD;
            }
            if (i < verb && !tokens.get(i).isVerb() && !tokens.get(i).pos().equals("ADV") && !lower.equals("not")) {
                break;
            }
        }
        if (past || UNCHANGED.contains(word.lower())) {
            return BACK;
        }
        return word.lower().endsWith("ing") || PRESENT_BE.contains(word.lower()) ? UNTOLD : FORWARD;
    }

    private static boolean isWas(Token token) {
        return token.is("was") || token.is("were") || token.is("been");
    }

    /** "are to adopt" and "agreed to adopt" look forward, "began to meet" back. */
    private static Direction toVerb(List<Token> tokens, Sentence sentence, int to) {
        for (int i = to - 1; i >= Math.max(sentence.from(), to - NEAR); i--) {
            String lower = tokens.get(i).lower();
            if (lower.equals("began") || lower.equals("used") || lower.equals("failed") || lower.equals("refused")) {
                return BACK;
            }
        }
        return FORWARD;
    }

    private static boolean isPast(String lower) {
        if (lower.endsWith("ed")) {
            return true;
        }
        String lemma = Lexicon.english().verbLemma(lower);
        return lemma != null && !lemma.equals(lower) && !lower.endsWith("s") && !lower.endsWith("ing");
    }
}

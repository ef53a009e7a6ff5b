package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;

/**
 * Finds judgements whose object opens the sentence: "That the gate should close he regards as very unlikely", "A deal this
 * year she rates at one chance in five", "A strike, in her estimation, is most unlikely".
 */
final class FrontedJudgements {
    private static final int LONGEST_VERDICT = 12;
    private static final int SHORTEST_OBJECT = 2;
    private static final Set<String> JUDGES = Set.of(
            "think",
            "thinks",
            "thought",
            "consider",
            "considers",
            "considered",
            "regard",
            "regards",
            "regarded",
            "rate",
            "rates",
            "rated",
            "put",
            "puts",
            "judge",
            "judges",
            "judged",
            "deem",
            "deems",
            "deemed",
            "call",
            "calls",
            "called",
            "find",
            "finds",
            "found",
            "reckon",
            "reckons",
            "reckoned",
            "hold",
            "holds",
            "held",
            "believe",
            "believes",
            "believed",
            "see",
            "sees",
            "saw",
            "give",
            "gives",
            "gave",
            "estimate",
            "estimates",
            "estimated",
            "place",
            "places",
            "placed",
            "pronounce",
            "pronounces",
            "pronounced",
            "dismiss",
            "dismisses",
            "dismissed",
            "describe",
            "describes",
            "described",
            "treat",
            "treats",
            "treated",
            "assess",
            "assesses",
            "assessed",
            "price",
            "prices",
            "priced",
            "view",
            "views",
            "viewed");
    private static final Pattern VERDICT = Pattern.compile(
            "(?i)(?:as|at|to be|a|an|the|no|little|barely|hardly|less|more|better|most|about|around|roughly|not|only|all|far|\\p{L}+ly|very|quite|too|highly)\\b.*"
                    + "|\\W?\\d.*|(?:un)?likely.*|(?:im)?probable.*|(?:im)?possible.*|(?:un)?thinkable.*|certain.*|doubtful.*|one .*|even .*|fifty.*|\".*");
    private static final Set<String> CLAUSE_ENDS = Set.of(".", ";", "!", ",", ":");

    private final ReadPiece piece;
    private final List<Token> tokens;

    private FrontedJudgements(ReadPiece piece) {
        this.piece = piece;
        this.tokens = piece.text().tokens();
    }

    static List<Attribution> in(ReadPiece piece) {
        FrontedJudgements judgements = new FrontedJudgements(piece);
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : piece.text().sentences()) {
            judgements.in(sentence).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Attribution> in(Sentence sentence) {
        Span whole = piece.text().span(sentence);
        for (Mention judge : piece.mentionsIn(whole)) {
            int at = piece.text().tokenAt(judge.span().start());
            int verb = piece.text().tokenAt(judge.span().end() - 1) + 1;
            while (verb < sentence.to() && tokens.get(verb).pos().startsWith("ADV")) {
                verb++;
            }
            boolean judges = at - sentence.from() >= SHORTEST_OBJECT
                    && !tokens.get(at - 1).pos().startsWith("ADP")
                    && verb + 1 < sentence.to()
                    && JUDGES.contains(tokens.get(verb).lower())
                    && isObject(sentence.from(), tokens.get(at - 1).text().equals(",") ? at - 1 : at);
            int end = judges ? end(verb + 1, sentence) : -1;
            if (end > verb + 1 && isVerdict(verb + 1, end)) {
                Span object = new Span(
                        tokens.get(sentence.from()).start(), tokens.get(at - 1).end());
                return Optional.of(new Attribution(
                        List.of(judge.span()),
                        List.of(tokens.get(verb).span()),
                        List.of(object, piece.text().clause(verb + 1, end)),
                        1));
            }
        }
        return Optional.empty();
    }

    /** "That the gate should close", "A deal this year": no clause that stands by itself and no adjunct. */
    private boolean isObject(int from, int to) {
        Token first = tokens.get(from);
        if (first.is("that") || first.is("whether")) {
            return tokens.subList(from, to).stream().noneMatch(t -> t.text().equals(","));
        }
        boolean opens = first.pos().startsWith("DET")
                || first.pos().startsWith("ADJ")
                || first.pos().startsWith("PROPN")
                || first.pos().startsWith("NOUN");
        return opens
                && tokens.subList(from, to).stream()
                        .noneMatch(t -> t.text().equals(",")
                                || t.text().equals("\"")
                                || t.text().equals(":")
                                || t.pos().startsWith("VERB")
                                        && !t.lower().endsWith("ing")
                                        && !t.lower().endsWith("ed")
                                || t.pos().startsWith("AUX")
                                || t.is("and")
                                || t.is("that")
                                || t.is("which")
                                || t.is("who"));
    }

    private int end(int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.to(), from + LONGEST_VERDICT); i++) {
            if (CLAUSE_ENDS.contains(tokens.get(i).text())) {
                return i;
            }
        }
        return from + LONGEST_VERDICT > sentence.to() ? sentence.to() : -1;
    }

    private boolean isVerdict(int from, int to) {
        Span words = piece.text().clause(from, to);
        return VERDICT.matcher(piece.text().words(words)).matches()
                && tokens.subList(from, to).stream().noneMatch(t -> t.pos().startsWith("AUX"));
    }
}

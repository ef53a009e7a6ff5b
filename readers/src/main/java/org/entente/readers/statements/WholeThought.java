package org.entente.readers.statements;

import java.util.List;
import org.entente.domain.Span;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;

/** Where a content without quotation marks should begin and end so that it can be quoted by itself. */
record WholeThought(AnalyzedText text) {
    /** Words of "since Easter", "until the first of May". */
    private static final int LONGEST_BOUND = 7;

    Attribution of(Attribution attribution) {
        boolean one = attribution.content().size() == 1
                && !text.words(attribution.content().getFirst()).matches("(?s).*[\"“”].*");
        return one
                ? new Attribution(
                        attribution.source(),
                        attribution.cue(),
                        List.of(of(attribution.content().getFirst())),
                        attribution.confidence())
                : attribution;
    }

    /** "in favour of a ban" for "of a ban"; all that a colon announces; "a scandal since Easter" whole; without "the view of the senate that". */
    private Span of(Span content) {
        int first = text.tokenAt(content.start());
        Sentence sentence = text.sentences().get(token(first).sentence());
        int from = first;
        boolean sides = first - 2 >= sentence.from()
                && token(first).is("of")
                && token(first - 1).lower().matches("favou?r|support|defence|defense")
                && token(first - 2).is("in");
        if (sides) {
            from = first - 2;
        }
        int that = GivenWords.thatBehind(text.tokens(), first, sentence.to());
        if (that > 0) {
            from = that + 1;
        }
        boolean announced = first - 1 > sentence.from()
                && token(first - 1).is(":")
                && text.tokens(sentence).stream().noneMatch(t -> t.text().equals("\""));
        int last = text.tokenAt(content.end() - 1) + 1;
        boolean bounded = last + 1 < sentence.to()
                && token(last).lower().matches("since|until|till")
                && sentence.to() - last <= LONGEST_BOUND
                && text.tokens().subList(last, sentence.to()).stream().noneMatch(Token::isVerb);
        int end = announced || bounded ? text.clause(first, sentence.to()).end() : content.end();
        return new Span(token(from).start(), Math.max(end, content.end()));
    }

    private Token token(int index) {
        return text.tokens().get(index);
    }
}

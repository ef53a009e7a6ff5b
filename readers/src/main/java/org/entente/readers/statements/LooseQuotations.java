package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Clause;
import org.entente.readers.language.Clauses;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;

/** Gives a quotation whose speaker nobody has told to the one who speaks beside it or whose clause it stands in. */
final class LooseQuotations {
    private static final int FEWEST = 3;
    private static final int NEAR = 60;

    private final ReadPiece piece;
    private final List<Draft> drafts;
    private final List<Token> tokens;

    private LooseQuotations(ReadPiece piece, List<Draft> drafts) {
        this.piece = piece;
        this.drafts = drafts;
        this.tokens = piece.text().tokens();
    }

    static List<Attribution> in(ReadPiece piece, List<Draft> drafts) {
        LooseQuotations quotations = new LooseQuotations(piece, drafts);
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : piece.text().sentences()) {
            int open = -1;
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (!quotations.token(i).text().equals("\"")) {
                    continue;
                }
                if (open >= 0 && i - open > FEWEST) {
                    quotations.attributed(sentence, open, i).ifPresent(found::add);
                }
                open = open < 0 ? i : -1;
            }
        }
        return found;
    }

    private Optional<Attribution> attributed(Sentence sentence, int open, int close) {
        return named(open, close)
                ? Optional.empty()
                : behind(sentence, open, close)
                        .or(() -> within(sentence, open, close))
                        .or(() -> goesOn(sentence, open, close));
    }

    /** A name in quotation marks: the "Lune Band". */
    private boolean named(int open, int close) {
        return tokens.subList(open + 1, close).stream()
                .allMatch(t -> t.isCapitalized() || t.text().equals(","));
    }

    /** "'A clinic is a clinic,' shrugged an Oro Alto manager". */
    private Optional<Attribution> behind(Sentence sentence, int open, int close) {
        boolean comma = close + 1 < sentence.to() && token(close + 1).text().equals(",");
        int verb = comma ? close + 2 : close + 1;
        if (verb + 1 >= sentence.to() || !token(verb).pos().startsWith("VERB")) {
            return Optional.empty();
        }
        Span from = new Span(token(verb + 1).start(), token(sentence.to() - 1).end());
        Optional<Span> first = piece.mentionsIn(from).stream()
                .filter(m -> m.span().start() == from.start())
                .findFirst()
                .map(m -> m.kind() == Mention.Kind.PERSON
                        ? m.span()
                        : apposed(verb + 1).orElse(m.span()));
        return first.or(() -> apposed(verb + 1))
                .map(s -> attribution(
                        s, verb, new Span(token(open).start(), token(close).end())));
    }

    /** "its chief executive, Ada Brook" for "its". */
    private Optional<Span> apposed(int from) {
        for (int i = from;
                i + 1 < tokens.size() && token(i).sentence() == token(from).sentence();
                i++) {
            if (token(i).pos().startsWith("VERB") || token(i).pos().startsWith("AUX")) {
                break;
            }
            int name = token(i + 1).start();
            Optional<Mention> person = token(i).text().equals(",")
                    ? piece.mentions().stream()
                            .filter(m ->
                                    m.kind() == Mention.Kind.PERSON && m.span().start() == name)
                            .findFirst()
                    : Optional.empty();
            if (person.isPresent()) {
                return Optional.of(
                        new Span(token(from).start(), person.get().span().end()));
            }
        }
        return Optional.empty();
    }

    /** "His country would sign 'the day the number is on the table'". */
    private Optional<Attribution> within(Sentence sentence, int open, int close) {
        Clause host = null;
        for (Clause clause : Clauses.of(piece.text(), sentence).clauses()) {
            boolean before = clause.verb().to() <= open
                    && open < Math.max(clause.to(), clause.verb().to() + 2);
            host = before && clause.verb().isFinite() && !clause.verb().passive() ? clause : host;
        }
        if (host == null
                || host.subject() == null
                || host.subject().from() > host.verb().from()) {
            return Optional.empty();
        }
        Optional<Span> source = source(host.subject());
        Clause clause = host;
        int cue = clause.verb().main();
        boolean judges = Cues.is("naming", token(cue));
        int start = says(clause) || judges ? clause.verb().to() : clause.verb().from();
        boolean that = start < open && token(start).is("that");
        Span content =
                new Span(token(that ? start + 1 : start).start(), token(close).end());
        return source.map(s -> attribution(s, cue, content));
    }

    /** "'I was in the room,' he said. 'I had toothache.'" */
    private Optional<Attribution> goesOn(Sentence sentence, int open, int close) {
        boolean whole = open == sentence.from();
        boolean alone = whole && close >= sentence.to() - 2;
        Span words = new Span(token(open).start(), token(close).end());
        return drafts.stream()
                .filter(d -> whole
                        && d.extent().end() <= words.start()
                        && words.start() - d.extent().end() < NEAR)
                .filter(d -> token(piece.text().tokenAt(d.extent().start())).paragraph() == sentence.paragraph())
                .filter(d -> !d.source().isEmpty()
                        && (alone
                                || piece.text()
                                                .source()
                                                .reading()
                                                .charAt(d.extent().end() - 1)
                                        == '"'))
                .reduce((a, b) -> b)
                .map(d -> new Attribution(d.source(), List.of(), List.of(words), 1));
    }

    private static boolean says(Clause clause) {
        for (int kind : Lexicon.english().verbClasses(clause.verb().lemma())) {
            if (kind == Lexicon.COMMUNICATION) {
                return true;
            }
        }
        return false;
    }

    /** The subject's words, when somebody is mentioned in them who can speak. */
    private Optional<Span> source(NounPhrase subject) {
        Span words =
                new Span(token(subject.from()).start(), token(subject.to() - 1).end());
        boolean somebody = piece.mentions().stream()
                .anyMatch(m -> m.span().overlaps(words)
                        && piece.text().tokenAt(m.span().end() - 1) >= subject.head());
        return somebody ? Optional.of(words) : Optional.empty();
    }

    private Attribution attribution(Span source, int cue, Span content) {
        return new Attribution(List.of(source), List.of(token(cue).span()), List.of(content), 1);
    }

    private Token token(int i) {
        return tokens.get(i);
    }
}

package org.entente.readers.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.Mention.Kind;

/** Gives an office its holder: "according to its deputy minister, Ada Brook, so long as". */
record NamedOffices(ReadPiece piece) {

    /** The words of whoever holds the office, where a source stops short of the name. */
    Attribution named(Attribution found) {
        if (found.source().size() != 1) {
            return found;
        }
        Span office = found.source().getFirst();
        Optional<Span> holder = holder(office).map(Mention::span);
        return holder.map(h -> new Attribution(
                        List.of(new Span(office.start(), h.end())),
                        found.cue(),
                        found.content().stream().map(c -> without(c, h)).toList(),
                        found.confidence()))
                .orElse(found);
    }

    private Optional<Mention> holder(Span office) {
        List<Token> tokens = piece.text().tokens();
        int comma = piece.text().tokenAt(office.end() - 1) + 1;
        boolean open = comma + 1 < tokens.size()
                && tokens.get(comma).text().equals(",")
                && Lexicon.english().isNounOf(tokens.get(comma - 1).lower(), Set.of(Lexicon.PERSON));
        return piece.mentions().stream()
                .filter(m -> open && m.kind() == Kind.PERSON)
                .filter(m -> m.span().start() == tokens.get(comma + 1).start())
                .findFirst();
    }

    /** What is said, without the name with which it was thought to begin. */
    private Span without(Span content, Span holder) {
        if (!content.contains(holder) || content.start() < holder.start()) {
            return content;
        }
        List<Token> tokens = piece.text().tokens();
        int next = piece.text().tokenAt(holder.end() - 1) + 1;
        int from = next < tokens.size() && tokens.get(next).text().equals(",") ? next + 1 : next;
        boolean left = from < tokens.size() && tokens.get(from).start() < content.end();
        return left ? new Span(tokens.get(from).start(), content.end()) : content;
    }
}

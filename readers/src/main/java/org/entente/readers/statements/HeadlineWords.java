package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.language.Sentence;

/** What a list of headlines has its authors say. */
record HeadlineWords(ReadPiece piece, GrowingCast cast, OwnWords own) {
    private static final Pattern SECTION =
            Pattern.compile("^(?:Opinion|Analysis|Comment|Commentary|Column|View|Viewpoint|Essay|Guest) ?[|·/–—-] ?");
    private static final Set<String> FURNITURE = Set.of("○", "min", "mins", "minutes");

    private Span withoutSection(Span line) {
        Matcher section = SECTION.matcher(own.reading(line));
        return section.find() ? new Span(line.start() + section.end(), line.end()) : line;
    }

    /** "Dmitry Trenin: Why …" and the line below it are their author's. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        Speaker author = null;
        for (List<Sentence> line : piece.text().paragraphs()) {
            Span span = withoutSection(new Span(
                    piece.text().span(line.getFirst()).start(),
                    piece.text().span(line.getLast()).end()));
            String words = own.reading(span);
            Matcher turn = Turns.LABEL.matcher(words);
            if (FURNITURE.stream().anyMatch(f -> words.equals(f) || words.matches("\\d+ " + f + "( read)?"))) {
                author = null;
            } else if (turn.find() && turn.group(1).contains(" ")) {
                String name = turn.group(1);
                boolean quoted = Set.of('"', '\'').contains(words.charAt(turn.end()));
                author = quoted ? null : own.author(name);
                Speaker speaker = author != null
                        ? author
                        : own.speakerOf(name).orElse(new Speaker(name, cast.person(name), AttributionLevel.NAMED));
                Span source = new Span(span.start(), span.start() + name.length());
                drafts.add(new Draft(
                        name,
                        speaker,
                        List.of(source),
                        List.of(),
                        List.of(new Span(span.start() + turn.end(), span.end())),
                        null));
            } else if (author != null && line.getLast().to() - line.getFirst().from() > 5) {
                drafts.add(new Draft(author.resolved(), author, List.of(), List.of(), List.of(span), null));
            }
        }
        return drafts;
    }
}

package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Genre;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Finds speech that minutes go on reporting without naming its speaker again. */
final class MinutedSpeech {
    private static final int FEWEST = 4;
    private static final Set<String> RESOLVED = Set.of("it", "resolved", "agreed", "noted", "carried", "there", "this");
    private static final Set<String> REPORTED =
            Set.of("would", "could", "had", "was", "were", "did", "might", "should");

    private final ReadPiece piece;
    private final List<Draft> drafts;

    private MinutedSpeech(ReadPiece piece, List<Draft> drafts) {
        this.piece = piece;
        this.drafts = drafts;
    }

    /** What the drafts so far leave of the minutes' paragraphs, as words of whoever spoke last in them. */
    static List<Attribution> in(ReadPiece piece, List<Draft> drafts) {
        return piece.document().genre() == Genre.MINUTES ? new MinutedSpeech(piece, drafts).find() : List.of();
    }

    private List<Attribution> find() {
        List<Attribution> found = new ArrayList<>();
        @Nullable Span speaker = null;
        int paragraph = -1;
        for (Sentence sentence : piece.text().sentences()) {
            speaker = sentence.paragraph() == paragraph ? speaker : null;
            paragraph = sentence.paragraph();
            Optional<Draft> own = last(sentence);
            if (own.isPresent()) {
                speaker = own.get().source().isEmpty()
                        ? speaker
                        : own.get().source().getFirst();
                Span source = speaker;
                if (source != null) {
                    rest(sentence, own.get()).ifPresent(r -> found.add(said(source, r)));
                }
            } else if (speaker != null && goesOn(sentence)) {
                found.add(said(speaker, content(sentence)));
            } else if (opensWithPerson(sentence)) {
                speaker = takesTheFloor(sentence).orElse(null);
            }
        }
        return found;
    }

    private static Attribution said(Span speaker, Span content) {
        return new Attribution(List.of(speaker), List.of(), List.of(content), 1);
    }

    private Optional<Draft> last(Sentence sentence) {
        Span span = piece.text().span(sentence);
        return drafts.stream().filter(d -> d.extent().overlaps(span)).reduce((a, b) -> b);
    }

    /** "; the old people could not get to Thornley". */
    private Optional<Span> rest(Sentence sentence, Draft draft) {
        int at = piece.text().tokenAt(draft.extent().end());
        boolean more = at + FEWEST < sentence.to()
                && piece.text().tokens().get(at).text().equals(";")
                && isReported(piece.text().tokens().subList(at, sentence.to()))
                && !namesPerson(piece.text().tokens().get(at + 1).start());
        return more
                ? Optional.of(new Span(
                        piece.text().tokens().get(at + 1).start(),
                        content(sentence).end()))
                : Optional.empty();
    }

    /** Past or conditional, and neither a resolution nor somebody else's deed. */
    private boolean goesOn(Sentence sentence) {
        List<Token> tokens = piece.text().tokens(sentence);
        return tokens.size() > FEWEST
                && isReported(tokens)
                && !RESOLVED.contains(tokens.getFirst().lower())
                && !Character.isDigit(tokens.getFirst().text().charAt(0))
                && !opensWithPerson(sentence);
    }

    private static boolean isReported(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> REPORTED.contains(t.lower()));
    }

    /** "Cllr Eames spoke against." */
    private Optional<Span> takesTheFloor(Sentence sentence) {
        boolean speaks = piece.text().tokens(sentence).stream().anyMatch(t -> Cues.is("floor", t));
        int start = piece.text().opening(sentence);
        return piece.mentions().stream()
                .filter(m -> speaks && m.span().start() == start)
                .map(Mention::span)
                .findFirst();
    }

    private boolean opensWithPerson(Sentence sentence) {
        return namesPerson(piece.text().opening(sentence));
    }

    private boolean namesPerson(int start) {
        return piece.mentions().stream()
                .anyMatch(m -> m.span().start() == start
                        && (m.kind() == Kind.PERSON || m.kind() == Kind.DESCRIPTION || isOffice(m)));
    }

    /** "The Dean", but not "he". */
    private boolean isOffice(Mention mention) {
        return mention.kind() == Kind.REFERENCE && mention.span().length() > "they".length();
    }

    private Span content(Sentence sentence) {
        List<Token> tokens = piece.text().tokens(sentence);
        int last = tokens.getLast().text().equals(".") && tokens.size() > 1 ? tokens.size() - 2 : tokens.size() - 1;
        return new Span(tokens.getFirst().start(), tokens.get(last).end());
    }
}

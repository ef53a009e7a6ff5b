package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Sentence;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Finds quotations that run over several paragraphs. */
final class RunningQuotations {
    private static final int LEAD = 2;

    private final ReadPiece piece;
    private final List<List<Sentence>> paragraphs = new ArrayList<>();

    private RunningQuotations(ReadPiece piece) {
        this.piece = piece;
        for (Sentence sentence : piece.text().sentences()) {
            boolean same =
                    !paragraphs.isEmpty() && paragraphs.getLast().getLast().paragraph() == sentence.paragraph();
            if (!same) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(sentence);
        }
    }

    /** A paragraph whose quotation stays open runs on in the next one, which opens it anew. */
    static List<Attribution> in(ReadPiece piece) {
        RunningQuotations speech = new RunningQuotations(piece);
        List<Attribution> found = new ArrayList<>();
        @Nullable Span source = null;
        for (int p = 0; p < speech.paragraphs.size(); p++) {
            boolean continued = source != null && speech.opens(p);
            boolean open = speech.marks(p) % 2 == 1 && p + 1 < speech.paragraphs.size() && speech.opens(p + 1);
            if (!continued) {
                source = open ? speech.speaker(p).orElse(null) : null;
            }
            if (source != null) {
                found.addAll(speech.sentences(p, continued, source));
            }
            source = open ? source : null;
        }
        return found;
    }

    private List<Attribution> sentences(int paragraph, boolean continued, Span source) {
        List<Attribution> said = new ArrayList<>();
        Span whole = span(paragraph);
        String words = reading(whole);
        int from = continued ? whole.start() : whole.start() + words.lastIndexOf('"');
        int close = words.lastIndexOf('"');
        int to = continued && close > 0 ? whole.start() + close : whole.end();
        for (Sentence sentence : paragraphs.get(paragraph)) {
            Span span = piece.text().span(sentence);
            int start = Math.max(span.start(), from);
            int end = Math.min(span.end(), to);
            boolean states = end > start
                    && verb(sentence)
                    && !reading(new Span(start, end)).endsWith("?");
            if (states) {
                said.add(new Attribution(List.of(source), List.of(), List.of(new Span(start, end)), 1));
            }
        }
        return said;
    }

    private boolean verb(Sentence sentence) {
        return piece.text().tokens(sentence).stream()
                .anyMatch(t -> t.pos().startsWith("VERB") || t.pos().startsWith("AUX"));
    }

    /** Who is named beside the quotation, else the person named last before it. */
    private Optional<Span> speaker(int paragraph) {
        for (int p = paragraph; p >= Math.max(0, paragraph - LEAD); p--) {
            Span span = span(p);
            Optional<Span> last = piece.mentionsIn(span).stream()
                    .filter(m -> m.kind() == Kind.PERSON)
                    .filter(m -> !quoted(span, m))
                    .map(Mention::span)
                    .reduce((a, b) -> b);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private boolean quoted(Span paragraph, Mention mention) {
        return count(reading(new Span(paragraph.start(), mention.span().start()))) % 2 == 1;
    }

    private boolean opens(int paragraph) {
        return reading(span(paragraph)).startsWith("\"");
    }

    private int marks(int paragraph) {
        return count(reading(span(paragraph)));
    }

    private static int count(String words) {
        return (int) words.chars().filter(c -> c == '"').count();
    }

    private Span span(int paragraph) {
        return new Span(
                piece.text().span(paragraphs.get(paragraph).getFirst()).start(),
                piece.text().span(paragraphs.get(paragraph).getLast()).end());
    }

    private String reading(Span span) {
        return piece.text().source().reading().substring(span.start(), span.end());
    }
}

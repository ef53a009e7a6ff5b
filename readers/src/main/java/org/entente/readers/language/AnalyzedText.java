package org.entente.readers.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.domain.SourceText;
import org.entente.domain.Span;

/** A stretch of text as tokens and sentences; all offsets are code points in the whole file's text. */
public record AnalyzedText(SourceText source, Span span, List<Token> tokens, List<Sentence> sentences) {
    private static final Set<String> CLOSING = Set.of(".", ",", ";", ":", "!", "?");

    public AnalyzedText {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
    }

    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.from(), sentence.to());
    }

    /** The sentences, those of one paragraph together. */
    public List<List<Sentence>> paragraphs() {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (paragraphs.isEmpty() || paragraphs.getLast().getLast().paragraph() != sentence.paragraph()) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(sentence);
        }
        return paragraphs;
    }

    /** The sentence that a token stands in. */
    public Sentence sentenceOf(int token) {
        return sentences.get(tokens.get(token).sentence());
    }

    /** The span from a sentence's first token to its last. */
    public Span span(Sentence sentence) {
        return new Span(
                tokens.get(sentence.from()).start(),
                tokens.get(sentence.to() - 1).end());
    }

    /** Offsets of the tokens from one to another, end exclusive, without the marks that close a clause. */
    public Span clause(int from, int to) {
        int end = to;
        while (end > from + 1 && CLOSING.contains(tokens.get(end - 1).text())) {
            end--;
        }
        return new Span(tokens.get(from).start(), tokens.get(end - 1).end());
    }

    /** Where a sentence's words begin, behind the number that counts its paragraph. */
    public int opening(Sentence sentence) {
        Span words = span(sentence);
        String reading = source.reading().substring(words.start(), words.end());
        return words.end() - LineForms.withoutNumber(reading).length();
    }

    /** Whether a token stands inside quotation marks that open at or after another one. */
    public boolean isQuoted(int from, int token) {
        return tokens.subList(from, token).stream()
                                .filter(t -> t.text().equals("\""))
                                .count()
                        % 2
                == 1;
    }

    /** Index of the first token that ends after a code point; the number of tokens when there is none. */
    public int tokenAt(int codePoint) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > codePoint) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The original words of a span. */
    public String words(Span span) {
        return source.words(span);
    }
}

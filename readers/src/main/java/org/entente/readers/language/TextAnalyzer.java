package org.entente.readers.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.entente.domain.SourceText;
import org.entente.domain.Span;

/** Splits English text into paragraphs, sentences and tagged tokens. Not safe for use by several threads. */
public final class TextAnalyzer {
    private static final int LONGEST_SENTENCE = 300;

    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    public TextAnalyzer() {
        try (InputStream sentence = model("sentence");
                InputStream tokens = model("tokens");
                InputStream pos = model("pos")) {
            sentences = new SentenceDetectorME(new SentenceModel(sentence));
            tokenizer = new TokenizerME(new TokenizerModel(tokens));
            tagger = new POSTaggerME(new POSModel(pos));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream model(String name) throws IOException {
        String resource = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
        InputStream in = TextAnalyzer.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("The language model " + resource + " is not on the class path");
        }
        return in;
    }

    public AnalyzedText analyze(SourceText text) {
        return analyze(text, new Span(0, text.length()));
    }

    /** Analyses only the words inside {@code part}; the offsets stay those of the whole text. */
    public AnalyzedText analyze(SourceText text, Span part) {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> found = new ArrayList<>();
        String reading = text.reading();
        int paragraph = 0;
        for (Span lines : Paragraphs.of(reading, part)) {
            String line = reading.substring(lines.start(), lines.end()).replace('\n', ' ');
            for (int from = 0; from < line.length(); ) {
                int to = LongLine.pieceEnd(line, from);
                analyzePiece(line.substring(from, to), lines.start() + from, paragraph, tokens, found);
                from = to;
            }
            paragraph++;
        }
        Retagging.mend(tokens, found);
        return new AnalyzedText(text, part, tokens, found);
    }

    private void analyzePiece(String piece, int offset, int paragraph, List<Token> tokens, List<Sentence> found) {
        for (opennlp.tools.util.Span sentence : SentenceEdges.joined(sentences.sentPosDetect(piece), piece)) {
            String words = piece.substring(sentence.getStart(), sentence.getEnd());
            opennlp.tools.util.Span[] spans = TokenEdges.mended(tokenizer.tokenizePos(words), words);
            String[] texts = opennlp.tools.util.Span.spansToStrings(spans, words);
            int start = offset + sentence.getStart();
            for (int from = 0; from < spans.length; from += LONGEST_SENTENCE) {
                int to = Math.min(from + LONGEST_SENTENCE, spans.length);
                String[] tags = tagger.tag(Arrays.copyOfRange(texts, from, to));
                int first = tokens.size();
                for (int i = from; i < to; i++) {
                    tokens.add(new Token(
                            start + spans[i].getStart(),
                            start + spans[i].getEnd(),
                            texts[i],
                            tags[i - from],
                            found.size(),
                            paragraph));
                }
                found.add(new Sentence(first, tokens.size(), paragraph));
            }
        }
    }
}

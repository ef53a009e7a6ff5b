package org.entente.bench.peers;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.entente.bench.attribution.Found;
import org.entente.bench.attribution.Contender;
import org.entente.domain.SourceText;
import org.entente.domain.Span;

/** CoreNLP's annotator of quotations and their speakers, with the statistical coreference that it asks for. */
public final class QuoteAnnotatorPeer implements Contender {
    @Override
    public String name() {
        return "CoreNLP quote annotator";
    }

    @Override
    public Function<SourceText, List<Found>> load() {
        Properties options = new Properties();
        options.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        options.setProperty("coref.algorithm", "statistical");
        options.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(options);
        return text -> find(text, pipeline);
    }

    private static List<Found> find(SourceText text, StanfordCoreNLP pipeline) {
        CoreDocument document = new CoreDocument(text.reading());
        pipeline.annotate(document);
        List<Found> found = new ArrayList<>();
        for (CoreQuote quote : document.quotes()) {
            Span content = new Span(quote.quoteCharOffsets().first(), quote.quoteCharOffsets().second());
            found.add(new Found(speaker(document, quote.coreMap()), List.of(), List.of(content)));
        }
        return found;
    }

    /** The words that stand for the speaker; none if the annotator named none. */
    private static List<Span> speaker(CoreDocument document, CoreMap quote) {
        Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
        if (first == null || last == null) {
            return List.of();
        }
        List<CoreLabel> tokens = document.annotation().get(CoreAnnotations.TokensAnnotation.class);
        return List.of(new Span(
                tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
    }
}

package org.entente.readers.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.domain.Span;
import org.entente.readers.attribution.proposal.AttributionModel;
import org.entente.readers.attribution.proposal.Choice;
import org.entente.readers.attribution.proposal.Proposal;
import org.entente.readers.attribution.proposal.Proposer;
import org.entente.readers.attribution.proposal.RoleProbabilities;
import org.entente.readers.attribution.proposal.Traits;
import org.entente.readers.attribution.words.CueLevels;
import org.entente.readers.attribution.words.Words;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Lexicon;

/**
 * Finds who said what: the outermost attributions of a text. Safe for use by several threads.
 *
 * <p>A first model gives each word a role and so finds anchors, one word for each cue. A second one reads around each
 * anchor which words are its source and content, in several ways. A third tells how likely each reading is right; the
 * likeliest are taken.
 */
public final class AttributionFinder {
    private final AttributionModel model;
    private final Lexicon lexicon = Lexicon.english();

    /** The finder with the model that comes with it, which is read once. */
    public AttributionFinder() {
        this(AttributionModel.shipped());
    }

    public AttributionFinder(AttributionModel model) {
        this.model = model;
    }

    /** The attributions in the order of their contents. */
    public List<Attribution> find(AnalyzedText text) {
        Words words = new Words(text, lexicon);
        CueLevels levels = new CueLevels(words, model.lexicon());
        RoleProbabilities roles = RoleProbabilities.in(words, levels, model.roles());
        List<Proposal> proposals = new Proposer(words, levels, roles, model.parts()).proposals();
        Traits traits = new Traits(words, roles, model.lexicon(), proposals);
        double[] probabilities = new double[proposals.size()];
        Arrays.setAll(probabilities, i -> model.acceptance().probability(traits.of(i)));
        return chosen(words, proposals, probabilities, model.threshold());
    }

    /** The attributions that are left of a text's proposals. */
    public static List<Attribution> chosen(
            Words words, List<Proposal> proposals, double[] probabilities, double threshold) {
        return Choice.among(proposals, probabilities, threshold).stream()
                .map(choice -> attribution(words, choice))
                .toList();
    }

    private static Attribution attribution(Words words, Choice choice) {
        return new Attribution(
                spans(words, choice.proposal().source()),
                spans(words, choice.proposal().cue()),
                spans(words, choice.content()),
                choice.probability());
    }

    /** Neighbouring words make one span. */
    private static List<Span> spans(Words words, int[] indices) {
        List<Span> spans = new ArrayList<>();
        for (int k = 0; k < indices.length; k++) {
            Span word = words.token(indices[k]).span();
            if (k > 0 && indices[k] == indices[k - 1] + 1) {
                spans.set(spans.size() - 1, new Span(spans.getLast().start(), word.end()));
            } else {
                spans.add(word);
            }
        }
        return spans;
    }
}

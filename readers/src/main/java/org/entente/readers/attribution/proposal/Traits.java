package org.entente.readers.attribution.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.readers.attribution.words.Counted;
import org.entente.readers.attribution.words.CueLexicon;
import org.entente.readers.attribution.words.Words;

/** What tells whether a proposal is right: its probabilities, its shape, its rivals. */
public final class Traits {
    private static final List<String> PARTS_OF_SPEECH = List.of(
            "NOUN", "PROPN", "PRON", "VERB", "AUX", "DET", "ADJ", "ADP", "PUNCT", "SCONJ", "PART", "CCONJ", "ADV",
            "NUM");
    private static final Set<String> PHRASE_BREAKS = Set.of(
            "of", "in", "at", "for", "from", "to", "with", "by", "on", "who", "whose", "whom", "which", "that", "and",
            "or", "as", ",", ";", ":", "(", "—", "–", "-", "--");
    private static final int NEAR = 250;
    private static final int FAR = 99;

    private final Words words;
    private final RoleProbabilities roles;
    private final CueLexicon lexicon;
    private final List<Proposal> all;

    public Traits(Words words, RoleProbabilities roles, CueLexicon lexicon, List<Proposal> all) {
        this.words = words;
        this.roles = roles;
        this.lexicon = lexicon;
        this.all = all;
    }

    /** The traits of a proposal, given by its index among all of the text. */
    public float[] of(int index) {
        Proposal p = all.get(index);
        Values values = new Values();
        probabilities(p, values);
        rivals(index, p, values);
        shape(p, values);
        edges(p, values);
        source(p, values);
        return values.toArray();
    }

    /** The word that a source is about: the last one before its first preposition, comma or the like. */
    public static int head(Words words, int[] source) {
        int head = source[0];
        for (int i : source) {
            if (i != source[0] && PHRASE_BREAKS.contains(words.token(i).lower())) {
                break;
            }
            head = i;
        }
        return head;
    }

    private void probabilities(Proposal p, Values values) {
        CueLexicon.Count count = lexicon.count(words.lemma(p.anchor()));
        values.add(logOdds(roles.of(p.anchor(), Role.ANCHOR)));
        values.add(p.logProbability());
        values.add(p.labelLog());
        values.add(p.sourceMean());
        values.add(p.contentMean());
        values.add(p.contentLeast());
        values.add(p.expectedSource());
        values.add(p.expectedContent());
        values.add(p.expectedContent() / Math.max(1, p.content().length));
        values.add(p.contentBeside());
        values.add(p.sourceBeside());
        values.add(mean(p.source(), Role.SOURCE));
        values.add(mean(p.content(), Role.CONTENT));
        values.add(count.rate(.3, 2));
        values.add(Math.min(count.total(), 20));
        values.add(p.variant().label());
    }

    private void rivals(int index, Proposal p, Values values) {
        double length = p.content().length;
        float own = roles.of(p.anchor(), Role.ANCHOR);
        double stronger = 0;
        double weaker = 0;
        double weighted = 0;
        double inside = 0;
        double insideSure = 0;
        double sourceShared = 0;
        double sameSentence = 0;
        double bestLabelLog = p.labelLog();
        double bestLog = p.logProbability();
        for (int step = -1; step <= 1; step += 2) {
            for (int k = index + step; k >= 0 && k < all.size(); k += step) {
                Proposal other = all.get(k);
                if (Math.abs(other.anchor() - p.anchor()) > NEAR) {
                    break;
                }
                if (other.anchor() == p.anchor()) {
                    bestLabelLog = Math.max(bestLabelLog, other.labelLog());
                    bestLog = Math.max(bestLog, other.logProbability());
                    continue;
                }
                if (k > 0 && all.get(k - 1).anchor() == other.anchor()) {
                    continue;
                }
                float theirs = roles.of(other.anchor(), Role.ANCHOR);
                double overlap = p.sharedContent(other) / length;
                stronger = theirs > own ? Math.max(stronger, overlap) : stronger;
                weaker = theirs <= own ? Math.max(weaker, overlap) : weaker;
                weighted += theirs * overlap;
                if (other.contentHas(p.anchor())) {
                    inside = Math.max(inside, theirs);
                    insideSure = Math.max(insideSure, theirs * other.contentMean());
                }
                sourceShared = other.sharesSource(p) ? Math.max(sourceShared, theirs) : sourceShared;
                sameSentence += words.sentence(other.anchor()) == words.sentence(p.anchor()) ? theirs : 0;
            }
        }
        values.add(stronger);
        values.add(weaker);
        values.add(weighted);
        values.add(inside);
        values.add(insideSure);
        values.add(sourceShared);
        values.add(sameSentence);
        values.add(p.labelLog() - bestLabelLog);
        values.add(p.logProbability() - bestLog);
    }

    private void shape(Proposal p, Values values) {
        int anchor = p.anchor();
        int[] content = p.content();
        int first = content[0];
        int last = content[content.length - 1];
        int quoted = 0;
        int nearest = FAR;
        int gaps = 0;
        int verbs = 0;
        for (int k = 0; k < content.length; k++) {
            quoted += words.quoted(content[k]);
            nearest = Math.min(nearest, Math.abs(content[k] - anchor));
            gaps += k > 0 && content[k] > content[k - 1] + 1 ? 1 : 0;
            verbs += words.isVerb(content[k]) ? 1 : 0;
        }
        values.add(content.length);
        values.add(p.cue().length);
        values.add(words.quoted(anchor));
        values.add((double) quoted / content.length);
        values.add(nearest);
        values.add(gaps);
        values.add(verbs);
        values.add(first < anchor ? 1 : 0);
        values.add(first > anchor ? first - anchor : 0);
        values.add(words.sentence(last) - words.sentence(first));
        values.add(words.sentence(first) - words.sentence(anchor));
        values.add(words.sentenceEnd(anchor) - words.sentenceStart(anchor));
        values.add(words.paragraph(anchor));
        values.add(words.paragraphEnd(anchor) - words.paragraphStart(anchor));
        values.add(words.continued(first));
        values.add(words.count(Counted.COMMA, Math.min(first, anchor), Math.max(first, anchor)));
    }

    private void edges(Proposal p, Values values) {
        int first = p.content()[0];
        int last = p.content()[p.content().length - 1];
        int anchor = p.anchor();
        values.add(startsSentence(first) ? 1 : 0);
        values.add(endsSentence(last) ? 1 : 0);
        values.add(partOfSpeech(first));
        values.add(partOfSpeech(first - 1));
        values.add(partOfSpeech(anchor));
        values.add(partOfSpeech(anchor + 1));
        values.add(partOfSpeech(anchor - 1));
        values.add(words.is(first, "that") || words.is(first - 1, "that") ? 1 : 0);
        values.add(words.is(first, "to") ? 1 : 0);
        values.add(words.firstVerbClass(anchor));
        boolean comma = words.is(anchor, ",") || words.is(anchor + 1, ",") || words.is(anchor + 2, ",");
        values.add(comma ? 1 : 0);
        values.add(words.is(anchor - 1, "to") || words.is(anchor - 1, "not") ? 1 : 0);
    }

    private void source(Proposal p, Values values) {
        int[] source = p.source();
        int anchor = p.anchor();
        int nearest = FAR;
        for (int i : source) {
            nearest = Math.min(nearest, Math.abs(i - anchor));
        }
        values.add(source.length);
        values.add(nearest);
        if (source.length == 0) {
            values.addMissing(8);
            return;
        }
        int head = head(words, source);
        int last = source[source.length - 1];
        int[] classes = words.nounClasses(head);
        values.add(source[0] < anchor ? 1 : 0);
        values.add(last < anchor ? last - anchor : 0);
        values.add(partOfSpeech(head));
        values.add(partOfSpeech(last));
        values.add(Character.isUpperCase(words.token(head).text().charAt(0)) ? 1 : 0);
        values.add(classes.length == 0 ? 0 : classes[0]);
        values.add(roles.sourceElsewhere(head));
        values.add(words.count(Counted.VERB, Math.min(last, anchor) + 1, Math.max(source[0], anchor)));
    }

    private boolean startsSentence(int i) {
        return i - words.sentenceStart(i) < 2;
    }

    private boolean endsSentence(int i) {
        return words.sentenceEnd(i) - i <= 2;
    }

    private int partOfSpeech(int i) {
        return words.has(i) ? PARTS_OF_SPEECH.indexOf(words.token(i).pos()) : -2;
    }

    private double mean(int[] indices, Role role) {
        double sum = 0;
        for (int i : indices) {
            sum += roles.of(i, role);
        }
        return indices.length == 0 ? 0 : sum / indices.length;
    }

    private static double logOdds(double p) {
        return Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p));
    }

    /** The traits as they come. */
    private static final class Values {
        private final float[] values = new float[128];
        private int size;

        void add(double value) {
            values[size++] = (float) value;
        }

        void addMissing(int count) {
            for (int i = 0; i < count; i++) {
                add(-1);
            }
        }

        float[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}

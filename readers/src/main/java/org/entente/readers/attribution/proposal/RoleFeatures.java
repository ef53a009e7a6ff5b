package org.entente.readers.attribution.proposal;

import org.entente.readers.attribution.chain.ChainFeatures;
import org.entente.readers.attribution.chain.FeatureKeys;
import org.entente.readers.attribution.words.Counted;
import org.entente.readers.attribution.words.CueLevels;
import org.entente.readers.attribution.words.Hash;
import org.entente.readers.attribution.words.Words;

/** A paragraph seen for its roles: what is source, cue and content of some attribution, whichever. */
public final class RoleFeatures implements ChainFeatures {
    private static final int OPENER_REACH = 40;
    private static final int COMMA_REACH = 25;
    private static final int SPEAKER_REACH = 8;

    private final Words words;
    private final CueLevels levels;
    private final int from;
    private final int to;
    private final int[] opener;
    private final int[] commaLeft;
    private final int[] commaRight;
    private final int colon;

    /** The words from one up to another; they should start a paragraph or at least a sentence. */
    public RoleFeatures(Words words, CueLevels levels, int from, int to) {
        this.words = words;
        this.levels = levels;
        this.from = from;
        this.to = to;
        int length = to - from;
        opener = new int[length];
        commaLeft = new int[length];
        commaRight = new int[length];
        int lastOpener = -1;
        int lastComma = -1;
        for (int i = from; i < to; i++) {
            int start = Math.max(from, words.sentenceStart(i));
            lastOpener = ClauseOpeners.has(words, i) ? i : lastOpener;
            lastComma = words.is(i, ",") ? i : lastComma;
            opener[i - from] = lastOpener >= start && i - lastOpener < OPENER_REACH ? words.lower(lastOpener) : 0;
            commaLeft[i - from] = Math.min(i - Math.max(lastComma, start - 1), COMMA_REACH);
        }
        int nextComma = to;
        for (int i = to - 1; i >= from; i--) {
            nextComma = words.is(i, ",") ? i : nextComma;
            commaRight[i - from] = Math.min(Math.min(nextComma, words.sentenceEnd(i)) - i, COMMA_REACH);
        }
        colon = speakerColon();
    }

    /** Where a colon ends the paragraph's first few words, as behind a speaker's name; -1 if none does. */
    private int speakerColon() {
        for (int i = from; i < Math.min(to, from + SPEAKER_REACH); i++) {
            if (words.is(i, ":")) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public void state(int index, FeatureKeys keys) {
        int i = from + index;
        keys.start(0);
        keys.add(0);
        wordAndNeighbours(i, keys);
        partsOfSpeech(i, keys);
        wordForm(i, keys);
        meaning(i, keys);
        quotation(i, keys);
        place(i, keys);
        strongCue(i, levels.left(i), keys);
        strongCue(i, levels.right(i), keys);
        surroundings(i, keys);
    }

    private void wordAndNeighbours(int i, FeatureKeys keys) {
        int word = words.lower(i);
        keys.add(word);
        keys.add(words.lower(i - 1));
        keys.add(words.lower(i + 1));
        keys.add(words.lower(i - 2));
        keys.add(words.lower(i + 2));
        keys.add(words.lemma(i));
        keys.add(words.lemma(i - 1));
        keys.add(words.lemma(i + 1));
        keys.add(word, words.lower(i + 1));
        keys.add(words.lower(i - 1), word);
        keys.add(word, words.lower(i + 2));
        keys.add(words.lemma(i), words.pos(i + 1));
        keys.add(words.lemma(i), words.pos(i - 1));
    }

    private void partsOfSpeech(int i, FeatureKeys keys) {
        int p3 = words.pos(i - 3);
        int p2 = words.pos(i - 2);
        int p1 = words.pos(i - 1);
        int p = words.pos(i);
        int n1 = words.pos(i + 1);
        int n2 = words.pos(i + 2);
        int n3 = words.pos(i + 3);
        keys.add(p);
        keys.add(p1);
        keys.add(n1);
        keys.add(p2);
        keys.add(n2);
        keys.add(p, n1);
        keys.add(p1, p);
        keys.add(p1, p, n1);
        keys.add(p, n1, n2);
        keys.add(p2, p1, p);
        keys.add(p3, p2, p1);
        keys.add(n1, n2, n3);
    }

    private void wordForm(int i, FeatureKeys keys) {
        String lower = words.token(i).lower();
        keys.add(words.shape(i));
        if (lower.length() > 3) {
            keys.add(Hash.suffix(lower, 3));
            keys.add(Hash.suffix(lower, 2), words.pos(i));
            keys.add(Hash.prefix(lower, 4));
        } else {
            keys.skip(3);
        }
    }

    private void meaning(int i, FeatureKeys keys) {
        keys.addEach(words.verbClasses(i));
        keys.addEach(words.nounClasses(i));
        keys.addEach(words.verbClasses(i - 1));
        keys.addEach(words.verbClasses(i + 1));
        keys.addEach(words.nounClasses(i - 1));
        keys.addEach(words.nounClasses(i + 1));
        int verb = words.firstVerbClass(i);
        if (verb > 0) {
            keys.add(verb, words.pos(i + 1));
            keys.add(verb, words.pos(i - 1));
        } else {
            keys.skip(2);
        }
        int level = levels.level(i);
        keys.add(level);
        keys.add(level, words.pos(i));
        keys.add(levels.level(i - 1));
        keys.add(levels.level(i + 1));
        keys.add(level, words.pos(i + 1));
        keys.add(level, words.lower(i + 1));
        keys.add(level, words.pos(i - 1));
    }

    private void quotation(int i, FeatureKeys keys) {
        int quoted = words.quoted(i);
        keys.add(quoted);
        keys.add(words.quoted(i - 1), quoted, words.quoted(i + 1));
        keys.add(quoted, words.pos(i));
        keys.add(quoted, words.lower(i));
        keys.add(quoted, levels.level(i));
        keys.add(quoted, words.continued(i));
    }

    private void place(int i, FeatureKeys keys) {
        int start = words.sentenceStart(i);
        int end = words.sentenceEnd(i);
        int quoted = words.quoted(i);
        keys.add(Math.min(i - start, 6));
        keys.add(Math.min(end - 1 - i, 6));
        keys.add(Math.min(i - start, 4), words.pos(i));
        keys.add(Math.min(words.paragraph(i), 5));
        keys.add(Math.min(words.sentence(i) - words.sentence(from), 3));
        keys.add(words.lower(end - 1), words.lower(end - 2));
        keys.add(words.lower(start));
        keys.add(words.pos(start), words.pos(start + 1));
        keys.add(words.quoted(start), words.quoted(end - 2), quoted);
        if (colon >= 0) {
            keys.add(Integer.signum(i - colon), words.pos(i));
            keys.add(Integer.signum(i - colon), words.shape(from), Math.min(colon - from, 4));
            keys.add(Integer.signum(i - colon), words.sentence(i) == words.sentence(from) ? 1 : 0, quoted);
        } else {
            keys.skip(3);
        }
        int length = Math.min((to - from) / 3, 5);
        keys.add(length, words.lower(from));
        keys.add(length, Math.min(i - from, 2), words.shape(i));
    }

    private void strongCue(int i, int cue, FeatureKeys keys) {
        int quoted = words.quoted(i);
        if (cue == CueLevels.NOWHERE) {
            keys.add(quoted);
            keys.skip(7);
            return;
        }
        keys.skip(1);
        int between = Math.min(i, cue) + 1;
        int up = Math.max(i, cue);
        int commas = words.count(Counted.COMMA, between, up);
        int verbs = Math.min(words.count(Counted.VERB, between, up), 2);
        int that = Math.min(words.count(Counted.THAT, between, up), 1);
        int marks = Math.min(words.count(Counted.QUOTATION_MARK, between, up), 1);
        int afterCue = Math.min(words.sentenceEnd(cue) - 1 - cue, 5);
        keys.add(words.lemma(cue), quoted);
        keys.add(Buckets.distance(i - cue), quoted);
        keys.add(Math.min(commas, 3), that, marks);
        keys.add(words.lower(cue + 1));
        keys.add(Math.min(commas, 3), afterCue);
        keys.add(words.pos(i), Math.min(commas, 2), verbs);
        keys.add(words.lemma(cue), Math.min(commas, 2), i > cue ? that : afterCue);
    }

    private void surroundings(int i, FeatureKeys keys) {
        int quoted = words.quoted(i);
        int before = words.sentenceStart(i) - 1;
        int after = words.sentenceEnd(i);
        keys.add(levels.bestInSentence(before), words.quoted(before), sameParagraph(before, i), quoted);
        keys.add(levels.bestInSentence(after), words.quoted(after), sameParagraph(after, i), quoted);
        keys.add(levels.bestInSentence(i), quoted);
        keys.add(Math.min(commaRight[i - from], 8));
        keys.add(Math.min(commaLeft[i - from], 8));
        int open = opener[i - from];
        keys.add(open);
        keys.add(open, words.pos(i));
        keys.add(open, levels.level(i));
    }

    private int sameParagraph(int i, int j) {
        return words.paragraph(i) == words.paragraph(j) ? 1 : 0;
    }

    @Override
    public void transition(int index, FeatureKeys keys) {
        int i = from + index;
        int p = words.pos(i);
        int p1 = words.pos(i - 1);
        keys.start(1);
        keys.add(0);
        keys.add(p1, p);
        keys.add(words.lower(i));
        keys.add(words.lower(i - 1));
        keys.add(words.quoted(i - 1), words.quoted(i));
        keys.add(i == words.sentenceStart(i) ? 1 : 0, words.quoted(i));
        keys.add(words.pos(i - 2), p1, p);
        keys.add(levels.level(i - 1), levels.level(i));
        keys.add(words.lemma(i - 1), p);
        keys.add(p, words.pos(i + 1));
    }
}

package org.entente.readers.attribution.proposal;

import org.entente.readers.attribution.chain.ChainFeatures;
import org.entente.readers.attribution.chain.FeatureKeys;
import org.entente.readers.attribution.words.Counted;
import org.entente.readers.attribution.words.CueLevels;
import org.entente.readers.attribution.words.Hash;
import org.entente.readers.attribution.words.Words;

/** The words around one anchor seen for what they are in its attribution. */
public final class PartFeatures implements ChainFeatures {
    private static final int SENTENCES_BEFORE = 2;
    private static final int SENTENCES_AFTER = 4;
    private static final int WORDS_BEFORE = 120;
    private static final int WORDS_AFTER = 160;
    private static final int ANCHOR_REACH = 80;
    private static final int LONGEST_PATH = 4;
    private static final int LEFT = 10;
    private static final int RIGHT = 11;
    private static final int HERE = 12;

    private final Words words;
    private final CueLevels levels;
    private final RoleProbabilities roles;
    private final int anchor;
    private final int from;
    private final int to;
    private final int lemma;
    private final int verbClass;
    private final int wordAfter;
    private final int posAfter;
    private final int posBefore;
    private final int toEnd;
    private final int toStart;
    private final int frame;

    public PartFeatures(Words words, CueLevels levels, RoleProbabilities roles, int anchor) {
        this.words = words;
        this.levels = levels;
        this.roles = roles;
        this.anchor = anchor;
        int start = words.sentenceStart(anchor);
        int end = words.sentenceEnd(anchor);
        lemma = words.lemma(anchor);
        verbClass = words.firstVerbClass(anchor);
        wordAfter = words.lower(anchor + 1);
        posAfter = words.pos(anchor + 1);
        posBefore = words.pos(anchor - 1);
        toEnd = Math.min(end - 1 - anchor, 5);
        toStart = Math.min(anchor - start, 5);
        frame = words.pos(anchor) + 31 * posAfter + words.quoted(anchor);
        for (int k = 0; k < SENTENCES_BEFORE && start > 0 && isNear(start - 1); k++) {
            start = words.sentenceStart(start - 1);
        }
        for (int k = 0; k < SENTENCES_AFTER && end < words.size() && isNear(end); k++) {
            end = words.sentenceEnd(end);
        }
        from = Math.max(start, anchor - WORDS_BEFORE);
        to = Math.min(end, anchor + WORDS_AFTER);
    }

    private boolean isNear(int i) {
        return Math.abs(words.paragraph(i) - words.paragraph(anchor)) <= 1;
    }

    /** Index in the text of the first word looked at. */
    public int from() {
        return from;
    }

    @Override
    public int length() {
        return to - from;
    }

    private int side(int i) {
        int sentences = Buckets.within(3, words.sentence(i) - words.sentence(anchor));
        return sentences != 0 ? sentences : i < anchor ? LEFT : i > anchor ? RIGHT : HERE;
    }

    @Override
    public void state(int index, FeatureKeys keys) {
        int i = from + index;
        keys.start(side(i));
        keys.add(0);
        word(i, keys);
        anchorAndWord(i, keys);
        quotation(i, keys);
        between(i, keys);
        roles(i, keys);
        otherAnchors(i, keys);
        place(i, keys);
    }

    private void word(int i, FeatureKeys keys) {
        int pos = words.pos(i);
        String lower = words.token(i).lower();
        keys.add(words.lower(i));
        keys.add(words.lemma(i));
        keys.add(pos);
        keys.add(words.lower(i - 1));
        keys.add(words.lower(i + 1));
        keys.add(words.pos(i - 1), pos);
        keys.add(pos, words.pos(i + 1));
        keys.add(words.pos(i - 1), pos, words.pos(i + 1));
        keys.add(words.shape(i));
        if (lower.length() > 3) {
            keys.add(Hash.suffix(lower, 3));
        } else {
            keys.skip(1);
        }
        keys.addEach(words.nounClasses(i));
        keys.addEach(words.verbClasses(i));
        keys.add(levels.level(i));
    }

    private void anchorAndWord(int i, FeatureKeys keys) {
        int pos = words.pos(i);
        int distance = Buckets.distance(i - anchor);
        keys.add(distance);
        keys.add(pos, distance);
        keys.add(lemma);
        keys.add(lemma, distance);
        keys.add(lemma, pos);
        keys.add(lemma, words.lower(i));
        keys.add(lemma, toEnd);
        keys.add(verbClass, pos);
        keys.add(verbClass, distance);
        keys.add(frame);
        keys.add(frame, pos);
        keys.add(frame, distance);
        keys.add(wordAfter);
        keys.add(wordAfter, distance);
        keys.add(wordAfter, pos);
        keys.add(posBefore, pos);
        keys.add(toEnd, toStart);
    }

    private void quotation(int i, FeatureKeys keys) {
        int quoted = words.quoted(i);
        int start = words.sentenceStart(anchor);
        int end = words.sentenceEnd(anchor);
        keys.add(quoted, words.quoted(anchor));
        keys.add(quoted > 0 && words.quotation(i) == words.quotation(anchor) ? 1 : 0);
        keys.add(quoted, Buckets.distance(i - anchor));
        keys.add(words.quoted(i - 1), quoted, words.quoted(i + 1));
        keys.add(quoted, lemma);
        keys.add(quoted, toEnd, toStart);
        keys.add(
                quoted,
                paragraphsAway(i),
                words.quoted(words.sentenceStart(i)),
                words.quoted(start),
                Math.max(words.quoted(end - 1), words.quoted(end - 2)));
        keys.add(quoted, words.continued(i), paragraphsAway(i));
    }

    private int paragraphsAway(int i) {
        return Buckets.within(1, words.paragraph(i) - words.paragraph(anchor));
    }

    private void between(int i, FeatureKeys keys) {
        int a = Math.min(i, anchor) + 1;
        int b = Math.max(i, anchor);
        int pos = words.pos(i);
        int quoted = words.quoted(i);
        int commas = words.count(Counted.COMMA, a, b);
        int verbs = words.count(Counted.VERB, a, b);
        int that = Math.min(words.count(Counted.THAT, a, b), 1);
        int marks = words.count(Counted.QUOTATION_MARK, a, b);
        int joins = Math.min(words.count(Counted.CONJUNCTION, a, b), 1);
        int relatives = Math.min(words.count(Counted.RELATIVE, a, b), 1);
        int dashes = Math.min(words.count(Counted.DASH, a, b), 1);
        int anchors = Math.min(roles.anchors(a, b), 2);
        int fewCommas = Math.min(commas, 2);
        keys.add(Math.min(commas, 4));
        keys.add(Math.min(verbs, 3));
        keys.add(fewCommas, Math.min(verbs, 2), pos);
        keys.add(that, joins, relatives, dashes);
        keys.add(Math.min(marks, 3), quoted);
        keys.add(anchors);
        keys.add(fewCommas, that, lemma);
        keys.add(fewCommas, Math.min(verbs, 1), wordAfter);
        keys.add(anchors, quoted, that, fewCommas);
        keys.add(fewCommas, that, frame);
        if (b - a <= LONGEST_PATH) {
            int path = 1;
            for (int k = a; k < b; k++) {
                path = 31 * path + words.pos(k);
            }
            keys.add(path);
            keys.add(path, pos);
        } else {
            keys.skip(2);
        }
    }

    private void roles(int i, FeatureKeys keys) {
        int distance = Buckets.distance(i - anchor);
        for (Role role : Role.values()) {
            int p = Buckets.probability(roles.of(i, role));
            keys.add(p);
            if (role == Role.SOURCE || role == Role.ANCHOR || role == Role.CONTENT) {
                keys.add(p, distance);
                keys.add(p, lemma);
            }
        }
        int elsewhere = Buckets.probability(roles.sourceElsewhere(i));
        keys.add(elsewhere, words.pos(i));
        keys.add(elsewhere, Buckets.probability(roles.of(i, Role.SOURCE)));
    }

    private void otherAnchors(int i, FeatureKeys keys) {
        int left = other(roles.anchorLeft(i), roles.anchorLeft(anchor), i);
        int right = other(roles.anchorRight(i), roles.anchorRight(anchor), i);
        int crossed = (i > anchor && left > anchor) || (i < anchor && right >= 0 && right < anchor) ? 1 : 0;
        int distance = Math.abs(i - anchor);
        boolean leftHere = left >= 0 && words.sentence(left) == words.sentence(i);
        boolean rightHere = right >= 0 && words.sentence(right) == words.sentence(i);
        int closer = (leftHere && i - left < distance) || (rightHere && right - i < distance) ? 1 : 0;
        keys.add(crossed);
        keys.add(closer, crossed);
        keys.add(
                closer,
                crossed,
                Buckets.probability(roles.of(i, Role.CONTENT)),
                Buckets.probability(roles.of(i, Role.SOURCE)));
        keys.add(leftHere ? Buckets.distance(i - left) : 0);
        keys.add(rightHere ? Buckets.distance(right - i) : 0);
    }

    /** A likely anchor near a word that is not this one; behind this one, the next. */
    private int other(int near, int behind, int i) {
        int found = near == anchor ? behind : near;
        return found >= from && found < to && Math.abs(found - i) < ANCHOR_REACH ? found : -1;
    }

    private void place(int i, FeatureKeys keys) {
        keys.add(Math.min(i - words.sentenceStart(i), 4));
        keys.add(Math.min(words.sentenceEnd(i) - 1 - i, 4));
        keys.add(i == words.sentenceStart(i) ? 1 : 0, words.pos(i));
        keys.add(paragraphsAway(i), words.quoted(i));
    }

    @Override
    public void transition(int index, FeatureKeys keys) {
        int i = from + index;
        int pos = words.pos(i);
        int before = words.pos(i - 1);
        int quotes = 2 * words.quoted(i - 1) + words.quoted(i);
        int distance = i - anchor;
        int sentences = Buckets.within(3, words.sentence(i) - words.sentence(anchor));
        int commas = Math.min(words.count(Counted.COMMA, Math.min(i, anchor) + 1, Math.max(i, anchor)), 2);
        Role role = roles.best(i);
        Role roleBefore = roles.best(i - 1);
        keys.start(100 + side(i));
        keys.add(0);
        keys.add(before, pos);
        keys.add(words.lower(i));
        keys.add(words.lower(i - 1));
        keys.add(quotes);
        keys.add(
                i == words.sentenceStart(i) ? 1 : 0,
                quotes,
                words.paragraph(i) == words.paragraph(i - 1) ? 1 : 0,
                sentences);
        keys.add(before, pos, words.pos(i + 1));
        keys.add(Buckets.within(4, distance), pos, before);
        keys.add(lemma, before);
        keys.add(lemma, Buckets.within(3, distance));
        keys.add(lemma, distance > 0 && distance < 4 ? words.lower(i) : 0);
        keys.add(roleBefore.label(), role.label());
        keys.add(roleBefore.label(), role.label(), pos);
        keys.add(commas, words.is(i - 1, ",") ? 1 : 0, words.is(i, ",") ? 1 : 0);
    }
}

package org.entente.readers.attribution.chain;

/** A sequence of words to label, seen through its features. */
public interface ChainFeatures {
    /** The number of words. */
    int length();

    /** The features of a word for each of its labels. */
    void state(int index, FeatureKeys keys);

    /** The features of a word for each pair of labels of the word before and itself; never asked for the first. */
    void transition(int index, FeatureKeys keys);
}

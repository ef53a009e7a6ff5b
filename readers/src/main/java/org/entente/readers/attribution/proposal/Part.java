package org.entente.readers.attribution.proposal;

/** What a word is in the attribution of one anchor. */
public enum Part {
    NONE,
    SOURCE,
    CUE,
    CONTENT;

    /** The label of the model. */
    @SuppressWarnings("EnumOrdinal") // the order above is part of the model's file
    public int label() {
        return ordinal();
    }
}

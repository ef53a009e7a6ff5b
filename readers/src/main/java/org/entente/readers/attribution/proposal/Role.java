package org.entente.readers.attribution.proposal;

/** What a word is in some attribution; the anchor is the one word that stands for a cue. */
public enum Role {
    NONE,
    SOURCE,
    CUE,
    ANCHOR,
    CONTENT;

    /** The label of the model. */
    @SuppressWarnings("EnumOrdinal") // the order above is part of the model's file
    public int label() {
        return ordinal();
    }
}

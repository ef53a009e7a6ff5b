package org.entente.desk.procedure;

/** What a position is on: an element of the dossier, or a clause, which is a paragraph of the text. */
public record Matter(Kind kind, String id) {
    /** The two kinds. */
    public enum Kind {
        ELEMENT,
        CLAUSE
    }

    public static Matter element(String id) {
        return new Matter(Kind.ELEMENT, id);
    }

    public static Matter clause(String paragraph) {
        return new Matter(Kind.CLAUSE, paragraph);
    }
}

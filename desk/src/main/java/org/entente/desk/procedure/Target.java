package org.entente.desk.procedure;

/** What an amendment is anchored to: a paragraph, or another amendment. */
public record Target(Kind kind, String id) {
    /** The two kinds. */
    public enum Kind {
        PARAGRAPH,
        AMENDMENT
    }

    public static Target paragraph(String id) {
        return new Target(Kind.PARAGRAPH, id);
    }

    public static Target amendment(String id) {
        return new Target(Kind.AMENDMENT, id);
    }
}

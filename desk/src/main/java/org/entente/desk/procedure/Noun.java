package org.entente.desk.procedure;

/** What a {@link Refusal} speaks of; pages say it in their own language. */
public enum Noun {
    AGREEMENT("agreement"),
    AGREEMENT_OR_BODY("agreement or body"),
    AMENDMENT("amendment"),
    AMENDMENTS("amendments"),
    BODY("body"),
    BRACKET("bracket"),
    DEADLINE("deadline"),
    ELEMENT("element"),
    END("the end"),
    EVIDENCE("words that say so"),
    EXPIRY("the expiry"),
    ID("id"),
    LAST_LETTER("the last letter"),
    LEVEL("level"),
    LIFTING("text that would lift the objection"),
    MEETING("meeting"),
    NAME("name"),
    NOT_PROPOSED("not proposed"),
    NUMBER("number"),
    PARAGRAPH("paragraph"),
    PARTY("party"),
    QUESTION("question"),
    REASON("reason"),
    START("the start"),
    TEXT("text"),
    TITLE("title"),
    VERSION("version"),
    WORDING("wording"),
    WORDS("words");

    private final String english;

    Noun(String english) {
        this.english = english;
    }

    /** In English, within a sentence. */
    @Override
    public String toString() {
        return english;
    }
}

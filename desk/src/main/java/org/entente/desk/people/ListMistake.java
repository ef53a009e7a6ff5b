package org.entente.desk.people;

import java.util.List;

/** What must be mended in a list of people; pages say it in their own language. */
public final class ListMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong, with what is told of it. Of a cell: its line, the number and the name of its column, and more. */
    public enum Kind {
        /** It is no table. */
        UNREADABLE,
        /** A column is missing: its name, and those that there are. */
        COLUMN,
        /** Too many people: how many may be on one list. */
        MANY,
        /** A cell: what stands there instead of an e-mail address. */
        EMAIL,
        /** A cell: the address that was on the list before. */
        TWICE,
        /** A cell: the longest name. */
        NAME,
        /** A cell: what stands there instead of a role, and the roles that may be meant. */
        ROLE,
        /** A cell: what stands there instead of a member, and the members that may be meant. */
        MEMBER
    }

    private final Kind kind;
    private final transient List<String> details;

    ListMistake(Kind kind, String... details) {
        super(kind + " " + List.of(details), null, false, false);
        this.kind = kind;
        this.details = List.of(details);
    }

    public Kind kind() {
        return kind;
    }

    public List<String> details() {
        return details;
    }
}

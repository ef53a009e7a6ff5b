package org.entente.desk.procedure;

/** Why an act is refused; pages say it in their own language, with the same places to fill. */
public enum Why {
    NOT_YOUR_ROLE("This is not for your role: %s."),
    NOT_A_MEMBER("%s does not sit at the table."),
    NOT_OPEN("The talks have not been opened yet."),
    OPEN_ALREADY("The talks are open already."),
    TOO_LONG("Too long: %s characters; at most %s are taken."),
    EMPTY("Write something for the %s."),
    UNKNOWN("There is no %s '%s'."),
    KNOWN_ALREADY("There is a %s '%s' already."),
    IN_USE("'%s' is in use and cannot be taken away."),
    NOT_A_LEVEL_NAME("Each level needs a name of its own."),
    WRONG_ORDER("The wrong way round: %s must come before %s."),
    PLACE_ON_ELEMENTS_ONLY("Only an element has a scale to stand on."),
    RESERVE_NEEDS_STANCE("Only a delegation that reserves can say what kind of reserve it is."),
    PACKAGE_WITH_ITSELF("A position cannot hang on itself."),
    OPEN_FIRST("Your open position is on record; withdraw it openly before you table one that is not for all."),
    NO_POSITION("There is no such position of yours on '%s'."),
    NO_TEXT("No text has been tabled yet."),
    WORDS_NOT_FOUND("The words '%s' are not there, outside of brackets; quote them exactly."),
    WORDS_TWICE("The words '%s' are there more than once; quote more of them."),
    NOT_OPEN_AMENDMENT("Amendment %s is %s and can no longer be changed."),
    NOT_YOURS("%s is not yours to withdraw."),
    MIXED_TARGETS("Only amendments to the same paragraph can be merged into one."),
    MERGE_NEEDS_WORDS("Several amendments merge into words that you write."),
    HAS_BRACKETS("There are brackets in it already; brackets do not nest."),
    BAD_BRACKETS("Square brackets must open and close in turn, and not nest."),
    NOT_YOUR_BRACKET("Your delegation does not hold bracket %s."),
    YOUR_BRACKET_ALREADY("Your delegation holds that already."),
    BRACKET_HELD("Bracket %s is still held by %s."),
    TEXT_UNDER_SILENCE("The text is under silence; withdraw that first."),
    NOT_CURRENT("Version %s is not the latest text; the latest is %s."),
    NOT_CLEAN("The text is not clean: %s brackets and %s amendments stand in it."),
    SILENCE_RUNNING("A silence procedure is under way already."),
    NO_SILENCE("No silence procedure is at that step: it is %s."),
    TOO_LATE("Too late: the silence expired at %s."),
    TOO_EARLY("Too early: the silence expires at %s."),
    LETTER_TOO_LATE("The letter was received at %s and the silence expired at %s."),
    LETTER_NOT_YET("A letter cannot have been received later than now, or before the text went out."),
    NOT_LATER("The new expiry must be later than %s."),
    RECEIPT_ALREADY("Your delegation has confirmed its receipt already."),
    NUMBER_TAKEN("The number '%s' is taken."),
    NOT_ANNOUNCED("The adoption is announced at a meeting before the text is numbered."),
    MEETING_TOO_EARLY("That meeting was over before the text was adopted; announce it at a later one."),
    MEETING_STATE("The meeting is %s."),
    REPLAY_OF_ANOTHER("This was sent before, with other words.");

    private final String english;

    Why(String english) {
        this.english = english;
    }

    /** The reason in English; each {@code %s} is filled by a detail. */
    public String english() {
        return english;
    }
}

package org.entente.desk.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done to the text. */
public sealed interface TextAct extends Act {
    /** The chair tables a whole text: the rolling draft, or a chair's text on the chair's own responsibility. */
    record TableText(TextKind kind, String title, List<DraftParagraph> paragraphs) implements TextAct {
        public TableText {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * Proposes an amendment.
     *
     * @param words what it touches: must occur once in the target; null: the whole of it
     * @param text what is added or stands instead; null to delete
     * @param why the reason; may be empty
     */
    record ProposeAmendment(
            Target target,
            Change change,
            @Nullable String words,
            @Nullable String text,
            String why) implements TextAct {}

    record WithdrawAmendment(String amendment) implements TextAct {}

    /**
     * The chair takes amendments into the text.
     *
     * @param text the paragraph as merged; null when one amendment is taken as it stands
     */
    record MergeAmendments(
            List<String> amendments, @Nullable String text) implements TextAct {
        public MergeAmendments {
            amendments = List.copyOf(amendments);
        }
    }

    /** The chair puts an amendment into the text between brackets, as a wording that is not agreed. */
    record BracketAmendment(String amendment) implements TextAct {}

    /**
     * Puts brackets around words that the delegation does not agree.
     *
     * @param words must occur once in the paragraph, outside of brackets
     * @param alternatives other wordings that the delegation offers
     * @param condition what would lift the bracket
     */
    record PlaceBracket(
            String paragraph,
            String words,
            List<String> alternatives,
            @Nullable String condition) implements TextAct {
        public PlaceBracket {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * Joins those who ask for a bracket.
     *
     * @param alternative the wording to stand behind; one that is not there yet is added; null: only the bracket
     */
    record JoinBracket(String bracket, @Nullable String alternative) implements TextAct {}

    /**
     * Gives a bracket up.
     *
     * @param inFavourOf the wording to accept; null: any
     */
    record LiftBracket(String bracket, @Nullable String inFavourOf) implements TextAct {}

    /** The chair settles a bracket on a wording against which nobody holds out any more. */
    record SettleBracket(String bracket, String wording) implements TextAct {}
}

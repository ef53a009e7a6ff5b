package org.entente.archive.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive tells over time.
 *
 * @param documents how many were read, how many repeat another, how many could not be read
 * @param elements what the positions are about
 * @param positions where each party stood, month by month
 * @param moves months in which a party's range left its range of the month before in which it spoke
 * @param breaks parties that parted from the others
 * @param relations how often two parties came closer or apart, month by month
 * @param firstUses who used the phrase first, and who took it up; empty when none was asked for
 */
public record Answer(
        Counts documents,
        List<Scale> elements,
        List<MonthlyPosition> positions,
        List<Move> moves,
        List<Break> breaks,
        List<MonthlyRelation> relations,
        List<FirstUse> firstUses) {
    public record Counts(
            long read,
            long repeated,
            long unread,
            @Nullable String from,
            @Nullable String to) {}

    /** An element with the ends of its scale, 0 and 100, as the first document that proposes it calls them. */
    public record Scale(
            String element,
            @Nullable String question,
            @Nullable String low,
            @Nullable String high) {}

    /**
     * @param value 0 to 100 between the element's ends
     * @param documents how many tell it; repeated ones count once
     */
    public record MonthlyPosition(
            String party, String element, String month, double value, double low, double high, long documents) {}

    /** @param since the month with which it is compared */
    public record Move(String party, String element, String since, double from, String month, double to) {}

    /**
     * @param kind {@code conduct} and {@code vote}: a document says so; {@code position}: the member stood on one
     *     side in that month and at least three others, more than twice its own side, on the other
     */
    public record Break(
            String party, @Nullable String element, String month, String kind, String why, String document) {
        /** What happened, and on which element if on one. */
        String what() {
            return element == null ? why : "on " + element + ": " + why;
        }
    }

    /** @param closer deeds that brought the two closer; {@code apart} those that did the opposite */
    public record MonthlyRelation(String a, String b, String month, long closer, long apart) {}

    public record FirstUse(
            @Nullable String party, @Nullable String speaker, String date, String document, String quote) {
        /** The speaker with the party; words of the document itself are nobody's. */
        String who() {
            if (speaker == null) {
                return party == null ? "in the text" : party;
            }
            return party == null || party.equals(speaker) ? speaker : speaker + ", " + party;
        }

        String by() {
            return (party == null && speaker == null ? "" : "by ") + who();
        }

        /** The words in one line. */
        String words() {
            return quote.strip().replaceAll("\\s+", " ");
        }
    }
}

package org.entente.models.opinion;

import java.util.List;
import java.util.Set;

/**
 * Participants' votes on statements.
 *
 * @param participants their ids, ascending
 * @param statements their ids, ascending
 * @param votes by participant, then statement: 1 agree, 0 pass, −1 disagree, {@link #UNSEEN}
 * @param approved statements that a moderator let in
 * @param out statements that a moderator took out
 * @param meta statements about the participants themselves, which place nobody
 */
public record Conversation(
        List<Integer> participants,
        List<Integer> statements,
        byte[][] votes,
        Set<Integer> approved,
        Set<Integer> out,
        Set<Integer> meta) {
    public static final byte UNSEEN = Byte.MIN_VALUE;

    public Conversation {
        participants = List.copyOf(participants);
        statements = List.copyOf(statements);
        approved = Set.copyOf(approved);
        out = Set.copyOf(out);
        meta = Set.copyOf(meta);
    }

    /** Whether the statement is left out of the picture: taken out, or meta. */
    boolean isOut(int statement) {
        int id = statements.get(statement);
        return out.contains(id) || meta.contains(id);
    }

    /** How many statements the participant voted on. */
    int seen(int participant) {
        int seen = 0;
        for (byte vote : votes[participant]) {
            seen += vote == UNSEEN ? 0 : 1;
        }
        return seen;
    }
}

package org.entente.models.opinion;

import java.util.List;

/** Agreeing, disagreeing and all votes of some participants on one statement. */
public record Tally(int agree, int disagree, int seen) {
    static Tally of(Conversation talk, List<Integer> participants, int statement) {
        int agree = 0;
        int disagree = 0;
        int seen = 0;
        for (int i : participants) {
            byte vote = talk.votes()[i][statement];
            agree += vote == 1 ? 1 : 0;
            disagree += vote == -1 ? 1 : 0;
            seen += vote == Conversation.UNSEEN ? 0 : 1;
        }
        return new Tally(agree, disagree, seen);
    }

    Tally less(Tally part) {
        return new Tally(agree - part.agree, disagree - part.disagree, seen - part.seen);
    }

    int passed() {
        return seen - agree - disagree;
    }

    /** Share that agrees, drawn towards a half where few have voted. */
    public double agreeing() {
        return (agree + 1.0) / (seen + 2);
    }

    public double disagreeing() {
        return (disagree + 1.0) / (seen + 2);
    }
}

package org.entente.briefing.opinion;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.entente.briefing.decision.DossierSource;
import org.entente.briefing.decision.TabledPositions;
import org.entente.domain.CallerMistake;
import org.entente.models.opinion.Conversation;
import org.entente.models.opinion.VoteTable;

/** Where a dossier's members stand, as if they had voted on its elements; the order of both is the dossier's. */
record StandsAsVotes(List<String> members, List<String> elements, TabledPositions tabled) {
    private static final double FIFTH = 20;
    private static final int FIFTHS = 5;
    private static final double MIDDLE = 50;
    /** So near to the middle a position takes neither side. */
    private static final double LEAN = 10;

    static StandsAsVotes read(Path dossier) {
        TabledPositions tabled = DossierSource.read(dossier);
        List<String> members = tabled.parties().stream()
                .filter(party -> !tabled.outside().contains(party))
                .toList();
        if (members.isEmpty()) {
            throw new CallerMistake(dossier + ": no member has a position on any element; place one under positions");
        }
        return new StandsAsVotes(
                members,
                tabled.questions().stream()
                        .map(TabledPositions.Question::element)
                        .toList(),
                tabled);
    }

    /** By the fifth of the scale in which each stands, 1 to 5. */
    VoteTable fifths() {
        byte[][] byMember = votes((byte) 0, value -> (byte) (1 + Math.min(FIFTHS - 1, (int) (value / FIFTH))));
        byte[][] byElement = new byte[elements.size()][members.size()];
        for (int j = 0; j < byElement.length; j++) {
            for (int i = 0; i < byMember.length; i++) {
                byElement[j][i] = byMember[i][j];
            }
        }
        return new VoteTable(members, elements, byElement);
    }

    /** Each element's high end as a statement: who stands nearer to it agrees, who stands in the middle passes. */
    Conversation sides() {
        return new Conversation(
                numbers(members.size()),
                numbers(elements.size()),
                votes(Conversation.UNSEEN, value ->
                        (byte) (Math.abs(value - MIDDLE) <= LEAN ? 0 : Math.signum(value - MIDDLE))),
                Set.copyOf(numbers(elements.size())),
                Set.of(),
                Set.of());
    }

    private byte[][] votes(byte missing, DoubleFunction<Byte> vote) {
        byte[][] votes = new byte[members.size()][elements.size()];
        for (byte[] row : votes) {
            Arrays.fill(row, missing);
        }
        for (TabledPositions.Place place : tabled.places()) {
            int member = members.indexOf(place.party());
            if (member >= 0) {
                votes[member][elements.indexOf(place.element())] = vote.apply(place.value());
            }
        }
        return votes;
    }

    private static List<Integer> numbers(int n) {
        return IntStream.range(0, n).boxed().toList();
    }
}

package org.entente.readers.attribution.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A proposal that was taken.
 *
 * @param content its content words without those that a better proposal took
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Choice(Proposal proposal, int[] content, double probability) {
    private static final double MOST_TAKEN = .3;

    /** Takes the likeliest proposals first, one for each anchor, as far as their contents do not collide. */
    public static List<Choice> among(List<Proposal> proposals, double[] probabilities, double threshold) {
        List<Integer> order = IntStream.range(0, proposals.size())
                .filter(i -> probabilities[i] > threshold)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
                .toList();
        BitSet taken = new BitSet();
        Set<Integer> anchors = new HashSet<>();
        List<Choice> choices = new ArrayList<>();
        for (int i : order) {
            Proposal proposal = proposals.get(i);
            int[] content = proposal.content();
            int[] free = Arrays.stream(content).filter(word -> !taken.get(word)).toArray();
            if (anchors.contains(proposal.anchor()) || content.length - free.length > MOST_TAKEN * content.length) {
                continue;
            }
            anchors.add(proposal.anchor());
            Arrays.stream(free).forEach(taken::set);
            choices.add(new Choice(proposal, free, probabilities[i]));
        }
        choices.sort(Comparator.comparingInt(choice -> choice.content[0]));
        return choices;
    }
}

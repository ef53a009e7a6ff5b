package org.entente.models.opinion;

import java.util.ArrayList;
import java.util.List;

/**
 * Who breaks ranks in a bloc, by its members' votes.
 *
 * @param items on which at least two members voted
 * @param unanimous share of them on which all that voted chose the same
 * @param agreement mean agreement index
 * @param members in the table's order
 */
public record Discipline(int items, double unanimous, double agreement, List<Member> members) {
    /**
     * @param votes on items on which the bloc has a majority
     * @param deviations from the largest category
     * @param alone items on which it was the only one that parted from all the others
     */
    public record Member(String party, int votes, int deviations, List<String> alone) {
        public double rate() {
            return votes == 0 ? 0 : (double) deviations / votes;
        }
    }

    /** Where two categories are equally large there is no majority to part from. */
    public static Discipline of(VoteTable bloc) {
        int n = bloc.parties().size();
        int[] votes = new int[n];
        int[] deviations = new int[n];
        List<List<String>> alone = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            alone.add(new ArrayList<>());
        }
        int items = 0;
        int unanimous = 0;
        double agreement = 0;
        for (int j = 0; j < bloc.items().size(); j++) {
            int[] counts = new int[Byte.MAX_VALUE + 1];
            for (byte choice : bloc.choices()[j]) {
                counts[choice]++;
            }
            counts[0] = 0;
            int most = 0;
            int all = 0;
            int largest = 0;
            for (int k = 1; k < counts.length; k++) {
                all += counts[k];
                largest = counts[k] == counts[most] ? largest + 1 : counts[k] > counts[most] ? 1 : largest;
                most = counts[k] > counts[most] ? k : most;
            }
            if (all < 2) {
                continue;
            }
            items++;
            agreement += Agreement.index(counts);
            unanimous += counts[most] == all ? 1 : 0;
            if (largest > 1) {
                continue;
            }
            for (int i = 0; i < n; i++) {
                int choice = bloc.choice(i, j);
                votes[i] += choice == 0 ? 0 : 1;
                if (choice != 0 && choice != most) {
                    deviations[i]++;
                    if (counts[most] == all - 1 && all > 2) {
                        alone.get(i).add(bloc.items().get(j));
                    }
                }
            }
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            members.add(new Member(bloc.parties().get(i), votes[i], deviations[i], List.copyOf(alone.get(i))));
        }
        return new Discipline(items, (double) unanimous / Math.max(items, 1), agreement / Math.max(items, 1), members);
    }
}

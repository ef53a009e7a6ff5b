package org.entente.models.opinion;

/**
 * How alike two parties vote on the items that both voted on, categories being as far apart as their numbers.
 *
 * @param shared items that both voted on
 * @param s 1 − 2Σd/Σd_max
 * @param kappa Cohen's, above what each party's own habits would give by chance
 * @param pi Scott's, above what the two parties' common habits would give by chance
 */
/*
 * Häge 2011, "Choice or circumstance? Adjusting measures of foreign policy similarity for chance agreement" (Political
 * Analysis 19(3)): both corrected measures are 1 − Σd observed / Σd expected.
 */
public record Similarity(int shared, double s, double kappa, double pi) {
    /** NaN throughout when the two share no vote; a corrected one is NaN where chance leaves nothing to differ on. */
    public static Similarity of(VoteTable table, int a, int b, int categories) {
        double[] one = new double[categories + 1];
        double[] two = new double[categories + 1];
        int shared = 0;
        double observed = 0;
        for (int j = 0; j < table.items().size(); j++) {
            int x = table.choice(a, j);
            int y = table.choice(b, j);
            if (x != 0 && y != 0) {
                one[x]++;
                two[y]++;
                observed += Math.abs(x - y);
                shared++;
            }
        }
        if (shared == 0) {
            return new Similarity(0, Double.NaN, Double.NaN, Double.NaN);
        }
        double own = 0;
        double common = 0;
        for (int x = 1; x <= categories; x++) {
            for (int y = 1; y <= categories; y++) {
                own += one[x] * two[y] * Math.abs(x - y);
                common += (one[x] + two[x]) * (one[y] + two[y]) / 4 * Math.abs(x - y);
            }
        }
        return new Similarity(
                shared,
                1 - 2 * observed / (shared * (categories - 1.0)),
                1 - observed / (own / shared),
                1 - observed / (common / shared));
    }
}

package org.entente.models.opinion;

/**
 * The plane on which participants differ most, with everybody's and every statement's place on it.
 *
 * @param center mean vote by statement, agreement counted as −1
 * @param components two, by statement; the largest loading of each is positive
 * @param places by participant
 * @param statements places by statement
 */
public record OpinionPlane(double[] center, double[][] components, double[][] places, double[][] statements) {
    /*
     * Small, Bjorkegren, Erkkilä, Shaw & Megill 2021, "Polis: scaling deliberation by mapping high dimensional opinion
     * spaces" (Recerca 26(2)): two principal components of the vote matrix, statements out set to 0, unseen ones to
     * their mean; a participant's place is Σ (vote − mean)·loading over what it saw, times √(statements / seen).
     */
    static OpinionPlane of(Conversation talk) {
        int n = talk.participants().size();
        int statements = talk.statements().size();
        double[][] signed = new double[n][statements];
        boolean[][] seen = new boolean[n][statements];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < statements; j++) {
                byte vote = talk.votes()[i][j];
                seen[i][j] = talk.isOut(j) || vote != Conversation.UNSEEN;
                signed[i][j] = talk.isOut(j) || vote == Conversation.UNSEEN ? 0 : -vote;
            }
        }
        double[] center = new double[statements];
        for (int j = 0; j < statements; j++) {
            int count = 0;
            for (int i = 0; i < n; i++) {
                center[j] += signed[i][j];
                count += seen[i][j] ? 1 : 0;
            }
            center[j] /= Math.max(count, 1);
        }
        double[][] centered = new double[n][statements];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < statements; j++) {
                centered[i][j] = seen[i][j] ? signed[i][j] - center[j] : 0;
            }
        }
        double[][] components = PrincipalComponents.of(centered, 2);
        double[][] places = new double[n][2];
        for (int i = 0; i < n; i++) {
            int count = 0;
            for (boolean one : seen[i]) {
                count += one ? 1 : 0;
            }
            double stretch = Math.sqrt((double) statements / Math.max(count, 1));
            for (int axis = 0; axis < 2; axis++) {
                double sum = 0;
                for (int j = 0; j < statements; j++) {
                    sum += centered[i][j] * components[axis][j];
                }
                places[i][axis] = stretch * sum;
            }
        }
        double[][] of = new double[statements][2];
        for (int j = 0; j < statements; j++) {
            for (int axis = 0; axis < 2; axis++) {
                of[j][axis] = Math.sqrt(statements) * (-1 - center[j]) * components[axis][j];
            }
        }
        return new OpinionPlane(center, components, places, of);
    }

    /** How far from the middle agreement with the statement takes somebody. */
    public double extremity(int statement) {
        return Math.hypot(statements[statement][0], statements[statement][1]);
    }
}

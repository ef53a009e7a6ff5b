package org.entente.models.kernel;

/** The readings of the spatial model of politics that its users may choose among; the first of each is the default. */
public record SpatialChoices(
        VictoryProbability victory,
        Equilibrium equilibrium,
        Transition transition,
        Voting voting,
        ThirdParty thirdParty,
        Weighing weighing,
        Interpolation interpolation,
        RiskRange riskRange,
        RiskAdjust riskAdjust) {

    public static final SpatialChoices DEFAULT = new SpatialChoices(
            VictoryProbability.LINEAR,
            Equilibrium.CONDITIONAL,
            Transition.DETERMINISTIC,
            Voting.PROPORTIONAL,
            ThirdParty.SEMI_COMMIT,
            Weighing.S2P2,
            Interpolation.INIT_ONLY,
            RiskRange.MID,
            RiskAdjust.ONE_THIRD);

    /** How two coalitions' strengths become a chance of victory. */
    public enum VictoryProbability {
        LINEAR(1),
        SQUARE(2),
        QUARTIC(4),
        OCTIC(8),
        BINARY(0);

        private final int power;

        VictoryProbability(int power) {
            this.power = power;
        }

        double of(double mine, double theirs) {
            if (power == 0) {
                return mine > theirs ? 1 : mine < theirs ? 0 : 0.5;
            }
            double ratio = theirs / mine;
            double raised = ratio;
            for (int p = 1; p < power; p *= 2) {
                raised *= raised;
            }
            return 1 / (1 + raised);
        }
    }

    /** How pairwise chances become one distribution over the options. */
    public enum Equilibrium {
        CONDITIONAL,
        MARKOV_INCENTIVE,
        MARKOV_UNIFORM
    }

    /** Whether each actor takes its likeliest bargain or draws one. */
    public enum Transition {
        DETERMINISTIC,
        STOCHASTIC
    }

    /** How a difference in utility becomes a vote. */
    public enum Voting {
        PROPORTIONAL,
        BINARY,
        PROP_BIN,
        PROP_CBC,
        CUBIC,
        ASYM_PROSP;

        double of(double weight, double gain) {
            return weight
                    * switch (this) {
                        case PROPORTIONAL -> gain;
                        case BINARY -> Math.signum(gain);
                        case PROP_BIN -> 0.5 * (gain + Math.signum(gain));
                        case PROP_CBC -> 0.5 * (gain + gain * gain * gain);
                        case CUBIC -> gain * gain * gain;
                        case ASYM_PROSP -> gain > 0 ? 2 * gain / 3 : gain;
                    };
        }
    }

    /** How far a third party ties itself to the side it votes for. */
    public enum ThirdParty {
        SEMI_COMMIT,
        NO,
        FULL;

        /**
         * What it gains by joining the first side.
         *
         * @param p the first side's chance with its vote alone, 0 to 1
         * @param ui the utility of the first side's position
         * @param uj of the second side's
         * @param own of its own
         */
        double gain(double p, double ui, double uj, double own) {
            double q = 1 - p;
            return switch (this) {
                case SEMI_COMMIT -> p * (2 * ui + own) + q * 3 * uj - (p * 3 * ui + q * (2 * uj + own));
                case FULL -> p * 3 * ui + q * (2 * uj + ui) - (p * (2 * ui + uj) + q * 3 * uj);
                case NO -> p * (2 * ui + own) + q * (2 * uj + own) - (p * (2 * ui + own) + q * (2 * uj + own));
            };
        }
    }

    /** The power of salience and of probability in a bargain; S2PMAX takes both sides' at the stronger one's. */
    public enum Weighing {
        S2P2,
        S1P1,
        S2PMAX;

        /** The weight of a side with salience {@code s} that wins with chance {@code p}, the other with {@code other}. */
        double of(double s, double p, double other) {
            return switch (this) {
                case S1P1 -> s * p;
                case S2P2 -> s * s * p * p;
                case S2PMAX -> s * s * Math.max(p, other);
            };
        }
    }

    /** Whose view of the odds shapes a bargain. */
    public enum Interpolation {
        INIT_ONLY,
        INIT_RECEIVER,
        PIECEWISE;

        /** The odds out of the initiator's view of them and the receiver's. */
        double of(double initiator, double receiver) {
            return switch (this) {
                case INIT_ONLY -> initiator;
                case INIT_RECEIVER -> 0.5 * (initiator + receiver);
                case PIECEWISE -> modest(initiator, receiver);
            };
        }

        /** Both agree on who is stronger: the more modest view; else neither is. */
        private static double modest(double a, double b) {
            if ((a - 0.5) * (b - 0.5) <= 0) {
                return 0.5;
            }
            return Math.abs(a - 0.5) < Math.abs(b - 0.5) ? a : b;
        }
    }

    /** Which end of the range of risk the least likely position gets. */
    public enum RiskRange {
        MID,
        MIN,
        MAX;

        /** The risk of an actor whose position wins with chance {@code p}, the extremes being given. */
        double of(double p, double least, double most) {
            double span = most - least;
            return switch (this) {
                case MIN -> (p - least) / span;
                case MID -> (3 * p - (most + 2 * least)) / (2 * span);
                case MAX -> (2 * p - (most + least)) / span;
            };
        }
    }

    /** How far an actor adjusts its own risk toward another's when it takes the other's view. */
    public enum RiskAdjust {
        ONE_THIRD(1.0 / 3),
        NONE(0),
        HALF(0.5),
        TWO_THIRDS(2.0 / 3),
        FULL(1);

        final double share;

        RiskAdjust(double share) {
            this.share = share;
        }
    }
}

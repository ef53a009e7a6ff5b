package org.entente.readers.attribution.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entente.readers.attribution.chain.ChainModel;
import org.entente.readers.attribution.chain.Lattice;
import org.entente.readers.attribution.chain.Marginals;
import org.entente.readers.attribution.proposal.Proposal.Variant;
import org.entente.readers.attribution.words.CueLevels;
import org.entente.readers.attribution.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads each possible anchor in several ways: as the second model likes best and under constraints. */
public final class Proposer {
    /** A word that is an anchor with less than this probability is not looked at. */
    public static final float LEAST_ANCHOR = .06f;

    private static final double LEAST_SOURCE = .02;
    private static final double LEAST_CONTENT = .05;
    private static final double LEAST_BESIDE = .1;
    private static final double SURE_CONTENT = .9;

    private final Words words;
    private final CueLevels levels;
    private final RoleProbabilities roles;
    private final ChainModel parts;

    public Proposer(Words words, CueLevels levels, RoleProbabilities roles, ChainModel parts) {
        this.words = words;
        this.levels = levels;
        this.roles = roles;
        this.parts = parts;
    }

    /** All proposals with content, in the order of their anchors. */
    public List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (roles.of(i, Role.ANCHOR) > LEAST_ANCHOR) {
                new Anchored(i).addTo(proposals);
            }
        }
        return proposals;
    }

    /** The readings of one anchor. */
    private final class Anchored {
        private final int anchor;
        private final int from;
        private final Lattice lattice;
        private final Marginals marginals;
        private final int[] best;

        Anchored(int anchor) {
            this.anchor = anchor;
            PartFeatures features = new PartFeatures(words, levels, roles, anchor);
            from = features.from();
            lattice = parts.lattice(features);
            lattice.force(anchor - from, Part.CUE.label());
            marginals = lattice.marginals();
            best = lattice.best();
        }

        void addTo(List<Proposal> proposals) {
            Set<List<Integer>> seen = new HashSet<>();
            int[] otherSource = otherSource(List.of(best));
            for (Variant variant : Variant.values()) {
                int[] path = switch (variant) {
                    case BEST -> best;
                    case WITHOUT_SOURCE -> without(Part.SOURCE, i -> true);
                    case OTHER_SOURCE -> otherSource;
                    case THIRD_SOURCE -> otherSource == null ? null : otherSource(List.of(best, otherSource));
                    case OWN_SENTENCE -> without(Part.CONTENT, i -> words.sentence(i) != words.sentence(anchor));
                    case OTHER_SIDE -> otherSide();
                    case SOME_CONTENT -> someContent();
                    case LONGER -> longer();
                    case SHORTER -> shorter();
                };
                if (path != null && seen.add(Arrays.stream(path).boxed().toList()) && has(path, Part.CONTENT)) {
                    proposals.add(proposal(variant, path));
                }
            }
        }

        private boolean has(int[] path, Part part) {
            return Arrays.stream(path).anyMatch(label -> label == part.label());
        }

        /** The best labelling when some words may not be one part; {@code banned} gets indices in the text. */
        private int[] without(Part part, IntPredicate banned) {
            Lattice constrained = lattice.copy();
            for (int i = 0; i < best.length; i++) {
                if (from + i != anchor && banned.test(from + i)) {
                    constrained.forbid(i, part.label());
                }
            }
            return constrained.best();
        }

        /** The best labelling with a source that shares no word with those of other labellings. */
        private int @Nullable [] otherSource(List<int[]> others) {
            Lattice constrained = lattice.copy();
            int likeliest = -1;
            double most = LEAST_SOURCE;
            for (int i = 0; i < best.length; i++) {
                int word = i;
                if (others.stream().anyMatch(path -> path[word] == Part.SOURCE.label())) {
                    constrained.forbid(i, Part.SOURCE.label());
                } else if (from + i != anchor && marginals.of(i, Part.SOURCE.label()) > most) {
                    likeliest = i;
                    most = marginals.of(i, Part.SOURCE.label());
                }
            }
            if (likeliest < 0) {
                return null;
            }
            constrained.force(likeliest, Part.SOURCE.label());
            return constrained.best();
        }

        private int[] otherSide() {
            int before = 0;
            int after = 0;
            for (int i = 0; i < best.length; i++) {
                if (best[i] == Part.CONTENT.label()) {
                    before += from + i < anchor ? 1 : 0;
                    after += from + i > anchor ? 1 : 0;
                }
            }
            boolean banBefore = before >= after;
            return without(Part.CONTENT, i -> i < anchor == banBefore);
        }

        private int @Nullable [] someContent() {
            if (has(best, Part.CONTENT)) {
                return null;
            }
            int likeliest = -1;
            double most = LEAST_CONTENT;
            for (int i = 0; i < best.length; i++) {
                double p = marginals.of(i, Part.CONTENT.label());
                if (from + i != anchor && p > most) {
                    likeliest = i;
                    most = p;
                }
            }
            if (likeliest < 0) {
                return null;
            }
            Lattice constrained = lattice.copy();
            constrained.force(likeliest, Part.CONTENT.label());
            return constrained.best();
        }

        /** The best labelling that takes the likeliest word beside the content in as well. */
        private int @Nullable [] longer() {
            int word = border(false);
            if (word < 0 || marginals.of(word, Part.CONTENT.label()) < LEAST_BESIDE) {
                return null;
            }
            Lattice constrained = lattice.copy();
            constrained.force(word, Part.CONTENT.label());
            return constrained.best();
        }

        /** The best labelling without the least likely word at an end of the content. */
        private int @Nullable [] shorter() {
            int word = border(true);
            if (word < 0 || marginals.of(word, Part.CONTENT.label()) > SURE_CONTENT) {
                return null;
            }
            Lattice constrained = lattice.copy();
            constrained.forbid(word, Part.CONTENT.label());
            return constrained.best();
        }

        /** Of the words at the content's ends, inside or outside of it, the least sure one; -1 if there is none. */
        private int border(boolean inside) {
            int found = -1;
            double most = -1;
            for (int i = 0; i < best.length; i++) {
                boolean content = best[i] == Part.CONTENT.label();
                boolean ends = (i > 0 && best[i - 1] == Part.CONTENT.label() != content)
                        || (i + 1 < best.length && best[i + 1] == Part.CONTENT.label() != content);
                double unsure =
                        inside ? 1 - marginals.of(i, Part.CONTENT.label()) : marginals.of(i, Part.CONTENT.label());
                if (content == inside && ends && from + i != anchor && unsure > most) {
                    found = i;
                    most = unsure;
                }
            }
            return found;
        }

        private Proposal proposal(Variant variant, int[] path) {
            double labelLog = 0;
            double expectedSource = 0;
            double expectedContent = 0;
            double contentLeast = 1;
            for (int i = 0; i < path.length; i++) {
                labelLog += Math.log(Math.max(1e-6, marginals.of(i, path[i])));
                expectedSource += marginals.of(i, Part.SOURCE.label());
                double content = marginals.of(i, Part.CONTENT.label());
                expectedContent += content;
                contentLeast = path[i] == Part.CONTENT.label() ? Math.min(contentLeast, content) : contentLeast;
            }
            return new Proposal(
                    anchor,
                    variant,
                    words(path, Part.SOURCE),
                    words(path, Part.CUE),
                    words(path, Part.CONTENT),
                    lattice.score(path) - marginals.logPartition(),
                    labelLog,
                    mean(path, Part.SOURCE),
                    mean(path, Part.CONTENT),
                    contentLeast,
                    expectedSource,
                    expectedContent,
                    beside(path, Part.CONTENT),
                    beside(path, Part.SOURCE));
        }

        /** The greatest probability to be a part of the words next to those that a labelling gives to it. */
        private double beside(int[] path, Part part) {
            double most = 0;
            for (int i = 0; i < path.length; i++) {
                boolean borders =
                        i > 0 && path[i - 1] == part.label() || i + 1 < path.length && path[i + 1] == part.label();
                if (borders && path[i] != part.label()) {
                    most = Math.max(most, marginals.of(i, part.label()));
                }
            }
            return most;
        }

        private int[] words(int[] path, Part part) {
            return IntStream.range(0, path.length)
                    .filter(i -> path[i] == part.label())
                    .map(i -> from + i)
                    .toArray();
        }

        private double mean(int[] path, Part part) {
            return IntStream.range(0, path.length)
                    .filter(i -> path[i] == part.label())
                    .mapToDouble(i -> marginals.of(i, part.label()))
                    .average()
                    .orElse(0);
        }
    }
}

package org.entente.models.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.domain.CallerMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalingTest {
    private static final double[] PLACES =
            IntStream.range(0, 40).mapToDouble(i -> -1.7 + 3.4 * i / 39).toArray();

    private static Map<String, Double> points(IdealPoints fit) {
        Map<String, Double> points = new HashMap<>();
        fit.points().forEach(p -> points.put(p.party(), p.point()));
        return points;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 7})
    void partiesThatVoteByTheModelAreFoundWhereTheyStand(int categories) {
        IdealPoints fit = Scaling.of(Votes.drawn(PLACES, 120, categories, 5), 39);

        for (int i = 0; i < PLACES.length; i++) {
            assertThat(fit.points().get(i).point()).isCloseTo(PLACES[i], within(.5));
        }
    }

    @Test
    void theRangeHoldsThePointAboutNineTimesInTen() {
        int held = 0;
        for (int seed = 1; seed <= 10; seed++) {
            IdealPoints fit = Scaling.of(Votes.drawn(PLACES, 60, 3, seed), 39);
            for (int i = 0; i < PLACES.length; i++) {
                IdealPoints.Point p = fit.points().get(i);
                held += p.low() <= PLACES[i] && PLACES[i] <= p.high() ? 1 : 0;
            }
        }

        assertThat(held / 400.0).isBetween(.8, .97);
    }

    @Test
    void theAnchorIsPositiveWhicheverPartyItIs() {
        VoteTable table = Votes.drawn(PLACES, 60, 3, 1);

        assertThat(Scaling.of(table, 0).points().get(0).point()).isPositive();
        assertThat(Scaling.of(table, 39).points().get(39).point()).isPositive();
        assertThat(Scaling.of(table, 0).points().get(7).point())
                .isEqualTo(-Scaling.of(table, 39).points().get(7).point());
    }

    @Test
    void theOrderOfPartiesAndItemsDoesNotMatter() {
        VoteTable table = Votes.drawn(PLACES, 60, 3, 2);
        List<Integer> parties = IntStream.range(0, 40).boxed().collect(Collectors.toList());
        List<Integer> items = IntStream.range(0, 60).boxed().collect(Collectors.toList());
        Collections.rotate(parties, 13);
        Collections.reverse(items);
        VoteTable other = Votes.reordered(table, parties, items);

        Map<String, Double> ours = points(Scaling.of(table, 39));
        Map<String, Double> theirs = points(Scaling.of(other, parties.indexOf(39)));

        assertThat(theirs.keySet()).isEqualTo(ours.keySet());
        ours.forEach((party, point) -> assertThat(theirs.get(party)).isCloseTo(point, within(1e-6)));
    }

    @Test
    void itemsOnWhichAllAgreeOrNobodyVotedChangeNothing() {
        VoteTable table = Votes.drawn(PLACES, 60, 3, 3);
        byte[] unanimous = new byte[40];
        Arrays.fill(unanimous, (byte) Votes.YES);

        assertThat(points(Scaling.of(Votes.with(table, unanimous, new byte[40]), 39)))
                .isEqualTo(points(Scaling.of(table, 39)));
    }

    @Test
    void theSameAnswerComesOnAnyThread() {
        VoteTable table = Votes.drawn(PLACES, 60, 3, 4);
        Map<String, Double> alone = points(Scaling.of(table, 39));

        assertThat(IntStream.range(0, 8).parallel().mapToObj(t -> points(Scaling.of(table, 39))))
                .allMatch(alone::equals);
    }

    @Test
    void aLoneDissentAndItemsOfTwoCategoriesNeverBreakIt() {
        VoteTable table = Votes.of("111131", "113111", "131113", "331313", "333333", "133133");

        assertThat(Scaling.of(table, 4).points())
                .allSatisfy(p -> assertThat(List.of(p.point(), p.low(), p.high(), p.fit()))
                        .allMatch(Double::isFinite));
    }

    @Test
    void twoPartiesThatDifferStandApart() {
        IdealPoints fit = Scaling.of(Votes.of("1113", "3331"), 0);

        assertThat(fit.points().get(0).point()).isPositive();
        assertThat(fit.points().get(1).point()).isNegative();
    }

    @Test
    void aPartyThatCastNoVoteHasNoPoint() {
        IdealPoints fit = Scaling.of(Votes.of("1132", "3313", "0000", "1331"), 0);

        assertThat(fit.silent()).containsExactly("P2");
        assertThat(fit.points()).extracting(IdealPoints.Point::party).containsExactly("P0", "P1", "P3");
    }

    @Test
    void whereNothingTellsPartiesApartTheCallerIsTold() {
        assertThatThrownBy(() -> Scaling.of(Votes.of("123"), 0)).isInstanceOf(CallerMistake.class);
        assertThatThrownBy(() -> Scaling.of(Votes.of("123", "123"), 0))
                .isInstanceOf(CallerMistake.class)
                .hasMessageContaining("voted the same");
        assertThatThrownBy(() -> Scaling.of(Votes.of("000", "123", "321"), 0))
                .isInstanceOf(CallerMistake.class)
                .hasMessageContaining("P0");
    }

    @Test
    void theTableOfRatiosIsAsExactAsTheFunction() {
        for (double u = -20; u < 9; u += .0137) {
            double exact = org.entente.models.kernel.Normal.inverseMills(u);
            assertThat(Mills.ratio(u)).isCloseTo(exact, within(1e-9));
        }
    }
}

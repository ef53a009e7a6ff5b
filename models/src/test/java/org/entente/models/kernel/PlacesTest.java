package org.entente.models.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void actorsAtOnePlaceShareIt() {
        Places places = new Places(5);

        places.arrange(new double[] {7, 0, 3, -0.0, 7});

        assertThat(places.count()).isEqualTo(3);
        assertThat(new double[] {places.at(0), places.at(1), places.at(2)}).containsExactly(0, 3, 7);
        assertThat(new int[] {places.size(0), places.size(1), places.size(2)}).containsExactly(2, 1, 2);
        assertThat(new int[] {places.of(0), places.of(1), places.of(2), places.of(3), places.of(4)})
                .containsExactly(2, 0, 1, 0, 2);
    }

    @Test
    void anArrangementForgetsTheOneBefore() {
        Places places = new Places(2);
        places.arrange(new double[] {1, 2});

        places.arrange(new double[] {5, 5});

        assertThat(places.count()).isEqualTo(1);
        assertThat(places.size(0)).isEqualTo(2);
    }
}

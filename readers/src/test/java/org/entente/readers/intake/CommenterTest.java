package org.entente.readers.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommenterTest {
    @Test
    void theHourOfAPageIsNoReaders() {
        assertThat(Commenter.author("Oona Madden, Galdora, 6 March, 09:12")).isEqualTo("Oona Madden");
        assertThat(Commenter.author("Friday 20 June 2031, 5.15 a.m.")).isNull();
        assertThat(Commenter.author("Updated 20 June 2031, 5.15 a.m.")).isNull();
    }
}

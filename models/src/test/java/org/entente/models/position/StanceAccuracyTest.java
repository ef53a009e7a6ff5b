package org.entente.models.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StanceAccuracyTest {
    @Test
    void nearly_all_sentences_that_the_rules_were_made_with_are_read_right() {
        StanceSet set = StanceSet.of("stance-tune.tsv");
        assertThat(set.accuracy()).as(String.join("\n", set.misread())).isGreaterThan(.88);
    }

    @Test
    void most_sentences_that_the_rules_were_not_made_with_are_read_right() {
        assertThat(StanceSet.of("stance-held.tsv").accuracy()).isGreaterThan(.75);
    }
}

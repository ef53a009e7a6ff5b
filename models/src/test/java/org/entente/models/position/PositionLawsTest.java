package org.entente.models.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Genre;
import org.entente.domain.Mapping;
import org.entente.domain.Period;
import org.entente.domain.Position;
import org.entente.domain.Statement;
import org.entente.models.position.PositionMaker.Combined;

class PositionLawsTest {
    private static final List<String> PARTIES = List.of("Arvonne", "Belmar", "Corrin");
    private static final List<String> SAYINGS = List.of(
            "backs the levy",
            "insists on the levy",
            "rejects the levy",
            "could accept a levy",
            "does not oppose the levy",
            "heard a report on the levy",
            "likes the weather");

    private final PositionMaker maker = new PositionMaker(Map.of("d", Genre.REPORT));

    @Property(tries = 200)
    void the_value_lies_within_the_range(@ForAll("placed") List<Placed> placed) {
        Combined combined = maker.combine("Arvonne", "levy", placed, null);

        assertThat(combined).isNotNull();
        Position position = combined.position();
        assertThat(position.value()).isBetween(position.low(), position.high());
    }

    @Property(tries = 200)
    void the_order_of_statements_does_not_matter(@ForAll("placed") List<Placed> placed, @ForAll Random random) {
        List<Placed> shuffled = new ArrayList<>(placed);
        Collections.shuffle(shuffled, random);

        assertThat(maker.combine("Arvonne", "levy", shuffled, null))
                .isEqualTo(maker.combine("Arvonne", "levy", placed, null));
    }

    @Property(tries = 200)
    void a_statement_that_agrees_never_widens_the_range(
            @ForAll("stance") Stance stance, @ForAll("level") AttributionLevel level, @ForAll("count") int count) {
        List<Placed> few = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            few.add(placed("s" + i, stance, level, i * 40));
        }
        List<Placed> more = new ArrayList<>(few);
        more.add(placed("s" + count, stance, AttributionLevel.NAMED, count * 40));

        assertThat(width(more)).isLessThanOrEqualTo(width(few));
    }

    @Property(tries = 60)
    void only_who_took_a_side_is_placed_and_only_who_was_silent_is_unheard(@ForAll("sayings") List<String> sayings) {
        Talks talks = new Talks().members(PARTIES.toArray(String[]::new));
        Set<String> heard = new HashSet<>();
        for (int i = 0; i < sayings.size(); i++) {
            String party = PARTIES.get(i % PARTIES.size());
            talks.document("d" + i, Genre.REPORT, party + " " + sayings.get(i) + ".");
            String[] words = sayings.get(i).split(" ", 2);
            talks.said("d" + i, party, words[0], words[1]);
            if (sayings.get(i).contains("levy")) {
                heard.add(party);
            }
        }

        Mapping mapping = new PositionModel().map(talks.reading(), Sheets.asking(Sheets.LEVY));

        Set<String> unheard = new HashSet<>(PARTIES);
        unheard.removeAll(heard);
        assertThat(mapping.unheard()).extracting(u -> u.party()).containsExactlyInAnyOrderElementsOf(unheard);
        assertThat(mapping.positions()).allSatisfy(p -> {
            assertThat(heard).contains(p.party());
            assertThat(p.statements()).isNotEmpty();
        });
        assertThat(mapping.positions()).extracting(Position::party).doesNotHaveDuplicates();
    }

    private double width(List<Placed> placed) {
        Combined combined = maker.combine("Arvonne", "levy", placed, null);
        assertThat(combined).isNotNull();
        return combined.position().high() - combined.position().low();
    }

    @Provide
    Arbitrary<List<Placed>> placed() {
        return Combinators.combine(stance(), level(), Arbitraries.integers().between(0, 800))
                .as((stance, level, day) -> placed("s", stance, level, day))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(PositionLawsTest::numbered);
    }

    private static List<Placed> numbered(List<Placed> placed) {
        List<Placed> numbered = new ArrayList<>();
        for (Placed p : placed) {
            Period date = p.statement().date();
            long day = date == null ? 0 : date.start().toEpochDay();
            Stance stance = p.stance();
            assertThat(stance).isNotNull();
            numbered.add(placed("s" + numbered.size(), stance, p.statement().attribution(), (int) day));
        }
        return numbered;
    }

    @Provide
    Arbitrary<Stance> stance() {
        return Arbitraries.doubles()
                .between(0, 100)
                .ofScale(1)
                .map(v -> new Stance(v, Math.abs(v - 50) / 50, false, false, Stance.Wish.ATTITUDE));
    }

    @Provide
    Arbitrary<AttributionLevel> level() {
        return Arbitraries.of(AttributionLevel.class);
    }

    @Provide
    Arbitrary<Integer> count() {
        return Arbitraries.integers().between(1, 5);
    }

    @Provide
    Arbitrary<List<String>> sayings() {
        return Arbitraries.of(SAYINGS).list().ofMinSize(1).ofMaxSize(6);
    }

    private static Placed placed(String id, Stance stance, AttributionLevel level, int day) {
        Statement statement = new Statement(
                id,
                "d",
                null,
                null,
                "Arvonne",
                level,
                "levy",
                Period.day(java.time.LocalDate.ofEpochDay(day)),
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        return new Placed(statement, stance, false, true);
    }
}

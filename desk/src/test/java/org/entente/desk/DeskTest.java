package org.entente.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.Refusal;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.Terms;
import org.entente.desk.procedure.Why;
import org.entente.desk.record.Receipt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskTest {
    private static final TablePosition OBJECTS =
            TablePosition.open(Matter.element("passage"), Stance.OBJECTS, "Not without inspection.");

    private final SetClock clock = new SetClock("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @EnumSource(Storages.class)
    void whatIsSentTwiceIsDoneOnce(Storages storage) {
        Talks talks = Talks.open(storage, clock);
        Receipt first = talks.desk.submit(Talks.head("Arvania"), OBJECTS, "form 1");
        clock.pass(Duration.ofMinutes(1));
        assertThat(talks.desk.submit(Talks.head("Arvania"), OBJECTS, "form 1")).isEqualTo(first);
        assertThat(talks.desk.sight(Talks.CHAIR).positions().getFirst().at()).isEqualTo(first.at());
        assertThatThrownBy(() -> talks.desk.submit(
                        Talks.head("Arvania"),
                        TablePosition.open(Matter.element("passage"), Stance.SUPPORTS, ""),
                        "form 1"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.REPLAY_OF_ANOTHER));
        assertThat(talks.desk.submit(Talks.head("Belmoor"), OBJECTS, "form 1")).isNotEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Storages.class)
    void aRestartedDeskKnowsAllThatItKnewAndHowThingsStoodBefore(Storages storage) {
        DataSource source = storage.fresh();
        Talks talks = Talks.open(source, clock, Terms.USUAL);
        Instant before = clock.instant();
        clock.pass(Duration.ofMinutes(5));
        talks.by(Talks.head("Arvania"), OBJECTS);
        talks.close();

        Talks again = Talks.resumed(source, clock);
        assertThat(again.desk.sight(Talks.CHAIR))
                .usingRecursiveComparison()
                .comparingOnlyFields("viewing.talks", "viewing.viewer")
                .isEqualTo(talks.desk.sight(Talks.CHAIR));
        assertThat(again.desk.sight(Talks.CHAIR).positions()).hasSize(1);
        assertThat(again.desk.asOf(before, Talks.CHAIR).positions()).isEmpty();
        assertThat(again.desk.asOf(before, Talks.CHAIR).table().members()).hasSize(Talks.MEMBERS.size());
    }

    @ParameterizedTest
    @EnumSource(Storages.class)
    void whatOneNodeDoesTheOtherTells(Storages storage) {
        DataSource source = storage.fresh();
        Talks one = Talks.open(source, clock, Terms.USUAL);
        Talks other = Talks.resumed(source, clock);
        List<Topic> told = new ArrayList<>();
        other.desk.subscribe(Talks.head("Belmoor"), told::add);
        one.by(Talks.head("Arvania"), OBJECTS);
        assertThat(told).isEmpty();
        other.desk.beat();
        assertThat(told).containsExactly(Topic.POSITIONS);
        assertThat(other.desk.sight(Talks.head("Belmoor")).positions()).hasSize(1);
        other.by(Talks.head("Belmoor"), OBJECTS);
        one.by(Talks.head("Castria"), OBJECTS);
        assertThat(one.desk.sight(Talks.CHAIR).positions()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Storages.class)
    void aPersonCanBeForgotten(Storages storage) {
        Talks talks = Talks.open(storage, clock);
        talks.by(Talks.head("Arvania"), OBJECTS);
        talks.desk.forget("Arvania head");
        assertThat(talks.desk.sight(Talks.CHAIR).positions()).hasSize(1);
    }
}

package org.entente.desk.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.entente.desk.SetClock;
import org.entente.desk.Storages;
import org.entente.desk.Talks;
import org.entente.desk.Topic;
import org.entente.desk.procedure.Attribution;
import org.entente.desk.procedure.DossierAct.BringBriefing;
import org.entente.desk.procedure.KnownPosition;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Place;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.PositionAct.WithdrawPosition;
import org.entente.desk.procedure.Quotation;
import org.entente.desk.procedure.Refusal;
import org.entente.desk.procedure.Reserve;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.Terms;
import org.entente.desk.record.ChainName;
import org.entente.desk.record.Export;
import org.entente.domain.PositionKind;
import org.junit.jupiter.api.Test;

/** Looks at the talks as somebody would who wants to know who tabled what is not attributable. */
class SightTest {
    private static final Matter PASSAGE = Matter.element("passage");
    private static final Duration BATCH = Terms.USUAL.batch();

    private final SetClock clock = new SetClock("2026-03-02T09:10:00Z");
    private final DataSource source = Storages.H2.fresh();
    private final Talks talks = Talks.open(source, clock, Terms.USUAL);
    private final Person curious = Talks.head("Isenland");

    private void table(String delegation, Stance stance, Attribution attribution) {
        clock.pass(Duration.ofSeconds(40));
        talks.by(
                Talks.head(delegation),
                TablePosition.open(PASSAGE, stance, "We " + stance).attributed(attribution));
    }

    /** A reserve that falls away by itself. */
    @Test
    void aReserveStandsInTheWayUntilItFallsAway() {
        Instant expires = clock.instant().plus(Duration.ofDays(1));
        talks.by(
                Talks.head("Arvania"),
                new TablePosition(
                        PASSAGE,
                        Stance.RESERVES,
                        "",
                        null,
                        new Reserve(Reserve.Kind.PARLIAMENTARY, "the Assembly", "It must agree.", expires),
                        false,
                        List.of(),
                        Attribution.OPEN));
        assertThat(talks.desk.sight(Talks.CHAIR).obstacles()).hasSize(1);
        clock.pass(Duration.ofDays(1));
        assertThat(talks.desk.sight(Talks.CHAIR).obstacles()).isEmpty();
    }

    private void withdraw(String delegation, Attribution attribution) {
        clock.pass(Duration.ofSeconds(40));
        talks.by(Talks.head(delegation), new WithdrawPosition(PASSAGE, attribution));
    }

    private void nextBatch() {
        clock.pass(BATCH);
    }

    private List<Count> counts(Person who) {
        return talks.desk.sight(who).counts();
    }

    /** All that a delegation can get out of the desk, but for the time of asking. */
    private List<Object> all(Person who) {
        Sight sight = talks.desk.sight(who);
        java.io.StringWriter export = new java.io.StringWriter();
        new Export(source).write(EnumSet.of(ChainName.OPEN), export);
        return List.of(
                sight.table(),
                sight.positions(),
                sight.counts(),
                sight.notHeard(),
                sight.apart(),
                sight.texts(),
                sight.obstacles(),
                sight.silences(),
                sight.meetings(),
                sight.registers(),
                export.toString());
    }

    @Test
    void everybodySeesWhatIsOpenAndNobodyWhatIsForTheChair() {
        table("Arvania", Stance.OBJECTS, Attribution.OPEN);
        table("Belmoor", Stance.OBJECTS, Attribution.CHAIR_ONLY);
        assertThat(talks.desk.sight(curious).positions())
                .extracting(tabled -> tabled.delegation())
                .containsExactly("Arvania");
        assertThat(talks.desk.sight(Talks.CHAIR).positions())
                .extracting(tabled -> tabled.delegation())
                .containsExactly("Arvania", "Belmoor");
        assertThat(talks.desk.sight(Talks.delegate("Belmoor")).positions()).hasSize(2);
        assertThat(talks.desk.sight(Talks.OBSERVER).positions()).isEmpty();
    }

    @Test
    void whoeverTabledWithoutANameIsStillNotHeardToTheOthers() {
        table("Arvania", Stance.OBJECTS, Attribution.OPEN);
        table("Belmoor", Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        assertThat(talks.desk.sight(curious).notHeard())
                .contains(new NotHeard("Belmoor", PASSAGE))
                .doesNotContain(new NotHeard("Arvania", PASSAGE));
        assertThat(talks.desk.sight(Talks.CHAIR).notHeard()).doesNotContain(new NotHeard("Belmoor", PASSAGE));
        assertThat(talks.desk.sight(Talks.head("Belmoor")).notHeard()).doesNotContain(new NotHeard("Belmoor", PASSAGE));
    }

    @Test
    void twoAreNeverCountedAndThreeOnlyFromTheNextBatchOn() {
        table("Arvania", Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        table("Belmoor", Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        nextBatch();
        assertThat(counts(curious)).isEmpty();
        table("Castria", Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        assertThat(counts(curious)).isEmpty();
        nextBatch();
        assertThat(counts(curious)).containsExactly(new Count(PASSAGE, Stance.OBJECTS, 3));
        assertThat(counts(Talks.OBSERVER)).isEmpty();
    }

    @Test
    void aFourthOneDoesNotShowAloneNorDoesOneThatLeaves() {
        for (String member : List.of("Arvania", "Belmoor", "Castria")) {
            table(member, Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        }
        nextBatch();
        List<Count> before = counts(curious);
        table("Dunmark", Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        nextBatch();
        assertThat(counts(curious)).isEqualTo(before);
        withdraw("Arvania", Attribution.NON_ATTRIBUTABLE);
        nextBatch();
        assertThat(counts(curious)).isEqualTo(before);
        table("Esteria", Stance.SUPPORTS, Attribution.NON_ATTRIBUTABLE);
        assertThat(counts(curious)).isEqualTo(before);
        nextBatch();
        assertThat(counts(Talks.CHAIR)).containsExactly(new Count(PASSAGE, Stance.OBJECTS, 3));
    }

    @Test
    void aStanceOfTwoStaysHiddenBesideOneOfThree() {
        for (String member : List.of("Arvania", "Belmoor", "Castria")) {
            table(member, Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        }
        table("Dunmark", Stance.SUPPORTS, Attribution.NON_ATTRIBUTABLE);
        table("Esteria", Stance.SUPPORTS, Attribution.NON_ATTRIBUTABLE);
        nextBatch();
        assertThat(counts(curious)).containsExactly(new Count(PASSAGE, Stance.OBJECTS, 3));
    }

    @Test
    void noCountIsShownWhoseComplementIsBelowThree() {
        for (String member : List.of("Arvania", "Belmoor", "Castria", "Dunmark")) {
            table(member, Stance.SUPPORTS, Attribution.OPEN);
        }
        for (String member : List.of("Esteria", "Fjordland", "Galdora")) {
            table(member, Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        }
        nextBatch();
        assertThat(counts(curious)).as("three of the five that are silent").isEmpty();
        withdraw("Dunmark", Attribution.OPEN);
        assertThat(counts(curious)).as("three of six").hasSize(1);
    }

    @Test
    void nothingThatADelegationCanGetChangesWhenOneMoreIsSealed() {
        table("Arvania", Stance.OBJECTS, Attribution.OPEN);
        nextBatch();
        List<Object> before = all(curious);
        List<Object> watched = all(Talks.OBSERVER);
        table("Belmoor", Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        table("Castria", Stance.OBJECTS, Attribution.CHAIR_ONLY);
        table("Belmoor", Stance.SUPPORTS, Attribution.CHAIR_ONLY);
        withdraw("Castria", Attribution.CHAIR_ONLY);
        assertThat(all(curious)).isEqualTo(before);
        assertThat(all(Talks.OBSERVER)).isEqualTo(watched);
        nextBatch();
        assertThat(all(curious)).isEqualTo(before);
    }

    @Test
    void whoeverStandsForOthersSeesWhatTheySee() {
        table("Arvania", Stance.OBJECTS, Attribution.OPEN);
        table("Belmoor", Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        table("Castria", Stance.OBJECTS, Attribution.CHAIR_ONLY);
        Standing standing = talks.desk.standing();
        List<Person> everybody = new ArrayList<>(List.of(Talks.CHAIR, Talks.OBSERVER));
        Talks.MEMBERS.forEach(member -> everybody.addAll(List.of(Talks.head(member), Talks.delegate(member))));
        for (Person who : everybody) {
            assertThat(all(standing.alike(who))).as(who.id()).isEqualTo(all(who));
        }
        assertThat(everybody.stream().map(standing::alike).distinct())
                .as("the chair, observers, two that keep something to themselves, and all the others")
                .hasSize(5);
    }

    @Test
    void theLiveStreamIsSilentButForThoseWhoMayKnow() {
        Map<Person, List<Topic>> told = new LinkedHashMap<>();
        for (Person who : List.of(Talks.CHAIR, Talks.delegate("Belmoor"), curious, Talks.OBSERVER)) {
            talks.desk.subscribe(
                    who,
                    topic -> told.computeIfAbsent(who, w -> new ArrayList<>()).add(topic));
        }
        table("Belmoor", Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        assertThat(told.keySet()).containsExactly(Talks.CHAIR, Talks.delegate("Belmoor"));
        table("Arvania", Stance.OBJECTS, Attribution.OPEN);
        assertThat(told.get(curious)).containsExactly(Topic.POSITIONS);
    }

    @Test
    void theStreamTellsOfEveryBatchWhetherOrNotAnythingChanged() {
        List<Topic> told = new ArrayList<>();
        talks.desk.subscribe(curious, told::add);
        nextBatch();
        talks.desk.beat();
        nextBatch();
        talks.desk.beat();
        talks.desk.beat();
        assertThat(told).containsExactly(Topic.POSITIONS, Topic.POSITIONS);
    }

    @Test
    void aPastMomentTellsNoMoreThanItToldThen() {
        Instant start = clock.instant();
        for (String member : List.of("Arvania", "Belmoor", "Castria", "Dunmark")) {
            table(member, Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        }
        Instant end = clock.instant().plus(BATCH);
        clock.set(end.plus(BATCH));
        for (Instant moment = start; moment.isBefore(end); moment = moment.plusSeconds(20)) {
            List<Count> counts = talks.desk.asOf(moment, curious).counts();
            boolean afterTheBatch = !moment.isBefore(Instant.parse("2026-03-02T10:00:00Z"));
            assertThat(counts).as("at %s", moment).hasSize(afterTheBatch ? 1 : 0);
            assertThat(talks.desk.asOf(moment, curious).notHeard()).hasSize(Talks.MEMBERS.size() * 2);
        }
    }

    @Test
    void aSealedPositionDoesNotTakeAnOpenOnesPlace() {
        table("Arvania", Stance.SUPPORTS, Attribution.OPEN);
        assertThatThrownBy(() -> table("Arvania", Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("withdraw it openly");
        withdraw("Arvania", Attribution.OPEN);
        table("Arvania", Stance.OBJECTS, Attribution.NON_ATTRIBUTABLE);
        assertThat(talks.desk.sight(curious).positions()).isEmpty();
    }

    @Test
    void theOrderOfPositionsTellsNothingOfTheirTime() {
        table("Castria", Stance.OBJECTS, Attribution.OPEN);
        table("Arvania", Stance.OBJECTS, Attribution.OPEN);
        assertThat(talks.desk.sight(curious).positions())
                .extracting(tabled -> tabled.delegation())
                .containsExactly("Arvania", "Castria");
    }

    @Test
    void whatIsTabledAndWhatIsSaidInPublicAreKeptApartAndToldWhenTheyPartWays() {
        talks.by(
                Talks.CHAIR,
                new BringBriefing(
                        "Straits",
                        List.of(),
                        List.of(),
                        List.of(
                                known("Arvania", 10, PositionKind.PUBLIC),
                                known("Belmoor", 80, PositionKind.PUBLIC),
                                known("Castria", 10, PositionKind.INFERRED)),
                        List.of(),
                        List.of()));
        for (String member : List.of("Arvania", "Belmoor", "Castria")) {
            talks.by(
                    Talks.head(member),
                    new TablePosition(
                            PASSAGE, Stance.SUPPORTS, "", Place.at(80), null, false, List.of(), Attribution.OPEN));
        }
        Sight sight = talks.desk.sight(curious);
        assertThat(sight.apart())
                .singleElement()
                .satisfies(apart ->
                        assertThat(apart.said().words().getFirst().quote()).isEqualTo("Arvania says so."));
        assertThat(sight.table().known()).hasSize(3);
        assertThat(talks.desk.sight(Talks.OBSERVER).table().known()).isEmpty();
    }

    private static KnownPosition known(String party, double value, PositionKind kind) {
        return new KnownPosition(
                party,
                "passage",
                Place.at(value),
                kind,
                List.of(new Quotation("gazette", null, null, party + " says so.")));
    }
}

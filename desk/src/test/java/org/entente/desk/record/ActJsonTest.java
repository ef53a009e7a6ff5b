package org.entente.desk.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.desk.people.Role;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.AnnexKind;
import org.entente.desk.procedure.Attribution;
import org.entente.desk.procedure.DossierAct.BringBriefing;
import org.entente.desk.procedure.DossierAct.OpenTalks;
import org.entente.desk.procedure.DraftParagraph;
import org.entente.desk.procedure.KnownPosition;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Place;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.Powers;
import org.entente.desk.procedure.Quotation;
import org.entente.desk.procedure.Reserve;
import org.entente.desk.procedure.SilenceAct.Annex;
import org.entente.desk.procedure.SilenceAct.ProposeSilence;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.Terms;
import org.entente.desk.procedure.TextAct.TableText;
import org.entente.desk.procedure.TextKind;
import org.entente.domain.Agreement;
import org.entente.domain.AgreementStatus;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Evidence;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Period;
import org.entente.domain.PositionKind;
import org.junit.jupiter.api.Test;

class ActJsonTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void anActComesBackAsItWas() {
        List.of(
                        new OpenTalks("The straits", ZoneId.of("Europe/Brussels"), Terms.USUAL),
                        new TablePosition(
                                Matter.element("passage"),
                                Stance.RESERVES,
                                "é \"quoted\" \u2028",
                                new Place(40, 20, 60.5),
                                new Reserve(Reserve.Kind.PARLIAMENTARY, "Senate", "a vote", AT),
                                true,
                                List.of(Matter.clause("p1")),
                                Attribution.CHAIR_ONLY),
                        new TableText(TextKind.CHAIRS, "Rev", List.of(new DraftParagraph(null, null, "[shall]"))),
                        new Annex(AnnexKind.RESERVATION, "Not this.", null),
                        new ProposeSilence(3, AT, ZoneId.of("Europe/Brussels"), Duration.ofMinutes(90)),
                        new BringBriefing(
                                "Straits",
                                List.of(new Party("GAL", "Galdora", PartyKind.MEMBER)),
                                List.of(new Element(
                                        "passage", "?", "closed", "free", ElementSource.PROPOSED, List.of("sea"))),
                                List.of(new KnownPosition(
                                        "GAL",
                                        "passage",
                                        Place.at(10),
                                        PositionKind.PUBLIC,
                                        List.of(new Quotation("gazette", null, "2026-02", "No.")))),
                                List.of(new Agreement(
                                        "Straits Act",
                                        Period.month(1997, 5),
                                        List.of("GAL"),
                                        null,
                                        AgreementStatus.IN_FORCE,
                                        null,
                                        List.of(new Evidence("gazette", 1, 3, "in")))),
                                List.of()))
                .forEach(act -> {
                    Content content = new Content(ChainName.OPEN, 1, null, AT, new Person("x", Role.HEAD, "GAL"), act);
                    String written = ActJson.write(content);
                    assertThat(ActJson.read(written, Content.class)).isEqualTo(content);
                    assertThat(ActJson.write(ActJson.read(written, Content.class)))
                            .isEqualTo(written);
                });
    }

    @Test
    void whatARecordSaysIsStable() {
        Act act = TablePosition.open(Matter.element("passage"), Stance.CAN_ACCEPT, "Yes.");
        assertThat(ActJson.write(new Content(ChainName.OPEN, 7, null, AT, new Person("f00", Role.HEAD, "GAL"), act)))
                .isEqualTo("""
                        {"act":{"does":"table-position","adReferendum":false,"attribution":"OPEN",\
                        "on":{"id":"passage","kind":"ELEMENT"},"packagedWith":[],"stance":"CAN_ACCEPT","text":"Yes."},\
                        "at":"2026-03-02T09:00:00Z","by":{"delegation":"GAL","id":"f00","role":"HEAD"},\
                        "chain":"OPEN","number":7}""");
    }

    @Test
    void everyActIsAPersonsOrTheDesksOwn() {
        assertThat(ActJson.kinds().stream()
                        .filter(kind -> !Powers.table().containsKey(kind))
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("ConcludeSilence", "NoteOutage");
    }
}

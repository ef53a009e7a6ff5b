package org.entente.desk.demo;

import static org.entente.desk.demo.Cast.ALDERMARK;
import static org.entente.desk.demo.Cast.BRENIA;
import static org.entente.desk.demo.Cast.BRENIA_DELEGATE;
import static org.entente.desk.demo.Cast.CHAIR;
import static org.entente.desk.demo.Cast.CORVALE;
import static org.entente.desk.demo.Cast.ESTAVIA;
import static org.entente.desk.demo.Cast.GALDORA;
import static org.entente.desk.demo.Cast.HALVIA;
import static org.entente.desk.demo.Cast.ISENLAND;
import static org.entente.desk.demo.Cast.LORVANIA;
import static org.entente.desk.demo.Cast.NORDHAL;
import static org.entente.desk.demo.Cast.TORVIA;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.entente.desk.procedure.Attribution;
import org.entente.desk.procedure.Change;
import org.entente.desk.procedure.DossierAct.BringBriefing;
import org.entente.desk.procedure.DossierAct.OpenTalks;
import org.entente.desk.procedure.DraftParagraph;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.MeetingAct.CloseMeeting;
import org.entente.desk.procedure.MeetingAct.NameLevels;
import org.entente.desk.procedure.MeetingAct.OpenMeeting;
import org.entente.desk.procedure.MeetingAct.ScheduleMeeting;
import org.entente.desk.procedure.MeetingAct.SetDeadline;
import org.entente.desk.procedure.Place;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.Reserve;
import org.entente.desk.procedure.SilenceAct.BreakSilence;
import org.entente.desk.procedure.SilenceAct.ConfirmReceipt;
import org.entente.desk.procedure.SilenceAct.ProposeSilence;
import org.entente.desk.procedure.SilenceAct.PutUnderSilence;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.Target;
import org.entente.desk.procedure.Terms;
import org.entente.desk.procedure.TextAct.PlaceBracket;
import org.entente.desk.procedure.TextAct.ProposeAmendment;
import org.entente.desk.procedure.TextAct.TableText;
import org.entente.desk.procedure.TextKind;
import org.jspecify.annotations.Nullable;

/** From the opening to a text that is much disputed. */
final class MidNegotiation {
    static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
    private static final Matter ACCORD = Matter.element("accord");
    private static final Matter COUNCIL = Matter.element("council");
    private static final Matter ESCORTS = Matter.element("escorts");
    private static final String READING = "m1";

    private final Stage stage;

    private MidNegotiation(Stage stage) {
        this.stage = stage;
    }

    /** @param briefing the example's */
    static void play(Stage stage, BringBriefing briefing) {
        MidNegotiation scene = new MidNegotiation(stage);
        scene.open(briefing);
        scene.stand();
        scene.breakSilence();
        scene.draft();
    }

    private void open(BringBriefing briefing) {
        stage.act(CHAIR, new OpenTalks("The Harbour League’s Straits Strategy", ZONE, Terms.USUAL));
        stage.act(CHAIR, briefing);
        stage.act(CHAIR, new NameLevels(List.of("officials", "ministers", "summit")));
        stage.act(CHAIR, new SetDeadline("Written amendments", stage.in(Duration.ofDays(3))));
        meeting(
                "Working group, second reading",
                2,
                Duration.ZERO,
                "Joint Straits Council",
                "Silence procedure on the text");
        meeting("Working group, third reading", 3, Duration.ofDays(5), "Escorts", "The Council");
    }

    private void meeting(String name, int round, Duration in, String... agenda) {
        stage.act(
                CHAIR, new ScheduleMeeting(name, "officials", round, stage.in(in), null, "Steenport", List.of(agenda)));
    }

    private void stand() {
        table(ALDERMARK, ACCORD, Stance.SUPPORTS, 90, 5, "The Accord was written for another sea. We want new rules.");
        table(ALDERMARK, ESCORTS, Stance.SUPPORTS, 85, 10, "Standing escorts, shared by all who can send ships.");
        table(
                BRENIA,
                COUNCIL,
                Stance.OBJECTS,
                5,
                5,
                "The Council stays closed while ships are stopped in the Narrows.");
        table(BRENIA, ESCORTS, Stance.SUPPORTS, 95, 5, "");
        table(ESTAVIA, COUNCIL, Stance.SUPPORTS, 95, 5, "Talk first. An empty chair persuades nobody.");
        table(HALVIA, ACCORD, Stance.SUPPORTS, 90, 10, "");
        table(
                ISENLAND,
                ACCORD,
                Stance.CAN_ACCEPT,
                30,
                20,
                "We can live with changes that our fishing fleet can live with.");
        table(
                LORVANIA,
                ACCORD,
                Stance.CAN_ACCEPT,
                75,
                10,
                "If the League is of one mind, we will not stand alone for the old Accord.");
        stage.act(
                CORVALE,
                new TablePosition(
                        ESCORTS,
                        Stance.RESERVES,
                        "Escorts on request, not standing ones.",
                        new Place(45, 30, 60),
                        new Reserve(
                                Reserve.Kind.PARLIAMENTARY,
                                "the Corvale Assembly",
                                "Sending ships needs its consent",
                                stage.in(Duration.ofDays(20))),
                        true,
                        List.of(),
                        Attribution.OPEN));
        stage.act(
                NORDHAL,
                new TablePosition(
                        COUNCIL, Stance.CAN_ACCEPT, "", Place.at(40), null, false, List.of(ESCORTS), Attribution.OPEN));
        stage.act(
                GALDORA,
                new TablePosition(
                        COUNCIL,
                        Stance.RESERVES,
                        "Not before the spring.",
                        new Place(35, 20, 50),
                        null,
                        false,
                        List.of(),
                        Attribution.CHAIR_ONLY));
    }

    /** At its second reading the chair's first text went under silence, and did not stay there. */
    private void breakSilence() {
        stage.act(CHAIR, new OpenMeeting(READING));
        text("The League proposes that the Joint Straits Council meet again within three months.");
        stage.act(CHAIR, new ProposeSilence(stage.text().number(), stage.in(Duration.ofDays(2)), ZONE, Duration.ZERO));
        stage.act(CHAIR, new PutUnderSilence());
        stage.act(CHAIR, new CloseMeeting(READING, ""));
        stage.act(ESTAVIA, new ConfirmReceipt());
        stage.act(
                BRENIA,
                new BreakSilence(
                        "Three months reward those who stop our ships.",
                        "The League proposes that the Joint Straits Council meet again once passage through the"
                                + " Narrows is free."));
    }

    private void text(String council) {
        stage.act(
                CHAIR,
                new TableText(
                        TextKind.CHAIRS,
                        "Draft Straits Strategy of the Harbour League",
                        List.of(
                                new DraftParagraph(
                                        id(1),
                                        "accord",
                                        "The League regards the Lantern Accord as the ground on which safe passage"
                                                + " through the Sorrel Narrows rests, and shall seek new rules where it"
                                                + " no longer serves."),
                                new DraftParagraph(id(2), "council", council),
                                new DraftParagraph(
                                        id(3),
                                        "escorts",
                                        "Members may escort merchant ships through the Narrows at the request of the"
                                                + " flag state."),
                                new DraftParagraph(
                                        id(4),
                                        null,
                                        "The League remains ready to talk with Tarvonia on every matter of common"
                                                + " interest."))));
    }

    /** The paragraph that is revised; null while there is none. */
    private @Nullable String id(int number) {
        return stage.seen().texts().latest().isEmpty() ? null : stage.clause(number);
    }

    private void draft() {
        text("The League proposes that the Joint Straits Council meet again within six months, and asks the Secretariat"
                + " to prepare the meeting.");
        stage.act(
                BRENIA,
                new PlaceBracket(
                        stage.clause(2),
                        "within six months",
                        List.of("once passage through the Narrows is free"),
                        "No ship is stopped for ninety days"));
        stage.act(ALDERMARK, new PlaceBracket(stage.clause(1), "shall", List.of("will"), null));
        amend(HALVIA, "by a standing League escort", "A request comes too late.");
        amend(
                ISENLAND,
                "at the request of the flag state and with notice to all coastal states",
                "No surprises at sea.");
        stage.act(
                BRENIA_DELEGATE,
                TablePosition.open(Matter.clause(stage.clause(2)), Stance.OBJECTS, "Not in this wording."));
        stage.act(ESTAVIA, TablePosition.open(Matter.clause(stage.clause(2)), Stance.SUPPORTS, ""));
        stage.act(TORVIA, TablePosition.open(Matter.clause(stage.clause(4)), Stance.CAN_ACCEPT, ""));
    }

    private void amend(Cast who, String text, String why) {
        stage.act(
                who,
                new ProposeAmendment(
                        Target.paragraph(stage.clause(3)),
                        Change.REPLACE,
                        "at the request of the flag state",
                        text,
                        why));
    }

    private void table(Cast who, Matter on, Stance stance, double place, double room, String words) {
        stage.act(
                who,
                new TablePosition(
                        on,
                        stance,
                        words,
                        new Place(place, Math.max(0, place - room), Math.min(100, place + room)),
                        null,
                        false,
                        List.of(),
                        Attribution.OPEN));
    }
}

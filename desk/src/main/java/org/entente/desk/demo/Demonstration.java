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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.desk.Desk;
import org.entente.desk.dossier.BriefingFile;
import org.entente.desk.people.Account;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.SignIn;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.Attribution;
import org.entente.desk.procedure.Change;
import org.entente.desk.procedure.DossierAct.OpenTalks;
import org.entente.desk.procedure.DraftParagraph;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.MeetingAct.NameLevels;
import org.entente.desk.procedure.MeetingAct.ScheduleMeeting;
import org.entente.desk.procedure.MeetingAct.SetDeadline;
import org.entente.desk.procedure.Paragraph;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Place;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.Reserve;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.Target;
import org.entente.desk.procedure.Terms;
import org.entente.desk.procedure.TextAct.PlaceBracket;
import org.entente.desk.procedure.TextAct.ProposeAmendment;
import org.entente.desk.procedure.TextAct.TableText;
import org.entente.desk.procedure.TextKind;

/** Plays the example up to mid-negotiation, by the same acts that people do. */
public final class Demonstration {
    private static final Matter ACCORD = Matter.element("accord");
    private static final Matter COUNCIL = Matter.element("council");
    private static final Matter ESCORTS = Matter.element("escorts");

    private final Desk desk;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Instant now;
    private final Map<Cast, Account> people = new EnumMap<>(Cast.class);
    private int acts;

    public Demonstration(Desk desk, Accounts accounts, SignIn signIn, Clock clock) {
        this.desk = desk;
        this.accounts = accounts;
        this.signIn = signIn;
        this.now = clock.instant();
    }

    /** Whether a desk holds the demonstration, or nothing that it would disturb. */
    public boolean fits() {
        return accounts.all().isEmpty() || accounts.byEmail(CHAIR.email()).isPresent();
    }

    /**
     * Everybody in the cast gets the password; on an empty desk the talks are played.
     *
     * @param dossier the example's {@code dossier.json}
     * @return those whom the sign-in page offers
     */
    public List<Account> play(String dossier, String password) {
        for (Cast one : Cast.values()) {
            Account account = accounts.byEmail(one.email())
                    .or(() -> accounts.add(one.email(), one.person, one.role, one.delegation))
                    .orElseThrow();
            signIn.setPassword(account.id(), password);
            people.put(one, account);
        }
        if (!desk.sight(person(CHAIR)).table().isOpen()) {
            open(dossier);
            stand();
            draft();
        }
        return Cast.OFFERED.stream()
                .map(people::get)
                .map(Objects::requireNonNull)
                .toList();
    }

    private void open(String dossier) {
        act(CHAIR, new OpenTalks("The Harbour League’s Straits Strategy", ZoneId.of("Europe/Vienna"), Terms.USUAL));
        act(CHAIR, BriefingFile.read(dossier));
        act(CHAIR, new NameLevels(List.of("officials", "ministers", "summit")));
        act(CHAIR, new SetDeadline("Written amendments", now.plus(Duration.ofDays(3))));
        act(
                CHAIR,
                new ScheduleMeeting(
                        "Working group, third reading",
                        "officials",
                        3,
                        now.plus(Duration.ofDays(5)),
                        null,
                        "Steenport",
                        List.of("Escorts", "The Council", "Silence procedure on the text")));
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
        // In public Lorvania spoke for keeping the Accord.
        table(
                LORVANIA,
                ACCORD,
                Stance.CAN_ACCEPT,
                75,
                10,
                "If the League is of one mind, we will not stand alone for the old Accord.");
        act(
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
                                now.plus(Duration.ofDays(20))),
                        true,
                        List.of(),
                        Attribution.OPEN));
        act(
                NORDHAL,
                new TablePosition(
                        COUNCIL, Stance.CAN_ACCEPT, "", Place.at(40), null, false, List.of(ESCORTS), Attribution.OPEN));
        act(
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

    private void draft() {
        act(
                CHAIR,
                new TableText(
                        TextKind.CHAIRS,
                        "Draft Straits Strategy of the Harbour League",
                        List.of(
                                new DraftParagraph(
                                        null,
                                        "accord",
                                        "The League regards the Lantern Accord as the ground on which safe passage"
                                                + " through the Sorrel Narrows rests, and shall seek new rules where it"
                                                + " no longer serves."),
                                new DraftParagraph(
                                        null,
                                        "council",
                                        "The League proposes that the Joint Straits Council meet again within six"
                                                + " months, and asks the Secretariat to prepare the meeting."),
                                new DraftParagraph(
                                        null,
                                        "escorts",
                                        "Members may escort merchant ships through the Narrows at the request of the"
                                                + " flag state."),
                                new DraftParagraph(
                                        null,
                                        null,
                                        "The League remains ready to talk with Tarvonia on every matter of common"
                                                + " interest."))));
        List<String> clauses = desk.sight(person(CHAIR)).texts().latest().orElseThrow().paragraphs().stream()
                .map(Paragraph::id)
                .toList();
        act(
                BRENIA,
                new PlaceBracket(
                        clauses.get(1),
                        "within six months",
                        List.of("once passage through the Narrows is free"),
                        "No ship is stopped for ninety days"));
        act(ALDERMARK, new PlaceBracket(clauses.get(0), "shall", List.of("will"), null));
        act(
                HALVIA,
                new ProposeAmendment(
                        Target.paragraph(clauses.get(2)),
                        Change.REPLACE,
                        "at the request of the flag state",
                        "by a standing League escort",
                        "A request comes too late."));
        act(
                ISENLAND,
                new ProposeAmendment(
                        Target.paragraph(clauses.get(2)),
                        Change.REPLACE,
                        "at the request of the flag state",
                        "at the request of the flag state and with notice to all coastal states",
                        "No surprises at sea."));
        act(BRENIA_DELEGATE, TablePosition.open(Matter.clause(clauses.get(1)), Stance.OBJECTS, "Not in this wording."));
        act(ESTAVIA, TablePosition.open(Matter.clause(clauses.get(1)), Stance.SUPPORTS, ""));
        act(TORVIA, TablePosition.open(Matter.clause(clauses.get(3)), Stance.CAN_ACCEPT, ""));
    }

    private void table(Cast who, Matter on, Stance stance, double place, double room, String words) {
        act(
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

    private void act(Cast who, Act act) {
        desk.submit(person(who), act, "demonstration-" + acts++);
    }

    private Person person(Cast who) {
        Account account = Objects.requireNonNull(people.get(who));
        return new Person(account.id(), account.role(), account.delegation());
    }
}

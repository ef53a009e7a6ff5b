package org.entente.desk.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.desk.people.Role;
import org.entente.desk.sight.Look;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks every cell of the two tables: who may do what, and who may see what. */
class PowersTest {
    private static final Path DOCS = Path.of("..", "docs", "desk-roles.md");

    /** Written by hand, apart from the code: one letter a role that may; c(hair) h(ead) d(elegate) a(lternate). */
    private static final Map<String, String> EXPECTED = Stream.of(
                    "OpenTalks c",
                    "AddParty c",
                    "RemoveParty c",
                    "AddElement c",
                    "ReviseElement c",
                    "RemoveElement c",
                    "BringBriefing c",
                    "TablePosition hda",
                    "WithdrawPosition hda",
                    "TableText c",
                    "ProposeAmendment hda",
                    "WithdrawAmendment hda",
                    "MergeAmendments c",
                    "BracketAmendment c",
                    "PlaceBracket hda",
                    "JoinBracket hda",
                    "LiftBracket hda",
                    "SettleBracket c",
                    "ProposeSilence c",
                    "RefuseProcedure ha",
                    "PutUnderSilence c",
                    "ConfirmReceipt hda",
                    "BreakSilence hda",
                    "EnterLetter c",
                    "ExtendSilence c",
                    "WithdrawSilence c",
                    "ConfirmAdoption c",
                    "Annex ha",
                    "AnnounceAdoption c",
                    "NumberText c",
                    "NameLevels c",
                    "ScheduleMeeting c",
                    "ReviseMeeting c",
                    "CancelMeeting c",
                    "OpenMeeting c",
                    "CloseMeeting c",
                    "SetDeadline c",
                    "DropDeadline c",
                    "ForwardText c",
                    "RegisterAgreement c",
                    "SetAgreementStatus c",
                    "RegisterBody c",
                    "SetBodyStatus c",
                    "PointClause c",
                    "ConcludeSilence -",
                    "NoteOutage -")
            .map(row -> row.split(" "))
            .collect(Collectors.toMap(row -> row[0], row -> row[1]));

    private static List<Class<?>> acts() {
        return Arrays.stream(Act.class.getPermittedSubclasses())
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyCellOfWhatIsDone() {
        assertThat(acts().stream().map(Class::getSimpleName)).containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
        return acts().stream()
                .flatMap(act -> Arrays.stream(Role.values())
                        .map(role -> DynamicTest.dynamicTest(
                                role + " " + act.getSimpleName(), () -> cell(act.asSubclass(Act.class), role))));
    }

    private static void cell(Class<? extends Act> act, Role role) {
        String letter = role.name().substring(0, 1).toLowerCase(Locale.ROOT);
        boolean expected = EXPECTED.getOrDefault(act.getSimpleName(), "").contains(letter) && role != Role.OBSERVER;
        assertThat(Powers.may(role, act)).isEqualTo(expected);
    }

    @Test
    void theRulesAskTheTableFirst() {
        for (Role role : Role.values()) {
            Person person = new Person("x", role, role == Role.CHAIR ? null : "Arvania");
            Act act = role == Role.CHAIR
                    ? new PositionAct.WithdrawPosition(Matter.element("passage"), Attribution.OPEN)
                    : new SilenceAct.NumberText("1");
            assertThatThrownBy(() -> Rules.apply(Negotiation.NONE, new Entry(Instant.EPOCH, person, act)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.NOT_YOUR_ROLE));
        }
    }

    @Test
    void nobodyActsInPlaceOfTheDeskItself() {
        for (Role role : Role.values()) {
            Entry entry = new Entry(
                    Instant.EPOCH, new Person("x", role, null), new SilenceAct.ConcludeSilence(SilenceOutcome.ADOPTED));
            assertThatThrownBy(() -> Rules.apply(Negotiation.NONE, entry)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void everyCellOfWhatIsSeen() {
        Set<Look> chairOnly = Set.of(Look.SEALED_POSITIONS, Look.SEALED_RECORD);
        for (Look look : Look.values()) {
            for (Role role : Role.values()) {
                boolean expected = switch (role) {
                    case CHAIR -> true;
                    case HEAD, DELEGATE, ALTERNATE -> !chairOnly.contains(look);
                    case OBSERVER -> look == Look.TALKS;
                };
                assertThat(look.isFor(role)).as("%s %s", role, look).isEqualTo(expected);
            }
        }
    }

    /** {@code -Dwrite.docs=true} writes the page anew. */
    @Test
    void theDocsShowTheTablesOfTheCode() throws IOException {
        String page = page();
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(DOCS, page);
        }
        assertThat(Files.readString(DOCS)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("# What each role may do and see\n\n")
                .append("Printed from `Powers` and `Look`, where it is decided; a test walks every cell.\n\n")
                .append("## Do\n\n")
                .append(header("act"));
        acts().forEach(act -> page.append(row(
                words(act.getSimpleName()),
                Arrays.stream(Role.values()).filter(role -> Powers.may(role, act.asSubclass(Act.class))),
                Powers.table().containsKey(act) ? "" : " (the desk itself)")));
        page.append(
                        "\nDelegations act for themselves only: on their own positions, amendments and brackets.\n\n## See\n\n")
                .append(header("what"));
        Arrays.stream(Look.values())
                .forEach(look -> page.append(row(
                        look.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        Arrays.stream(Role.values()).filter(look::isFor),
                        "")));
        return page.append("\nA delegation always sees its own positions, whatever their attribution.\n")
                .toString();
    }

    private static String header(String first) {
        String roles = Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" | "));
        return "| " + first + " | " + roles + " |\n|---" + "|:-:".repeat(Role.values().length) + "|\n";
    }

    private static String row(String name, Stream<Role> may, String note) {
        Set<Role> roles = may.collect(Collectors.toSet());
        return "| " + name + note + " | "
                + Arrays.stream(Role.values())
                        .map(role -> roles.contains(role) ? "●" : "")
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}

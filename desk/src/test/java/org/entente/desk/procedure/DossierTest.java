package org.entente.desk.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.desk.procedure.DossierAct.AddElement;
import org.entente.desk.procedure.DossierAct.RemoveElement;
import org.entente.desk.procedure.DossierAct.RemoveParty;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.PositionAct.WithdrawPosition;
import org.entente.desk.procedure.TextAct.TableText;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.junit.jupiter.api.Test;

/** What the dossier lets go of: only what nothing rests on. */
class DossierTest {
    private static final Matter PASSAGE = Matter.element("passage");

    private final Room room = Room.open();

    private void refused(Act act) {
        assertThatThrownBy(() -> room.chair(act))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.IN_USE));
    }

    @Test
    void anElementGoesOnceNothingRestsOnIt() {
        room.by("Arvania", TablePosition.open(PASSAGE, Stance.SUPPORTS, "").attributed(Attribution.CHAIR_ONLY));
        refused(new RemoveElement("passage"));
        room.by("Arvania", new WithdrawPosition(PASSAGE, Attribution.CHAIR_ONLY));
        room.chair(new RemoveElement("passage"));
        assertThat(room.sight().table().elements()).isEmpty();
    }

    @Test
    void anElementStaysWhileAParagraphSettlesItOrAPackageHangsOnIt() {
        room.chair(new TableText(
                TextKind.ROLLING, "Strategy", List.of(new DraftParagraph(null, "passage", "Passage is free."))));
        refused(new RemoveElement("passage"));
        room.text("Passage is free.");
        room.chair(new AddElement(new Element("fees", "Which fees?", "none", "all", ElementSource.DOSSIER)));
        room.by(
                "Arvania",
                new TablePosition(
                        Matter.element("fees"),
                        Stance.CAN_ACCEPT,
                        "",
                        null,
                        null,
                        false,
                        List.of(PASSAGE),
                        Attribution.OPEN));
        refused(new RemoveElement("passage"));
    }

    @Test
    void aPartyStaysOnceItHasSpoken() {
        room.by("Arvania", TablePosition.open(PASSAGE, Stance.SUPPORTS, ""));
        refused(new RemoveParty("Arvania"));
    }
}

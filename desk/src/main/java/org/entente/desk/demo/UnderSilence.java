package org.entente.desk.demo;

import static org.entente.desk.demo.Cast.ALDERMARK;
import static org.entente.desk.demo.Cast.BRENIA;
import static org.entente.desk.demo.Cast.BRENIA_DELEGATE;
import static org.entente.desk.demo.Cast.CHAIR;
import static org.entente.desk.demo.Cast.ESTAVIA;
import static org.entente.desk.demo.Cast.HALVIA;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.desk.procedure.Amendment;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Piece.Bracket;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.SilenceAct.ConfirmReceipt;
import org.entente.desk.procedure.SilenceAct.ProposeSilence;
import org.entente.desk.procedure.SilenceAct.PutUnderSilence;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.TextAct.LiftBracket;
import org.entente.desk.procedure.TextAct.MergeAmendments;

/** From the disputed text to a clean one under silence. */
final class UnderSilence {
    private UnderSilence() {}

    static void play(Stage stage) {
        giveUp(stage, ALDERMARK, 1, "shall");
        giveUp(stage, BRENIA, 2, "within six months");
        stage.act(
                BRENIA_DELEGATE,
                TablePosition.open(Matter.clause(stage.clause(2)), Stance.CAN_ACCEPT, "We will not stand alone."));
        stage.act(
                CHAIR,
                new MergeAmendments(
                        stage.seen().texts().amendments().values().stream()
                                .filter(Amendment::isOpen)
                                .map(Amendment::id)
                                .toList(),
                        "Members may escort merchant ships through the Narrows, at the request of the flag state or by a"
                                + " League escort, with notice to all coastal states."));
        stage.act(
                CHAIR,
                new ProposeSilence(
                        stage.text().number(),
                        stage.in(Duration.ofHours(26)).truncatedTo(ChronoUnit.HOURS),
                        MidNegotiation.ZONE,
                        Duration.ofHours(2)));
        stage.act(CHAIR, new PutUnderSilence());
        List.of(ALDERMARK, ESTAVIA, HALVIA).forEach(who -> stage.act(who, new ConfirmReceipt()));
    }

    /** Its only holder gives a paragraph's bracket up, and the text reads as it stood. */
    private static void giveUp(Stage stage, Cast holder, int paragraph, String wording) {
        Bracket bracket = stage.text()
                .paragraphs()
                .get(paragraph - 1)
                .brackets()
                .findFirst()
                .orElseThrow();
        stage.act(holder, new LiftBracket(bracket.id(), wording));
    }
}

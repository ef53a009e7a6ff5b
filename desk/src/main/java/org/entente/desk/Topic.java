package org.entente.desk;

import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.DossierAct;
import org.entente.desk.procedure.MeetingAct;
import org.entente.desk.procedure.PositionAct;
import org.entente.desk.procedure.RegisterAct;
import org.entente.desk.procedure.SilenceAct;
import org.entente.desk.procedure.TextAct;

/** What has changed, for those who look at it. */
public enum Topic {
    DOSSIER,
    POSITIONS,
    TEXT,
    SILENCE,
    MEETINGS,
    REGISTERS;

    static Topic of(Act act) {
        return switch (act) {
            case DossierAct dossier -> DOSSIER;
            case PositionAct position -> POSITIONS;
            case TextAct text -> TEXT;
            case SilenceAct silence -> SILENCE;
            case MeetingAct meeting -> MEETINGS;
            case RegisterAct register -> REGISTERS;
        };
    }
}

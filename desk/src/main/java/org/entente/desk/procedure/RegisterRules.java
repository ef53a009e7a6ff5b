package org.entente.desk.procedure;

import org.entente.desk.procedure.RegisterAct.PointClause;
import org.entente.desk.procedure.RegisterAct.RegisterAgreement;
import org.entente.desk.procedure.RegisterAct.RegisterBody;
import org.entente.desk.procedure.RegisterAct.SetAgreementStatus;
import org.entente.desk.procedure.RegisterAct.SetBodyStatus;

/** When the registers may be changed. */
final class RegisterRules {
    private RegisterRules() {}

    static void check(Negotiation now, RegisterAct act) {
        Registers registers = now.registers();
        switch (act) {
            case RegisterAgreement one -> newName(registers, one.name());
            case RegisterBody one -> newName(registers, one.name());
            case SetAgreementStatus status -> {
                registers.agreement(status.name());
                Rules.written(status.words(), Noun.EVIDENCE);
            }
            case SetBodyStatus status -> {
                registers.body(status.name());
                Rules.written(status.words(), Noun.EVIDENCE);
            }
            case PointClause pointer -> {
                now.texts().paragraph(pointer.paragraph());
                if (pointer.register() != null && !registers.has(pointer.register())) {
                    throw new Refusal(Why.UNKNOWN, Noun.AGREEMENT_OR_BODY, pointer.register());
                }
            }
        }
    }

    private static void newName(Registers registers, String name) {
        Rules.written(name, Noun.NAME);
        if (registers.has(name)) {
            throw new Refusal(Why.KNOWN_ALREADY, Noun.AGREEMENT_OR_BODY, name);
        }
    }
}

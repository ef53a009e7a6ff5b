package org.entente.desk.procedure;

import java.util.List;
import org.entente.domain.AgreementStatus;
import org.entente.domain.BodyStatus;
import org.jspecify.annotations.Nullable;

/** The registers of agreements and bodies. */
public sealed interface RegisterAct extends Act {
    record RegisterAgreement(
            String name,
            @Nullable String signed,
            List<String> parties,
            @Nullable String stipulates) implements RegisterAct {
        public RegisterAgreement {
            parties = List.copyOf(parties);
        }
    }

    /**
     * @param since ISO date from when it holds, cut to what is known
     * @param words the words or the act that say so
     */
    record SetAgreementStatus(
            String name, AgreementStatus status, @Nullable String since, String words) implements RegisterAct {}

    record RegisterBody(String name, List<String> members, String mandate) implements RegisterAct {
        public RegisterBody {
            members = List.copyOf(members);
        }
    }

    /**
     * @param since ISO date from when it holds, cut to what is known
     * @param words the words or the act that say so
     */
    record SetBodyStatus(
            String name, BodyStatus status, @Nullable String since, String words) implements RegisterAct {}

    /** Points a paragraph to what it would change or revive; null takes the pointer away. */
    record PointClause(String paragraph, @Nullable String register, Bearing bearing) implements RegisterAct {}

    /** What a clause would do to an agreement or body. */
    enum Bearing {
        CHANGE,
        REVIVE,
        END
    }
}

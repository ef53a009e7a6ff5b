package org.entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treaty, act, plan or other text that parties agreed or were asked to agree.
 *
 * @param signed when it was signed, agreed or adopted
 * @param stipulates what it says, in the words of the documents
 * @param since from when the status holds
 */
public record Agreement(
        String name,
        @Nullable Period signed,
        List<String> parties,
        @Nullable String stipulates,
        AgreementStatus status,
        @Nullable Period since,
        List<Evidence> evidence) {
    public Agreement {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }

    public Agreement withStatus(AgreementStatus newStatus) {
        return new Agreement(name, signed, parties, stipulates, newStatus, since, evidence);
    }
}

package org.entente.desk.procedure;

import java.time.Instant;
import java.util.List;
import org.entente.desk.procedure.DossierAct.BringBriefing;
import org.entente.desk.procedure.RegisterAct.Bearing;
import org.entente.desk.procedure.RegisterAct.PointClause;
import org.entente.desk.procedure.RegisterAct.RegisterAgreement;
import org.entente.desk.procedure.RegisterAct.RegisterBody;
import org.entente.desk.procedure.RegisterAct.SetAgreementStatus;
import org.entente.desk.procedure.RegisterAct.SetBodyStatus;
import org.entente.domain.AgreementStatus;
import org.entente.domain.BodyStatus;
import org.entente.domain.Evidence;
import org.entente.domain.Period;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The registers of agreements and of bodies, by name, and the clauses that bear on them, by paragraph. */
public record Registers(
        PMap<String, RegisteredAgreement> agreements,
        PMap<String, RegisteredBody> bodies,
        PMap<String, Pointer> pointers) {
    static final Registers NONE = new Registers(OrderedPMap.empty(), OrderedPMap.empty(), HashTreePMap.empty());

    /**
     * A status and what says so.
     *
     * @param since ISO date, cut to what is known
     * @param at when it was entered here
     */
    public record StatusChange<S>(S status, @Nullable String since, String words, Instant at) {}

    /** An agreement with the history of its status, the latest last. */
    public record RegisteredAgreement(
            String name,
            @Nullable String signed,
            List<String> parties,
            @Nullable String stipulates,
            PVector<StatusChange<AgreementStatus>> history) {}

    /** A body with the history of its status, the latest last. */
    public record RegisteredBody(
            String name, List<String> members, String mandate, PVector<StatusChange<BodyStatus>> history) {}

    /** What a clause bears on. */
    public record Pointer(String register, Bearing bearing) {}

    boolean has(String name) {
        return agreements.containsKey(name) || bodies.containsKey(name);
    }

    Registers with(Entry entry, DossierAct act) {
        if (!(act instanceof BringBriefing briefing)) {
            return this;
        }
        Registers made = this;
        for (var agreement : briefing.agreements()) {
            if (!made.agreements.containsKey(agreement.name())) {
                made = made.plus(new RegisteredAgreement(
                        agreement.name(),
                        date(agreement.signed()),
                        agreement.parties(),
                        agreement.stipulates(),
                        TreePVector.singleton(new StatusChange<>(
                                agreement.status(),
                                date(agreement.since()),
                                words(agreement.evidence()),
                                entry.at()))));
            }
        }
        for (var body : briefing.bodies()) {
            if (!made.bodies.containsKey(body.name())) {
                made = made.plus(new RegisteredBody(
                        body.name(),
                        body.members(),
                        "",
                        TreePVector.singleton(new StatusChange<>(
                                body.status(), date(body.since()), words(body.evidence()), entry.at()))));
            }
        }
        return made;
    }

    Registers with(Entry entry, RegisterAct act) {
        return switch (act) {
            case RegisterAgreement one ->
                plus(new RegisteredAgreement(
                        one.name(), one.signed(), one.parties(), one.stipulates(), TreePVector.empty()));
            case SetAgreementStatus status -> {
                RegisteredAgreement old = agreement(status.name());
                yield plus(new RegisteredAgreement(
                        old.name(),
                        old.signed(),
                        old.parties(),
                        old.stipulates(),
                        old.history()
                                .plus(new StatusChange<>(
                                        status.status(), status.since(), status.words(), entry.at()))));
            }
            case RegisterBody one ->
                plus(new RegisteredBody(one.name(), one.members(), one.mandate(), TreePVector.empty()));
            case SetBodyStatus status -> {
                RegisteredBody old = body(status.name());
                yield plus(new RegisteredBody(
                        old.name(),
                        old.members(),
                        old.mandate(),
                        old.history()
                                .plus(new StatusChange<>(
                                        status.status(), status.since(), status.words(), entry.at()))));
            }
            case PointClause pointer ->
                new Registers(
                        agreements,
                        bodies,
                        pointer.register() == null
                                ? pointers.minus(pointer.paragraph())
                                : pointers.plus(
                                        pointer.paragraph(), new Pointer(pointer.register(), pointer.bearing())));
        };
    }

    RegisteredAgreement agreement(String name) {
        RegisteredAgreement found = agreements.get(name);
        if (found == null) {
            throw new Refusal(Why.UNKNOWN, Noun.AGREEMENT, name);
        }
        return found;
    }

    RegisteredBody body(String name) {
        RegisteredBody found = bodies.get(name);
        if (found == null) {
            throw new Refusal(Why.UNKNOWN, Noun.BODY, name);
        }
        return found;
    }

    private Registers plus(RegisteredAgreement agreement) {
        return new Registers(agreements.plus(agreement.name(), agreement), bodies, pointers);
    }

    private Registers plus(RegisteredBody body) {
        return new Registers(agreements, bodies.plus(body.name(), body), pointers);
    }

    private static @Nullable String date(@Nullable Period period) {
        return period == null ? null : period.date();
    }

    private static String words(List<Evidence> evidence) {
        return String.join("\n", evidence.stream().map(Evidence::quote).toList());
    }
}

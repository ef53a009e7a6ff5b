package org.entente.readers.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.domain.Agreement;
import org.entente.domain.AgreementStatus;
import org.entente.domain.Body;
import org.entente.domain.BodyStatus;
import org.entente.domain.EventKind;
import org.entente.domain.Evidence;
import org.entente.domain.Meeting;
import org.entente.domain.Period;
import org.entente.readers.facts.Timeline.Draft;

/** The days of agreements, bodies and meetings that belong on a timeline: signed, suspended, ended, met. */
final class Milestones {
    private static final Set<AgreementStatus> AGREEMENT_TURNS =
            Set.of(AgreementStatus.SUSPENDED, AgreementStatus.ENDED);
    private static final Set<BodyStatus> BODY_TURNS = Set.of(BodyStatus.SUSPENDED, BodyStatus.ENDED);

    private Milestones() {}

    static void add(Timeline timeline, List<Agreement> agreements, List<Body> bodies, List<Meeting> meetings) {
        for (Agreement agreement : agreements) {
            if (agreement.signed() != null) {
                add(
                        timeline,
                        agreement.signed(),
                        agreement.name() + " signed",
                        EventKind.AGREE,
                        agreement.parties(),
                        agreement.evidence());
            }
            Period since = agreement.since();
            if (since != null && AGREEMENT_TURNS.contains(agreement.status())) {
                add(
                        timeline,
                        since,
                        agreement.name() + " " + agreement.status().label(),
                        EventKind.REJECT,
                        agreement.parties(),
                        agreement.evidence());
            }
        }
        for (Body body : bodies) {
            Period since = body.since();
            if (since != null && BODY_TURNS.contains(body.status())) {
                add(
                        timeline,
                        since,
                        body.name() + " " + body.status().label(),
                        EventKind.REJECT,
                        body.members(),
                        body.evidence());
            }
        }
        for (Meeting meeting : meetings) {
            if (meeting.date() != null) {
                String place = meeting.place();
                boolean named = place == null
                        || meeting.name().toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT));
                String what = named ? meeting.name() : meeting.name() + ", " + place;
                add(timeline, meeting.date(), what, EventKind.CONSULT, List.of(), meeting.evidence());
            }
        }
    }

    private static void add(
            Timeline timeline,
            Period when,
            String what,
            EventKind kind,
            List<String> parties,
            List<Evidence> evidence) {
        timeline.add(new Draft(when, what, kind, new LinkedHashSet<>(parties), new LinkedHashSet<>(evidence)));
    }
}

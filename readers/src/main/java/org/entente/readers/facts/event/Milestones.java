package org.entente.readers.facts.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.domain.Agreement;
import org.entente.domain.AgreementStatus;
import org.entente.domain.Body;
import org.entente.domain.BodyStatus;
import org.entente.domain.EventKind;
import org.entente.domain.Evidence;
import org.entente.domain.Meeting;
import org.entente.domain.Period;
import org.entente.readers.facts.event.Timeline.Draft;
import org.jspecify.annotations.Nullable;

/** The days of agreements, bodies and meetings that belong on a timeline: signed, suspended, ended, met. */
final class Milestones {
    private static final Set<AgreementStatus> AGREEMENT_TURNS =
            Set.of(AgreementStatus.SUSPENDED, AgreementStatus.ENDED);
    private static final Set<BodyStatus> BODY_TURNS = Set.of(BodyStatus.SUSPENDED, BodyStatus.ENDED);

    private static final Pattern MADE = Pattern.compile(
            "\\b(?:signed|adopted|concluded|inked|sealed|ratified|initialled|initialed|agreed|struck|reached|executed|passed|approved|enacted)\\b");

    private static final Pattern ENDED = Pattern.compile(
            "\\b(?:expired|lapsed|ran out|terminated|denounced|cancelled|canceled|revoked|rescinded|repealed|dissolved|scrapped|suspended|frozen|shelved)\\b");

    private Milestones() {}

    /** Signings and meetings, in the words of their names. */
    static void add(Timeline timeline, List<Agreement> agreements, List<Meeting> meetings) {
        for (Agreement agreement : agreements) {
            String turn = agreement.name() + " " + made(agreement);
            add(timeline, agreement.signed(), turn, EventKind.AGREE, agreement.parties(), agreement.evidence());
        }
        for (Meeting meeting : meetings) {
            add(timeline, meeting.date(), occasion(meeting), EventKind.CONSULT, List.of(), meeting.evidence());
        }
    }

    /** "signed", "adopted": how it was made, in the word of the text. */
    private static String made(Agreement agreement) {
        return how(MADE, agreement, "signed");
    }

    private static String how(Pattern verbs, Agreement agreement, String otherwise) {
        String last = agreement.name().substring(agreement.name().lastIndexOf(' ') + 1);
        return agreement.evidence().stream()
                .map(Evidence::quote)
                .filter(q -> q.contains(last))
                .map(verbs::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(otherwise);
    }

    /** What was suspended or came to an end; to come last, so that what the texts say of it stays. */
    static void addTurns(Timeline timeline, List<Agreement> agreements, List<Body> bodies) {
        for (Agreement agreement : agreements) {
            String name = agreement.name();
            List<String> parties = agreement.parties();
            if (AGREEMENT_TURNS.contains(agreement.status())) {
                String turn =
                        name + " " + how(ENDED, agreement, agreement.status().label());
                add(timeline, agreement.since(), turn, EventKind.REJECT, parties, agreement.evidence());
            }
        }
        for (Body body : bodies) {
            if (BODY_TURNS.contains(body.status())) {
                String turn = body.name() + " " + body.status().label();
                add(timeline, body.since(), turn, EventKind.REJECT, body.members(), body.evidence());
            }
        }
    }

    /** A meeting's name, with its place unless that is in it. */
    private static String occasion(Meeting meeting) {
        String place = meeting.place();
        boolean told =
                place == null || meeting.name().toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT));
        return told ? meeting.name() : meeting.name() + ", " + place;
    }

    /** Nothing is added for a day that is not known. */
    private static void add(
            Timeline timeline,
            @Nullable Period when,
            String what,
            EventKind kind,
            List<String> parties,
            List<Evidence> evidence) {
        if (when == null) {
            return;
        }
        timeline.add(new Draft(when, what, kind, new LinkedHashSet<>(parties), new LinkedHashSet<>(evidence)));
    }
}

package org.entente.briefing.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.briefing.Changes;
import org.entente.domain.Agreement;
import org.entente.domain.Body;
import org.entente.domain.Concern;
import org.entente.domain.Dossier;
import org.entente.domain.Element;
import org.entente.domain.Influence;
import org.entente.domain.NegotiationProcess;
import org.entente.domain.Party;
import org.entente.domain.Position;
import org.entente.domain.Proposal;
import org.entente.domain.RankBreak;
import org.entente.domain.Reading;
import org.entente.domain.Unread;

/** The findings of a briefing in short, as plain text for a terminal. */
public final class TerminalSummary {
    public String render(Dossier dossier, Optional<Changes> changes) {
        StringBuilder text = new StringBuilder();
        line(text, dossier.title());
        heard(text, dossier);
        process(text, dossier.reading().process());
        for (Element element : dossier.mapping().elements()) {
            element(text, dossier, element);
        }
        for (RankBreak broken : dossier.mapping().breaksRanks()) {
            line(text, "Breaks ranks by " + broken.kind().label() + ": " + broken.party() + ": " + broken.why());
        }
        facts(text, dossier.reading());
        for (Agreement agreement : dossier.reading().agreements()) {
            line(
                    text,
                    "Agreement: " + agreement.name() + ", " + agreement.status().label());
        }
        for (Body body : dossier.reading().bodies()) {
            String since = body.since() == null ? "" : " since " + body.since().date();
            line(text, "Body: " + body.name() + ", " + body.status().label() + since);
        }
        for (Unread unread : dossier.reading().unread()) {
            line(text, "Not read: " + unread.file() + ": " + unread.why());
        }
        changes.ifPresent(changed -> changes(text, changed));
        return text.toString();
    }

    private static void facts(StringBuilder text, Reading reading) {
        for (Concern concern : reading.concerns()) {
            String holder = concern.holder() == null ? "somebody" : concern.holder();
            String about = concern.about() == null ? "" : concern.about() + " ";
            line(text, "Concern: " + holder + ": " + about + concern.feared());
        }
        for (Influence influence : reading.influences()) {
            line(text, "Influence: " + influence.from() + " on " + influence.to() + ": " + influence.how());
        }
        for (Proposal proposal : reading.proposals()) {
            String by = proposal.by() == null ? "" : " by " + proposal.by();
            line(text, "Proposal: " + proposal.name() + by);
            proposal.verdicts().forEach(v -> line(text, "  " + v.party() + ": " + v.verdict()));
        }
    }

    private static void heard(StringBuilder text, Dossier dossier) {
        List<Party> members = dossier.reading().cast().members();
        Set<String> spoke = dossier.mapping().statements().stream()
                .map(statement -> String.valueOf(statement.party()))
                .collect(Collectors.toSet());
        long heard =
                members.stream().filter(member -> spoke.contains(member.id())).count();
        Integer told = dossier.reading().cast().memberCount();
        int all = told == null ? members.size() : Math.max(told, members.size());
        line(
                text,
                "%d of %d members heard in %d documents, %d statements"
                        .formatted(
                                heard,
                                all,
                                dossier.reading().documents().size(),
                                dossier.mapping().statements().size()));
    }

    private static void process(StringBuilder text, NegotiationProcess process) {
        if (process.nextDeadline() != null) {
            line(text, "Next deadline: " + process.nextDeadline().date());
        }
    }

    private static void element(StringBuilder text, Dossier dossier, Element element) {
        line(text, "");
        line(text, element.question());
        line(text, "  0 = " + element.low() + ", 100 = " + element.high());
        for (Position position : dossier.mapping().positions()) {
            if (position.element().equals(element.id())) {
                line(
                        text,
                        "  %-28s %3.0f  (%.0f to %.0f, %s)"
                                .formatted(
                                        position.party(),
                                        position.value(),
                                        position.low(),
                                        position.high(),
                                        position.kind().label()));
            }
        }
        long unheard = dossier.mapping().unheard().stream()
                .filter(u -> u.element().equals(element.id()))
                .count();
        line(text, "  no view on record: " + unheard + " members");
    }

    private static void changes(StringBuilder text, Changes changed) {
        line(text, "");
        line(text, "Since " + changed.since() + ": " + changed.newStatements().size() + " new statements");
        changed.moved()
                .forEach(move -> line(
                        text,
                        "  %s moved on %s from %.0f to %.0f"
                                .formatted(move.party(), move.element(), move.from(), move.to())));
        changed.firstHeard().forEach(party -> line(text, "  first heard: " + party));
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }
}

package org.entente.briefing.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.briefing.earlier.Changes;
import org.entente.domain.Concern;
import org.entente.domain.Dossier;
import org.entente.domain.Element;
import org.entente.domain.PartyKind;
import org.entente.domain.Period;
import org.entente.domain.Position;
import org.entente.domain.Proposal;
import org.entente.domain.RankBreak;
import org.entente.domain.RankBreakKind;
import org.entente.domain.Reading;
import org.jspecify.annotations.Nullable;

/** The findings of a briefing in short, as plain text for a terminal. */
public final class TerminalSummary {
    public String render(Dossier dossier, Optional<Changes> changes) {
        Brief brief = new Brief(dossier);
        TerminalText text = new TerminalText();
        head(text, brief);
        brief.elements().forEach(element -> element(text, brief, element));
        facts(text, brief);
        changes.ifPresent(changed -> changes(text, brief, changed));
        return text.toString();
    }

    private static void head(TerminalText text, Brief brief) {
        text.line(0, brief.dossier().title());
        text.line(
                0,
                "%d of %s heard in %s, %s"
                        .formatted(
                                brief.heardMembers().size(),
                                Phrase.count(brief.memberCount(), "member", "members"),
                                Phrase.count(brief.documents().size(), "document", "documents"),
                                Phrase.count(brief.statements().size(), "statement", "statements")));
        @Nullable Period deadline = brief.reading().process().nextDeadline();
        if (deadline != null) {
            text.line(0, "Next deadline: " + DateWords.of(deadline));
        }
    }

    private static void element(TerminalText text, Brief brief, Element element) {
        text.heading(element.question());
        text.line(1, "0 = " + element.low() + ", 100 = " + element.high());
        List<Position> all = brief.mapping().positions().stream()
                .filter(p -> p.element().equals(element.id()))
                .toList();
        positions(text, brief, all.stream().filter(p -> kind(brief, p) == PartyKind.MEMBER));
        long silent = brief.members().stream()
                        .filter(m -> brief.position(m.id(), element.id()).isEmpty())
                        .count()
                + brief.memberCount()
                - brief.members().size();
        text.line(1, "no side known: " + Phrase.count((int) silent, "member", "members"));
        group(text, brief, "outside parties and bodies:", all.stream().filter(p -> isOutside(kind(brief, p))));
        group(
                text,
                brief,
                "persons and other voices:",
                all.stream().filter(p -> kind(brief, p) != PartyKind.MEMBER && !isOutside(kind(brief, p))));
    }

    private static PartyKind kind(Brief brief, Position position) {
        return brief.party(position.party()).map(p -> p.kind()).orElse(PartyKind.UNIDENTIFIED);
    }

    private static boolean isOutside(PartyKind kind) {
        return kind == PartyKind.OUTSIDE || kind == PartyKind.BODY;
    }

    private static void group(TerminalText text, Brief brief, String title, Stream<Position> positions) {
        List<Position> all = positions.toList();
        if (!all.isEmpty()) {
            text.line(1, title);
            positions(text, brief, all.stream());
        }
    }

    private static void positions(TerminalText text, Brief brief, Stream<Position> positions) {
        positions.forEach(p -> text.row(
                brief.party(p.party()).map(Phrase::name).orElse(p.party()),
                String.format(
                        Locale.ROOT,
                        "%3.0f  %-11s  %s%s",
                        p.value(),
                        Phrase.number(p.low()) + " to " + Phrase.number(p.high()),
                        p.kind().label(),
                        brief.contradicts(p.party(), p.element()) ? ", contradicts itself" : "")));
    }

    private static void facts(TerminalText text, Brief brief) {
        Reading reading = brief.reading();
        text.list("Who breaks ranks", brief.mapping().breaksRanks().stream().map(b -> rankBreak(brief, b)));
        text.list("What they fear", reading.concerns().stream().map(c -> concern(brief, c)));
        text.list(
                "Who pushes whom",
                reading.influences().stream()
                        .map(i -> brief.name(i.from()) + " → " + brief.name(i.to()) + ": " + i.how()));
        text.list("Proposals", reading.proposals().stream().map(p -> proposal(brief, p)));
        text.list(
                "Agreements",
                reading.agreements().stream()
                        .map(a -> status(a.name(), a.status().label(), a.since())));
        text.list(
                "Bodies",
                reading.bodies().stream().map(b -> status(b.name(), b.status().label(), b.since())));
        text.list("Could not be read", reading.unread().stream().map(u -> u.file() + ": " + u.why()));
    }

    private static String rankBreak(Brief brief, RankBreak broken) {
        return brief.name(broken.party()) + ", by " + broken.kind().label() + ": "
                + (broken.kind() == RankBreakKind.CONDUCT ? "“" + broken.why() + "”" : broken.why());
    }

    private static String concern(Brief brief, Concern concern) {
        String holder = concern.holder() == null ? "somebody unnamed" : brief.name(concern.holder());
        String about = concern.about() == null ? "" : brief.name(concern.about()) + " ";
        return Phrase.capital(holder) + ": " + about + concern.feared();
    }

    private static String proposal(Brief brief, Proposal proposal) {
        String by = proposal.by() == null ? "" : ", by " + brief.name(proposal.by());
        return proposal.name()
                + by
                + Phrase.joined(
                        " – ", proposal.verdicts().stream().map(v -> brief.name(v.party()) + ": " + v.verdict()));
    }

    private static String status(String name, String status, @Nullable Period since) {
        return name + ": " + status + (since == null ? "" : " since " + DateWords.of(since));
    }

    private static void changes(TerminalText text, Brief brief, Changes changed) {
        text.list(
                "Since " + changed.since(),
                Stream.of(
                                Stream.of(Phrase.count(
                                        changed.newStatements().size(), "new statement", "new statements")),
                                changed.firstHeard().stream().map(p -> "heard for the first time: " + brief.name(p)),
                                changed.moved().stream()
                                        .map(m -> "%s moved from %s to %s: %s"
                                                .formatted(
                                                        brief.name(m.party()),
                                                        Phrase.number(m.from()),
                                                        Phrase.number(m.to()),
                                                        brief.question(m.element()))))
                        .flatMap(s -> s));
    }
}

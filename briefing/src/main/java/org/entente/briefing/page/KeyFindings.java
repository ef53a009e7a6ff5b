package org.entente.briefing.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.domain.Agreement;
import org.entente.domain.AgreementStatus;
import org.entente.domain.Body;
import org.entente.domain.BodyStatus;
import org.entente.domain.Element;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Position;
import org.entente.domain.RankBreak;

/** What a briefing comes to, in a few sentences; the page and the terminal tell the same. */
public final class KeyFindings {
    /** A position nearer to the middle than this leans to neither end. */
    private static final double LEAN = 10;

    private static final int MOST_ELEMENTS = 4;
    private static final int MOST_NAMES = 5;

    private final Brief brief;

    public KeyFindings(Brief brief) {
        this.brief = brief;
    }

    public List<Finding> all() {
        List<Finding> found = new ArrayList<>();
        heard().forEach(found::add);
        brief.elements().stream()
                .filter(e -> !positions(e).isEmpty())
                .sorted(Comparator.comparingInt((Element e) -> -positions(e).size()))
                .limit(MOST_ELEMENTS)
                .forEach(e -> found.add(new Finding(split(e), "grid")));
        ranks().forEach(found::add);
        contradictions().forEach(found::add);
        registers().forEach(found::add);
        return found;
    }

    private Stream<Finding> heard() {
        int members = brief.memberCount();
        if (members == 0) {
            return Stream.empty();
        }
        int heard = brief.heardMembers().size();
        String rest = heard == members ? "" : "; of the other " + (members - heard) + " no view is on record";
        return Stream.of(new Finding(heard + " of " + members + " members have been heard" + rest + ".", "unheard"));
    }

    private List<Position> positions(Element element) {
        return brief.mapping().positions().stream()
                .filter(p -> p.element().equals(element.id()))
                .filter(p -> brief.party(p.party()).map(Party::kind).orElse(PartyKind.UNIDENTIFIED) == PartyKind.MEMBER)
                .toList();
    }

    private String split(Element element) {
        List<Position> all = positions(element);
        List<String> low = names(all.stream().filter(p -> p.value() < 50 - LEAN));
        List<String> high = names(all.stream().filter(p -> p.value() > 50 + LEAN));
        List<String> between = names(all.stream().filter(p -> Math.abs(p.value() - 50) <= LEAN));
        List<String> clauses = new ArrayList<>();
        side(low, element.low(), clauses);
        side(high, element.high(), clauses);
        if (!between.isEmpty()) {
            clauses.add(Phrase.list(between, MOST_NAMES) + (between.size() == 1 ? " stands" : " stand") + " between");
        }
        return question(element) + " " + Phrase.capital(String.join("; ", clauses)) + ".";
    }

    private static void side(List<String> names, String end, List<String> clauses) {
        if (!names.isEmpty()) {
            clauses.add(
                    Phrase.list(names, MOST_NAMES) + (names.size() == 1 ? " leans" : " lean") + " to “" + end + "”");
        }
    }

    private static String question(Element element) {
        String question = element.question().strip();
        return question.endsWith("?") ? question : question + ":";
    }

    private List<String> names(Stream<Position> positions) {
        return positions.map(p -> brief.name(p.party())).toList();
    }

    private Stream<Finding> ranks() {
        List<String> parties = brief.mapping().breaksRanks().stream()
                .map(RankBreak::party)
                .distinct()
                .map(brief::name)
                .toList();
        return parties.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        Phrase.list(parties, MOST_NAMES) + (parties.size() == 1 ? " breaks ranks." : " break ranks."),
                        "ranks"));
    }

    private Stream<Finding> contradictions() {
        List<String> parties = brief.mapping().contradictions().stream()
                .map(c -> brief.name(c.party()))
                .distinct()
                .toList();
        return parties.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        "On record with statements that cannot both hold: " + Phrase.list(parties, MOST_NAMES) + ".",
                        "contradictions"));
    }

    private Stream<Finding> registers() {
        List<String> words = new ArrayList<>();
        for (Agreement a : brief.reading().agreements()) {
            if (a.status() == AgreementStatus.CONTESTED || a.status() == AgreementStatus.SUSPENDED) {
                words.add(a.name() + " is " + a.status().label());
            }
        }
        for (Body b : brief.reading().bodies()) {
            if (b.status() == BodyStatus.DORMANT || b.status() == BodyStatus.SUSPENDED) {
                words.add(b.name() + " is " + b.status().label()
                        + (b.since() == null ? "" : " since " + DateWords.of(b.since())));
            }
        }
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(Phrase.capital(Phrase.list(words, MOST_NAMES)) + ".", "agreements"));
    }
}

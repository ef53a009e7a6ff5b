package org.entente.readers.facts.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Body;
import org.entente.domain.BodyStatus;
import org.entente.domain.Cast;
import org.entente.domain.Evidence;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.readers.facts.agreement.Thing.Occurrence;
import org.entente.readers.language.Clause;
import org.entente.readers.narrative.HeadWords;
import org.entente.readers.narrative.HeadWords.Strength;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** Finds councils, commissions and other bodies, who sits in them and whether they still meet. */
public final class BodyFinder {
    private static final Set<String> GROUP_MODIFIERS = Set.of(
            "working", "contact", "task", "study", "expert", "steering", "advisory", "liaison", "joint", "drafting");

    private final HeadWords heads = HeadWords.load("body-heads.tsv");

    public List<Body> find(List<Narrative> narratives, Cast cast) {
        List<Body> bodies = new ArrayList<>();
        for (Thing thing : new Things(heads).gather(narratives).found()) {
            body(thing, cast).ifPresent(bodies::add);
        }
        return bodies;
    }

    private Optional<Body> body(Thing thing, Cast cast) {
        Activity activity = new Activity();
        Set<String> members = new LinkedHashSet<>();
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Occurrence o : thing.occurrences()) {
            activity.hear(o);
            if (o.named()) {
                evidence.add(o.evidence());
                members.addAll(o.narrative().parties(o.from(), o.to()));
            }
            members.addAll(sitting(o));
        }
        evidence.addAll(activity.evidence());
        members.removeIf(m -> isItself(m, thing, cast));
        boolean paper = thing.occurrences().stream()
                .map(o -> o.narrative().piece().document().outlet())
                .anyMatch(outlet -> outlet != null && outlet.contains(thing.name()));
        boolean known = activity.status() != BodyStatus.UNKNOWN;
        boolean enough = heads.strength(thing.head()) == Strength.NAME
                || isWorkingGroup(thing)
                || (known && !isActor(thing, cast));
        if (paper || !enough || (isActor(thing, cast) && !activity.isToldOf())) {
            return Optional.empty();
        }
        return Optional.of(new Body(
                thing.name(), List.copyOf(members), activity.status(), activity.since(), List.copyOf(evidence)));
    }

    private static boolean isWorkingGroup(Thing thing) {
        return thing.words().stream().anyMatch(GROUP_MODIFIERS::contains);
    }

    /** Something that takes sides itself, such as a member or an outside power, is a party and no forum. */
    private static boolean isActor(Thing thing, Cast cast) {
        return cast.parties().stream()
                .filter(p -> p.kind() == PartyKind.MEMBER || p.kind() == PartyKind.OUTSIDE)
                .anyMatch(p -> p.name().equalsIgnoreCase(thing.name()) || p.id().equalsIgnoreCase(thing.name()));
    }

    private static boolean isItself(String member, Thing thing, Cast cast) {
        String name = cast.party(member).map(Party::name).orElse(member);
        return name.equalsIgnoreCase(thing.name())
                || (thing.name().contains(name) && thing.head().equals(lastWord(name)));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** "on which the company and the villages sit", "made up of A and B". */
    private static List<String> sitting(Occurrence o) {
        List<String> members = new ArrayList<>();
        Narrative narrative = o.narrative();
        Told sentence = o.sentence();
        for (Clause clause : sentence.clauses()) {
            String lemma = clause.verb().lemma();
            Wording wording = new Wording(o);
            boolean within = clause.subject() != null
                    && clause.subject().from() > o.to()
                    && clause.subject().from() - o.to() < 6
                    && Set.of("which", "where")
                            .contains(
                                    narrative.token(clause.subject().from() - 1).lower());
            if (within
                    && clause.subject() != null
                    && Set.of("sit", "meet", "use", "discuss", "work").contains(lemma)) {
                members.addAll(narrative.parties(clause.subject()));
            }
            boolean composed = Set.of("make", "consist", "comprise", "unite", "bring", "include")
                    .contains(lemma);
            if (composed && (wording.isSubjectOf(clause) || wording.isAntecedentOf(clause))) {
                members.addAll(narrative.parties(clause.verb().to(), clause.to()));
            }
        }
        return members;
    }
}

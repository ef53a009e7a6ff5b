package org.entente.models.position;

import java.text.Normalizer;
import java.util.ArrayList;
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
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Proposal;
import org.entente.domain.Reading;

/** Proposes the questions that the documents argue about, when no person named them. */
final class ElementProposer {
    private static final Pattern MEASURE =
            Pattern.compile("(.+?) (?:(?:should|would|shall|must|ought to) (.+)|(be .+))");
    private static final double PROPOSED = 1.5;
    private static final double LISTED = .5;
    private static final double ARGUED = .25;

    private final Reading reading;
    private final List<ProposedElement> proposed = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();

    private ElementProposer(Reading reading) {
        this.reading = reading;
    }

    static List<ProposedElement> propose(Reading reading) {
        ElementProposer proposer = new ElementProposer(reading);
        Matters matters = Matters.of(reading);
        proposer.course(matters);
        proposer.proposals(matters);
        proposer.agreements();
        proposer.bodies();
        proposer.matters(matters, matters.listed(), false);
        proposer.matters(matters, matters.argued(), true);
        return List.copyOf(proposer.proposed);
    }

    /** The course toward an outside party: what a new strategy or policy is to be. */
    private void course(Matters matters) {
        matters.course().ifPresent(course -> {
            String toward = course.toward();
            String matter = course.noun();
            add(
                    matter + " toward " + toward,
                    "How far should the new " + matter + " toward " + toward + " go?",
                    "keep engaging " + toward,
                    "a new and harder line toward " + toward,
                    List.of(
                            matter + " toward " + toward,
                            toward + " " + matter,
                            "new " + matter,
                            matter,
                            "engaging " + toward,
                            "contacts with " + toward,
                            "dialogue with " + toward,
                            "relationship with " + toward,
                            toward),
                    2);
        });
    }

    private void proposals(Matters matters) {
        for (Proposal proposal : reading.proposals()) {
            if (measure(proposal)) {
                continue;
            }
            String name = Names.bare(proposal.name());
            String said = Words.around(reading, proposal.evidence());
            List<String> things = matters.namedIn(said).stream()
                    .filter(m -> !Word.contentStems(name).contains(Stem.of(m)))
                    .filter(m -> !isThereAlready(m, said))
                    .limit(2)
                    .toList();
            String with = things.isEmpty() ? "" : " (" + String.join(", ", things) + ")";
            List<String> terms = new ArrayList<>(List.of(name));
            // "proposal on the name of the hall"
            int on = name.indexOf(" on ");
            if (on > 0 && name.indexOf(' ') == on) {
                terms.add(name.substring(0, on));
            }
            terms.addAll(things);
            add(
                    name,
                    "Should the " + name + with + " be accepted?",
                    "reject the " + name,
                    "accept the " + name,
                    terms,
                    PROPOSED + proposal.verdicts().size());
        }
    }

    /** "would ease the embargo": who speaks for the embargo speaks not for what would ease it, as of "a toll of two marks". */
    private static boolean isThereAlready(String thing, String said) {
        Matcher first = Pattern.compile(
                        "\\b(?:(the|its|their|this|that|\\p{L}+'s) (?:\\p{L}+ )?)?" + Pattern.quote(thing) + "s?\\b")
                .matcher(said);
        return first.find() && first.group(1) != null;
    }

    /** "Green Lane be closed to motor vehicles", "the strategy should lapse": what shall be done is a question by itself. */
    private boolean measure(Proposal proposal) {
        Matcher done = MEASURE.matcher(proposal.name());
        if (!done.matches()) {
            return false;
        }
        String thing = done.group(1);
        String doing = done.group(2) == null ? done.group(3) : done.group(2);
        add(
                proposal.name(),
                "Should " + thing + " " + doing + "?",
                "leave " + thing + " as it is",
                "let " + thing + " " + doing,
                List.of(proposal.name(), Names.bare(thing)),
                PROPOSED + proposal.verdicts().size());
        return true;
    }

    private void agreements() {
        for (Agreement agreement : reading.agreements()) {
            if (agreement.status() == AgreementStatus.ENDED || agreement.status() == AgreementStatus.PROPOSED) {
                continue;
            }
            String name = Names.bare(agreement.name());
            add(
                    name,
                    "What should become of the " + name + "?",
                    "end or replace the " + name,
                    "keep the " + name + " as it is",
                    List.of(name),
                    agreement.status() == AgreementStatus.CONTESTED ? 1.5 : 1);
        }
    }

    private void bodies() {
        for (Body body : reading.bodies()) {
            if (body.status() != BodyStatus.DORMANT && body.status() != BodyStatus.SUSPENDED) {
                continue;
            }
            String name = Names.bare(body.name());
            add(
                    name,
                    "Should the " + name + " be revived?",
                    "leave the " + name + " dormant",
                    "revive the " + name,
                    List.of(name),
                    .8);
        }
    }

    /** What statements keep naming that no agreement, body or proposal covers. */
    private void matters(Matters matters, List<String> found, boolean ifContested) {
        Set<String> covered = new LinkedHashSet<>();
        proposed.forEach(p -> p.element().terms().forEach(t -> covered.addAll(Word.contentStems(t))));
        for (String matter : found) {
            if (!covered.contains(Stem.of(matter))) {
                boolean word = matters.isWord(matter);
                String told = word ? "the word \"" + matter + "\"" : matters.told(matter);
                add(
                        matter,
                        word ? "Should " + told + " be used?" : "For or against " + told + "?",
                        "against " + told,
                        "for " + told,
                        matters.terms(matter),
                        ifContested ? ARGUED : LISTED,
                        ifContested);
            }
        }
    }

    private void add(String name, String question, String low, String high, List<String> terms, double prior) {
        add(name, question, low, high, terms, prior, false);
    }

    private void add(
            String name,
            String question,
            String low,
            String high,
            List<String> terms,
            double prior,
            boolean ifContested) {
        String id = slug(name);
        if (!id.isEmpty() && ids.add(id)) {
            Element element = new Element(id, question, low, high, ElementSource.PROPOSED, terms);
            proposed.add(new ProposedElement(element, prior, ifContested));
        }
    }

    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}

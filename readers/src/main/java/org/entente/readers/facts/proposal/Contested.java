package org.entente.readers.facts.proposal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.HeadWords;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** What nobody is said to have tabled, but two parties or more judge: "the boycott", "the fence". */
final class Contested {
    private static final int FEWEST_JUDGES = 2;
    private static final int FARTHEST_BACK = 3;

    private static final Set<String> DEMANDS =
            Set.of("ask", "demand", "urge", "want", "insist", "press", "call", "push", "seek", "propose");

    private final HeadWords agreements = HeadWords.load("agreement-heads.tsv");
    private final HeadWords bodies = HeadWords.load("body-heads.tsv");
    private final Table table;

    Contested(Table table) {
        this.table = table;
    }

    void find(List<Narrative> narratives) {
        Map<String, Set<String>> judges = new LinkedHashMap<>();
        for (Narrative narrative : narratives) {
            for (Told sentence : narrative.sentences()) {
                for (Clause clause : sentence.clauses()) {
                    NounPhrase judged = clause.patient().orElse(null);
                    NounPhrase judge = clause.agent().orElse(null);
                    if (judged != null
                            && judge != null
                            && narrative.party(judge) != null
                            && isThing(narrative, judged)
                            && ProposalPhrases.VERDICTS
                                    .hit(narrative, clause, "judges")
                                    .isPresent()) {
                        judges.computeIfAbsent(narrative.bareWords(judged), w -> new HashSet<>())
                                .addAll(narrative.parties(judge));
                    }
                }
            }
        }
        byFullestName(judges).forEach((name, parties) -> {
            boolean known = table.all().stream().anyMatch(t -> t.isCalled(name) || t.hasHead(name));
            if (parties.size() >= FEWEST_JUDGES && !known) {
                tell(narratives, name, table.add(name).onlyIfJudged());
            }
        });
    }

    /** "the cell" and "the joint cell" are one thing. */
    private static Map<String, Set<String>> byFullestName(Map<String, Set<String>> judges) {
        Map<String, Set<String>> full = new LinkedHashMap<>();
        judges.forEach((name, parties) -> {
            String fullest = judges.keySet().stream()
                    .filter(n -> n.endsWith(" " + name))
                    .findFirst()
                    .orElse(name);
            full.computeIfAbsent(fullest, n -> new HashSet<>()).addAll(parties);
        });
        return full;
    }

    /** "the boycott": a thing or deed, not people, an agreement or a body. */
    private boolean isThing(Narrative narrative, NounPhrase phrase) {
        String head = narrative.token(phrase.head()).lower();
        return narrative.token(phrase.from()).is("the")
                && phrase.to() - phrase.from() > 1
                && narrative.tokens().subList(phrase.from(), phrase.to()).stream()
                        .noneMatch(t -> t.isCapitalized() && !t.is("the"))
                && !narrative.isActor(phrase)
                && !(ProposalNames.isHead(narrative, phrase) && ProposalNames.telling(narrative, phrase) == null)
                && agreements.head(head) == null
                && !isBody(head)
                && head.equals(Lexicon.english().nounLemma(head));
    }

    private boolean isBody(String noun) {
        String head = bodies.head(noun);
        return head != null && bodies.strength(head) != HeadWords.Strength.PROPER;
    }

    private void tell(List<Narrative> narratives, String name, Tabled made) {
        for (Narrative narrative : narratives) {
            for (Told sentence : narrative.sentences()) {
                NounPhrase telling = sentence.nouns().stream()
                        .filter(p -> narrative.bareWords(p).equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null);
                if (telling == null) {
                    continue;
                }
                introducer(narrative, sentence, telling).ifPresent(made::by);
                if (!made.hasName()) {
                    String maker = demandBefore(narrative, sentence);
                    if (maker != null) {
                        made.by(maker);
                    }
                }
                made.named(name, narrative, sentence);
            }
        }
    }

    /** "Umbria would put the pilots under a shared station": who is first to say what it would do with one. */
    private Optional<String> introducer(Narrative narrative, Told sentence, NounPhrase thing) {
        if (!narrative.token(thing.from()).lower().matches("an?")) {
            return Optional.empty();
        }
        return sentence.clauses().stream()
                .filter(c -> c.verb().to() <= thing.from()
                        && (c.verb().tense() == Tense.MODAL || c.verb().tense() == Tense.FUTURE)
                        && !c.verb().negated())
                .filter(c -> c.phrases().stream().anyMatch(p -> p.phrase().equals(thing)))
                .flatMap(c -> new Judges(narrative, sentence).doing(c).stream())
                .findFirst();
    }

    /** Who asked for something shortly before it got its name. */
    private @Nullable String demandBefore(Narrative narrative, Told sentence) {
        int index = narrative.sentences().indexOf(sentence);
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST_BACK); i--) {
            Told before = narrative.sentences().get(i);
            for (Clause clause : before.clauses().reversed()) {
                NounPhrase agent = clause.agent().orElse(null);
                if (DEMANDS.contains(clause.verb().lemma())
                        && clause.verb().isFinite()
                        && agent != null
                        && narrative.party(agent) != null) {
                    return table.makers().of(narrative, before, agent).orElse(null);
                }
            }
        }
        return null;
    }
}

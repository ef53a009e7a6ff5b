package org.entente.readers.facts.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.domain.AgreementStatus;
import org.entente.domain.Evidence;
import org.entente.domain.Period;
import org.entente.readers.facts.agreement.Thing.Occurrence;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** What the documents say of an agreement's force, weighed up. */
final class Standing {
    private static final PhraseBook WORDS = PhraseBook.load(Standing.class, "agreement-words.tsv");

    private static final Set<String> RULES =
            Set.of("govern", "bind", "regulate", "cover", "protect", "tie", "limit", "rule", "set", "settle", "fix");

    private static final Set<String> WANTS = Set.of("have", "want", "see", "get", "wish", "like", "prefer");

    private static final Set<String> UNTIL = Set.of("until", "till", "to", "by", "before");

    private static final Set<String> NOBODY = Set.of("nobody", "no", "none", "neither");

    private final Map<AgreementStatus, List<Evidence>> said = new EnumMap<>(AgreementStatus.class);
    private final Map<AgreementStatus, Period> since = new EnumMap<>(AgreementStatus.class);

    /** Takes in what a sentence says of the agreement; what only a speaker says ended or lapsed is contested. */
    void hear(Occurrence o) {
        if (o.sentence().clauses().stream().anyMatch(c -> isRuledBy(o, c))) {
            said.computeIfAbsent(AgreementStatus.IN_FORCE, s -> new ArrayList<>())
                    .add(o.evidence());
        }
        entry(o);
        for (Hit hit : new Wording(o).of(WORDS)) {
            if (hit.to() - hit.from() == 1 && !isVerb(o, hit)) {
                continue;
            }
            AgreementStatus status = status(hit, o);
            if (status == AgreementStatus.ENDED && isYetToEnd(o, hit)) {
                said.computeIfAbsent(AgreementStatus.IN_FORCE, s -> new ArrayList<>())
                        .add(o.evidence());
            } else if (status != null) {
                said.computeIfAbsent(status, s -> new ArrayList<>()).add(o.evidence());
                when(o, hit, status);
            }
        }
    }

    /** "the common was still governed by the Scheme". */
    private static boolean isRuledBy(Occurrence o, Clause clause) {
        boolean now = clause.verb().tense() == Tense.PRESENT
                || o
                        .narrative()
                        .tokens()
                        .subList(clause.verb().from(), clause.verb().to())
                        .stream()
                        .anyMatch(t -> t.is("still"));
        return now
                && clause.verb().passive()
                && !clause.verb().negated()
                && RULES.contains(clause.verb().lemma())
                && clause.after("by")
                        .filter(p -> p.from() < o.to() && o.from() < p.to())
                        .isPresent();
    }

    /** "welcomed the entry into force, on 1 July, of the Arrangement". */
    private void entry(Occurrence o) {
        Narrative narrative = o.narrative();
        for (int i = o.sentence().from(); i + 3 < o.from(); i++) {
            boolean entry = narrative.token(i).is("entry")
                    && narrative.token(i + 1).is("into")
                    && narrative.token(i + 2).lower().matches("force|effect|operation");
            boolean of = entry
                    && narrative.tokens().subList(o.from() - 2, o.from()).stream()
                            .anyMatch(t -> t.is("of"));
            if (of) {
                said.computeIfAbsent(AgreementStatus.IN_FORCE, s -> new ArrayList<>())
                        .add(o.evidence());
                narrative.period(i, o.from()).ifPresent(p -> since.putIfAbsent(AgreementStatus.IN_FORCE, p));
            }
        }
    }

    /** "which runs out on 31 December", of a day after the document's own. */
    private static boolean isYetToEnd(Occurrence o, Hit hit) {
        Clause clause = clause(o, hit);
        Period now = o.narrative().piece().document().date();
        return clause != null
                && now != null
                && clause.verb().tense() == Tense.PRESENT
                && o.narrative()
                        .date(clause)
                        .map(DateMention::period)
                        .filter(p -> p.start().isAfter(now.end()))
                        .isPresent();
    }

    /** A single word counts as a verb or adjective: "suspended", "alive"; "the collapse" is another thing's. */
    private static boolean isVerb(Occurrence o, Hit hit) {
        String pos = o.narrative().token(hit.from()).pos();
        return pos.contains("VERB") || pos.contains("AUX") || pos.startsWith("ADJ") || pos.startsWith("ADV");
    }

    private static @Nullable AgreementStatus status(Hit hit, Occurrence o) {
        AgreementStatus status =
                AgreementStatus.valueOf(hit.meaning().toUpperCase(Locale.ROOT).replace(' ', '_'));
        Clause clause = clause(o, hit);
        boolean voiced = o.narrative().voices().isClaim(hit.from());
        boolean wished = clause != null
                && (clause.verb().tense() == Tense.MODAL
                        || clause.verb().tense() == Tense.FUTURE
                        || clause.verb().tense() == Tense.INFINITIVE);
        wished |= clause != null && isWanted(o, clause);
        boolean negated = clause != null && (clause.verb().negated() || isNobodys(o, clause));
        return switch (status) {
            case IN_FORCE -> negated || wished ? (negated && voiced ? AgreementStatus.CONTESTED : null) : status;
            case ENDED, SUSPENDED ->
                (negated && !hit.meaning().equals("suspended")) || wished
                        ? null
                        : voiced ? AgreementStatus.CONTESTED : status;
            default -> negated ? null : status;
        };
    }

    /** "would have the Charter denounced": what somebody wants done. */
    private static boolean isWanted(Occurrence o, Clause clause) {
        NounPhrase thing = clause.subject();
        return thing != null
                && (clause.verb().tense() == Tense.PARTICIPLE || clause.verb().tense() == Tense.PAST)
                && o.sentence().clauses().stream()
                        .anyMatch(c ->
                                WANTS.contains(c.verb().lemma()) && c.verb().to() == thing.from());
    }

    /** "Nobody has denounced it". */
    private static boolean isNobodys(Occurrence o, Clause clause) {
        return clause.subject() != null
                && NOBODY.contains(o.narrative().token(clause.subject().from()).lower());
    }

    private static @Nullable Clause clause(Occurrence o, Hit hit) {
        Clause best = null;
        for (Clause clause : o.sentence().clauses()) {
            if (clause.verb().from() < hit.to()
                    && (best == null || clause.verb().from() > best.verb().from())) {
                best = clause;
            }
        }
        return best;
    }

    private void when(Occurrence o, Hit hit, AgreementStatus status) {
        Clause clause = clause(o, hit);
        boolean begins = clause != null
                && hit.from() <= clause.verb().main()
                && clause.verb().main() < hit.to();
        if (clause == null || status == AgreementStatus.CONTESTED || status == AgreementStatus.IN_FORCE && !begins) {
            return;
        }
        Period period = o.narrative()
                .date(clause)
                .filter(d -> !UNTIL.contains(o.narrative().before(d)))
                .map(DateMention::period)
                .orElse(null);
        if (period != null) {
            since.putIfAbsent(status, period);
        }
    }

    boolean isKnown() {
        return !said.isEmpty();
    }

    boolean isOnlyProposed() {
        return said.size() == 1 && said.containsKey(AgreementStatus.PROPOSED);
    }

    AgreementStatus status() {
        boolean contested = said.containsKey(AgreementStatus.CONTESTED);
        if (said.containsKey(AgreementStatus.ENDED)) {
            return AgreementStatus.ENDED;
        }
        if (said.containsKey(AgreementStatus.SUSPENDED)) {
            return AgreementStatus.SUSPENDED;
        }
        if (contested) {
            return AgreementStatus.CONTESTED;
        }
        return said.keySet().stream().findFirst().orElse(AgreementStatus.UNKNOWN);
    }

    @Nullable
    Period since() {
        return since.get(status());
    }

    List<Evidence> evidence() {
        return said.values().stream().flatMap(List::stream).distinct().toList();
    }
}

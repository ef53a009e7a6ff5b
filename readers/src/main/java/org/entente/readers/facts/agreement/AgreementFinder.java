package org.entente.readers.facts.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Agreement;
import org.entente.domain.AgreementStatus;
import org.entente.domain.Cast;
import org.entente.domain.Evidence;
import org.entente.domain.Party;
import org.entente.domain.Period;
import org.entente.domain.Proposal;
import org.entente.readers.facts.agreement.Thing.Occurrence;
import org.entente.readers.facts.proposal.ProposalNames;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.Token;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Entries;
import org.entente.readers.narrative.HeadWords;
import org.entente.readers.narrative.HeadWords.Strength;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Finds agreements: their full name, when and by whom they were signed, what they stipulate and whether they bind. */
public final class AgreementFinder {
    private static final PhraseBook ACTS = PhraseBook.load(AgreementFinder.class, "agreement-acts.tsv");
    private static final Set<String> DATES = Set.of("date", "sign", "conclude", "ink", "make", "agree");
    private static final int LONGEST_PARTNER = 8;
    private static final Set<String> INDEFINITE = Set.of("a", "an", "two", "three", "several");

    private final HeadWords heads = HeadWords.load("agreement-heads.tsv");

    /** @param proposals of these, plans with a name of their own are agreements that nobody has signed yet */
    public List<Agreement> find(List<Narrative> narratives, Cast cast, List<Proposal> proposals) {
        Things things = new Things(heads);
        narratives.forEach(n -> signedPapers(n, things));
        things.gather(narratives);
        List<Agreement> agreements = new ArrayList<>();
        for (Thing thing : things.found()) {
            agreement(thing, cast).ifPresent(agreements::add);
        }
        return withPlans(agreements, proposals);
    }

    private static List<Agreement> withPlans(List<Agreement> told, List<Proposal> proposals) {
        Map<String, Agreement> byName = new LinkedHashMap<>();
        told.forEach(a -> byName.put(a.name().toLowerCase(Locale.ROOT), a));
        for (Proposal proposal : proposals) {
            String key = proposal.name().toLowerCase(Locale.ROOT);
            Agreement known = byName.get(key);
            if (known == null && ProposalNames.isPlanByName(proposal.name())) {
                byName.put(
                        key,
                        new Agreement(
                                proposal.name(),
                                null,
                                List.of(),
                                null,
                                AgreementStatus.PROPOSED,
                                null,
                                proposal.evidence()));
            } else if (known != null && known.status() == AgreementStatus.UNKNOWN && known.signed() == null) {
                byName.put(key, known.withStatus(AgreementStatus.PROPOSED));
            }
        }
        return List.copyOf(byName.values());
    }

    /** "signed a trilateral memorandum": papers without a name of their own. */
    private void signedPapers(Narrative narrative, Things things) {
        for (Told sentence : narrative.sentences()) {
            papersCalledSigned(narrative, sentence, things);
            for (Clause clause : sentence.clauses()) {
                boolean signs = Set.of("sign", "conclude", "initial", "ratify")
                        .contains(clause.verb().lemma());
                if (!signs
                        || !clause.verb().isFact()
                        || narrative.voices().at(clause.verb().main()).isPresent()) {
                    continue;
                }
                clause.patient().filter(p -> isPaper(narrative, p)).ifPresent(p -> {
                    String head = heads.head(narrative.token(p.head()).lower());
                    if (head != null) {
                        things.add(narrative, p.from() + 1, nameEnd(narrative, p), head);
                    }
                });
            }
        }
    }

    /** "The cleaning contract with Orrin Bros, dated 3 May 2019": a paper whose day is told. */
    private boolean isDated(Narrative narrative, Told sentence, NounPhrase phrase) {
        String word = narrative.token(phrase.head()).text();
        String head = heads.head(word);
        boolean paper = head != null
                && heads.strength(head) != Strength.REFERENCE
                && Character.isLowerCase(word.charAt(0))
                && phrase.to() - phrase.from() > 1;
        return paper
                && sentence.clauses().stream()
                        .filter(c -> c.verb().tense() == Tense.PARTICIPLE
                                && DATES.contains(c.verb().lemma()))
                        .filter(c -> c.verb().from() >= phrase.to() && c.verb().from() - phrase.to() <= LONGEST_PARTNER)
                        .filter(c -> narrative.token(c.verb().from() - 1).is(",")
                                || c.verb().from() == phrase.to())
                        .anyMatch(c -> narrative.date(c).isPresent());
    }

    /** "came back with a signed memorandum". */
    private void papersCalledSigned(Narrative narrative, Told sentence, Things things) {
        for (NounPhrase phrase : sentence.nouns()) {
            String head = heads.head(narrative.token(phrase.head()).lower());
            if (head != null && isDated(narrative, sentence, phrase)) {
                things.add(narrative, phrase.from() + 1, phrase.to(), head);
            }
            if (head != null
                    && phrase.head() > phrase.from()
                    && narrative.token(phrase.head() - 1).is("signed")) {
                things.add(narrative, phrase.head(), nameEnd(narrative, phrase), head);
            }
        }
    }

    private boolean isPaper(Narrative narrative, NounPhrase phrase) {
        String word = narrative.token(phrase.head()).text();
        String head = heads.head(word);
        return head != null
                && heads.strength(head) != Strength.REFERENCE
                && Character.isLowerCase(word.charAt(0))
                && INDEFINITE.contains(narrative.token(phrase.from()).lower())
                && phrase.to() - phrase.from() > 1;
    }

    /** "memorandum of understanding", "memorandum on ferries and fuel". */
    private static int nameEnd(Narrative narrative, NounPhrase phrase) {
        int to = phrase.to();
        Told sentence = narrative.sentenceOf(phrase.head());
        if (to < sentence.to()
                && Set.of("of", "on").contains(narrative.token(to).lower())) {
            int after = to + 1;
            for (NounPhrase next : sentence.nouns()) {
                if (next.from() == after
                        && narrative.dates(next.from(), next.to()).isEmpty()) {
                    return next.to();
                }
            }
        }
        return to;
    }

    private Optional<Agreement> agreement(Thing thing, Cast cast) {
        Standing standing = new Standing();
        Period signed = null;
        Set<String> parties = new LinkedHashSet<>();
        String stipulates = null;
        Set<Evidence> evidence = new LinkedHashSet<>();
        boolean treatedAsSuch = false;
        for (Occurrence o : thing.occurrences()) {
            standing.hear(o);
            if (o.named()) {
                evidence.add(o.evidence());
                parties.addAll(namedIn(o));
                parties.addAll(boundTo(o));
                signed = signed == null ? yearInName(o) : signed;
            }
            for (Clause clause : o.sentence().clauses()) {
                if (isSigning(o, clause)) {
                    treatedAsSuch = true;
                    Period when =
                            o.narrative().date(clause).map(DateMention::period).orElse(null);
                    boolean tells = signed == null || (o.named() && when != null && isFiner(when, signed));
                    signed = when != null && tells ? when : signed;
                    parties.addAll(signatories(o, clause));
                    evidence.add(o.evidence());
                }
                if (Stipulations.isIn(o, clause)) {
                    treatedAsSuch = true;
                    String words = Stipulations.words(o.narrative(), clause);
                    stipulates = stipulates == null || (words.contains("\"") && !stipulates.contains("\""))
                            ? words
                            : stipulates;
                    evidence.add(o.evidence());
                }
            }
        }
        parties.removeIf(p -> isItself(p, thing, cast));
        evidence.addAll(standing.evidence());
        Strength strength = heads.strength(thing.head());
        boolean enough =
                (strength == Strength.NAME && !standing.isOnlyProposed()) || treatedAsSuch || standing.isKnown();
        if (!enough || isParty(thing, cast)) {
            return Optional.empty();
        }
        return Optional.of(new Agreement(
                thing.name(),
                signed,
                List.copyOf(parties),
                stipulates,
                standing.status(),
                standing.since(),
                List.copyOf(evidence)));
    }

    /** "signed in 1997"; also "since 1997 it has been fixed by the treaty". */
    private static boolean isSigning(Occurrence o, Clause clause) {
        boolean entered = Entries.date(o.narrative(), o.sentence(), clause).isPresent();
        if (!clause.verb().isFact() && !entered) {
            return false;
        }
        boolean agent = clause.verb().passive()
                && clause.verb().tense() == Tense.PERFECT
                && clause.after("by").filter(p -> p.contains(o.to() - 1)).isPresent()
                && o.narrative()
                        .date(clause)
                        .filter(d -> o.narrative().before(d).equals("since"))
                        .isPresent();
        return agent || (says(o, clause, "sign") && concerns(o, clause));
    }

    private static boolean isItself(String party, Thing thing, Cast cast) {
        return thing.name().equalsIgnoreCase(party)
                || thing.name()
                        .equalsIgnoreCase(cast.party(party).map(Party::name).orElse(party));
    }

    private static boolean isParty(Thing thing, Cast cast) {
        return cast.parties().stream().map(Party::name).anyMatch(thing.name()::equalsIgnoreCase);
    }

    private static boolean isFiner(Period a, Period b) {
        return a.precision().compareTo(b.precision()) < 0;
    }

    static boolean says(Occurrence o, Clause clause, String meaning) {
        return ACTS.find(o.narrative().tokens(), clause.verb().main(), clause.to()).stream()
                .anyMatch(h -> h.from() == clause.verb().main() && h.meaning().equals(meaning));
    }

    /** Whether the agreement is what a clause signs: its patient, or the phrase that a participle hangs on. */
    private static boolean concerns(Occurrence o, Clause clause) {
        NounPhrase patient =
                clause.patient().filter(p -> !o.narrative().isInDate(p.head())).orElse(null);
        if (patient != null && o.from() < patient.to() && patient.from() < o.to()) {
            return true;
        }
        if (patient == null && !clause.verb().passive() && isRightBehind(o, clause)) {
            return true;
        }
        Wording wording = new Wording(o);
        if (clause.verb().passive()) {
            return wording.isSubjectOf(clause) || wording.isAntecedentOf(clause);
        }
        return wording.isContactRelativeOf(clause) || (patient == null && wording.isRelativeObjectOf(clause));
    }

    /** "sign the Bargain, which says that": the name that stands where the verb's object does. */
    private static boolean isRightBehind(Occurrence o, Clause clause) {
        int verb = clause.verb().to();
        boolean article =
                o.from() == verb + 1 && o.narrative().token(verb).pos().startsWith("DET");
        return o.named() && (o.from() == verb || article);
    }

    private static Set<String> namedIn(Occurrence o) {
        return new LinkedHashSet<>(o.narrative().parties(o.from(), o.to()));
    }

    /** "the Haulage Agreement with Auria Lines", "the Pact between Auria and Bellmar". */
    private static List<String> boundTo(Occurrence o) {
        Narrative narrative = o.narrative();
        int from = o.to();
        int to = o.sentence().to();
        if (from >= to || !narrative.token(from).lower().matches("with|between|among")) {
            return List.of();
        }
        for (int i = from + 1; i < to; i++) {
            Token token = narrative.token(i);
            boolean goesOn = token.isCapitalized()
                    || token.is("and")
                    || token.is("the")
                    || token.is("of")
                    || token.is(",") && i + 1 < to && narrative.token(i + 1).isCapitalized();
            if (!goesOn) {
                return narrative.parties(from + 1, i);
            }
        }
        return narrative.parties(from + 1, to);
    }

    private static List<String> signatories(Occurrence o, Clause clause) {
        Set<String> parties = new LinkedHashSet<>();
        clause.agent().ifPresent(a -> {
            parties.addAll(o.narrative().parties(a));
            parties.addAll(o.narrative().parties(a.from(), clause.verb().from()));
        });
        int from = clause.verb().to();
        for (Clause.Complement complement : clause.phrases()) {
            String preposition = complement.preposition();
            if (preposition != null && Set.of("between", "with", "by", "among").contains(preposition)) {
                from = complement.phrase().from();
                parties.addAll(o.narrative().parties(from, clause.to()));
                break;
            }
        }
        boolean bothSides = parties.isEmpty()
                && clause.subject() != null
                && o.narrative()
                        .words(clause.subject())
                        .matches("(?i)(the )?(two|both) (sides|parties|governments|countries)");
        List<String> all =
                o.narrative().parties(o.sentence().from(), o.sentence().to());
        return bothSides && all.size() == 2 ? all : List.copyOf(parties);
    }

    /** "the Pilotage Protocol of 2006", "the 1994 Lagoon Treaty". */
    private static @Nullable Period yearInName(Occurrence o) {
        Narrative narrative = o.narrative();
        Told sentence = o.sentence();
        if (o.to() + 1 < sentence.to() && narrative.token(o.to()).is("of")) {
            Period after = narrative
                    .period(o.to() + 1, Math.min(o.to() + 4, sentence.to()))
                    .orElse(null);
            if (after != null && narrative.isInDate(o.to() + 1)) {
                return after;
            }
        }
        boolean before = o.from() > sentence.from()
                && narrative.token(o.from() - 1).text().matches("\\d{4}");
        return before ? narrative.period(o.from() - 1, o.from()).orElse(null) : null;
    }
}

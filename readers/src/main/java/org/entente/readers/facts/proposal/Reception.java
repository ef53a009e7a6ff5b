package org.entente.readers.facts.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** How a proposal is received, told without a party as the doer: in whose eyes it is what, to whom it is unwelcome. */
final class Reception {
    private static final Set<String> FRAMES = Set.of("for", "to", "in");
    private static final Set<String> LOOKS = Set.of(
            "be",
            "mean",
            "look",
            "sound",
            "seem",
            "feel",
            "remain",
            "represent",
            "amount",
            "smell",
            "smelt",
            "reek",
            "taste",
            "border",
            "read",
            "go");
    private static final Set<String> SEES = Set.of("see", "find", "detect", "recognise", "recognize", "smell", "spot");
    private static final Set<String> STANCES = Set.of(
            "support",
            "backing",
            "opposition",
            "resistance",
            "approval",
            "rejection",
            "objection",
            "objections",
            "enthusiasm",
            "hostility",
            "scepticism",
            "skepticism",
            "reservations",
            "doubts",
            "consent",
            "refusal",
            "welcome",
            "veto",
            "blessing",
            "praise",
            "criticism",
            "protest",
            "dissent",
            "assent",
            "endorsement",
            "yes",
            "no",
            "nod",
            "go-ahead");
    private static final Set<String> ENJOYS =
            Set.of("have", "enjoy", "win", "get", "receive", "command", "secure", "earn", "carry");
    private static final Set<String> COMES = Set.of("come", "be", "arrive", "follow");
    private static final Set<String> MINDS = Set.of(
            "eyes",
            "view",
            "opinion",
            "judgment",
            "judgement",
            "mind",
            "book",
            "reading",
            "estimation",
            "assessment",
            "sight",
            "thinking");
    private static final Set<String> REPLIES = Set.of(
            "answer",
            "reply",
            "response",
            "reaction",
            "verdict",
            "view",
            "judgment",
            "judgement",
            "assessment",
            "opinion",
            "comment",
            "line");

    private static final Set<String> MOODS =
            Set.of("cold", "unmoved", "unconvinced", "indifferent", "unimpressed", "speechless", "uneasy", "lukewarm");

    private static final Pattern HOW_RECEIVED = Pattern.compile(
            "(?i).*\\b(?:(?:go|goes|went|gone) (?:down|over)|fared?|fares|(?:was|is|were) (?:\\w+ )?(?:received|greeted|taken)|(?:did|does|do)|(?:met|meets) with|(?:won|found|finds|wins) (?:more |some |wider )?(?:favou?r|friends|takers|support|approval))\\b[^:;.]*:[^;.]*");

    private final Narrative narrative;
    private final Told sentence;
    private final Tabled proposal;

    Reception(Narrative narrative, Told sentence, Tabled proposal) {
        this.narrative = narrative;
        this.sentence = sentence;
        this.proposal = proposal;
    }

    /** @param isIt whether a phrase means the proposal */
    void hear(Predicate<NounPhrase> isIt) {
        strikes();
        for (Clause clause : sentence.clauses()) {
            NounPhrase subject = clause.subject();
            if (subject != null) {
                inTheEyes(clause, subject, isIt);
                seen(clause, subject, isIt);
                asSeen(clause, subject, isIt);
                replied(clause, subject);
                held(clause, subject, isIt);
                enjoyed(clause, subject, isIt);
                came(clause, subject);
                left(clause, subject, isIt);
                wentDown(clause, subject);
            }
        }
        fragments();
    }

    /** "looks totally unacceptable to Moscow". */
    private void strikes() {
        for (Hit hit : ProposalPhrases.VERDICTS.in(narrative, sentence, "strikes")) {
            NounPhrase to = sentence.phraseAt(hit.to());
            String party = to == null ? null : narrative.party(to);
            if (party != null) {
                int from = sentence.clauses().stream()
                        .filter(c -> c.verb().from() < hit.from())
                        .reduce((a, b) -> b)
                        .map(c -> c.verb().from())
                        .orElse(hit.from());
                verdict(party, from, sentence.to());
            }
        }
    }

    /** "For Pryce it is 'confiscation with good manners'", "In Eames's eyes the cap means war". */
    private void inTheEyes(Clause clause, NounPhrase subject, Predicate<NounPhrase> isIt) {
        int frame = isIt.test(subject) ? frame(subject.from()) : -1;
        boolean mind = frame >= 0
                && narrative.tokens().subList(frame, subject.from()).stream().anyMatch(t -> MINDS.contains(t.lower()));
        if (!mind && !LOOKS.contains(clause.verb().lemma())) {
            return;
        }
        List<String> judges = frame < 0 ? List.of() : narrative.parties(frame, subject.from());
        if (!judges.isEmpty()) {
            int from = clause.verb().lemma().equals("be")
                    ? clause.verb().to()
                    : clause.verb().from();
            verdict(judges.getFirst(), from, sentence.to());
        }
    }

    /** Where "for Pryce" or "in the eyes of Eames" begins that stands before a subject; -1 when nothing does. */
    private int frame(int before) {
        for (int i = before - 2; i >= sentence.from(); i--) {
            boolean opens = i == sentence.from()
                    || narrative.token(i - 1).text().matches("[:;,—–]|and|but|while|whereas|yet|And|But");
            if (opens && FRAMES.contains(narrative.token(i).lower())) {
                return i;
            }
            if (narrative.token(i).isVerb() && !narrative.isPartyAt(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "the latch, in which Pike sees 'honest engineering'". */
    private void seen(Clause clause, NounPhrase subject, Predicate<NounPhrase> isIt) {
        int which = subject.from() - 1;
        boolean relative = which - 1 > sentence.from()
                && narrative.token(which).is("which")
                && narrative.token(which - 1).is("in");
        boolean inIt = relative
                ? sentence.nouns().stream()
                        .filter(n -> n.to() <= which - 1)
                        .reduce((a, b) -> b)
                        .filter(isIt)
                        .isPresent()
                : clause.after("in").filter(isIt).isPresent();
        String party = inIt && SEES.contains(clause.verb().lemma()) ? narrative.party(subject) : null;
        if (party != null) {
            verdict(
                    party,
                    clause.verb().from(),
                    narrative.voices().thoughtEnd(clause.verb().main()));
        }
    }

    /** "Vance's answer was shorter: 'no'". */
    private void replied(Clause clause, NounPhrase subject) {
        boolean reply = REPLIES.contains(narrative.token(subject.head()).lower())
                && clause.verb().lemma().equals("be");
        List<String> owners =
                reply ? narrative.parties(subject.from(), clause.verb().from()) : List.of();
        if (!owners.isEmpty()) {
            verdict(owners.getFirst(), clause.verb().to(), sentence.to());
        }
    }

    /** "Lothe's backing for it is not in doubt". */
    private void held(Clause clause, NounPhrase subject, Predicate<NounPhrase> isIt) {
        boolean stance = STANCES.contains(narrative.token(subject.head()).lower())
                && subject.to() + 1 < clause.verb().from()
                && narrative.token(subject.to()).lower().matches("for|to|of|about|in");
        NounPhrase of = stance ? sentence.phraseAt(subject.to() + 1) : null;
        List<String> owners =
                of != null && isIt.test(of) ? narrative.parties(subject.from(), subject.head()) : List.of();
        if (!owners.isEmpty()) {
            verdict(owners.getFirst(), subject.head(), sentence.to());
        }
    }

    /** "As Vance sees it, the plan is a gift". */
    private void asSeen(Clause clause, NounPhrase subject, Predicate<NounPhrase> isIt) {
        boolean as = narrative.token(sentence.from()).is("as") && isIt.test(subject);
        Clause seen = as ? sentence.clauses().getFirst() : clause;
        NounPhrase seer = seen.subject();
        String party = seen != clause
                        && seer != null
                        && SEES.contains(seen.verb().lemma())
                        && seen.verb().to() < subject.from()
                ? narrative.party(seer)
                : null;
        if (party != null) {
            verdict(party, clause.verb().from(), sentence.to());
        }
    }

    /** "The plan has Lothe's blessing". */
    private void enjoyed(Clause clause, NounPhrase subject, Predicate<NounPhrase> isIt) {
        NounPhrase object = clause.object().orElse(null);
        boolean stance = object != null
                && ENJOYS.contains(clause.verb().lemma())
                && STANCES.contains(narrative.token(object.head()).lower())
                && isIt.test(subject);
        List<String> owners = stance && object != null ? narrative.parties(object.from(), object.head()) : List.of();
        owners.forEach(owner -> verdict(owner, clause.verb().from(), sentence.to()));
    }

    /** "Support came from Lothe", "There was a cautious yes from Lothe", "From Lothe came a flat refusal". */
    private void came(Clause clause, NounPhrase subject) {
        if (!COMES.contains(clause.verb().lemma())) {
            return;
        }
        NounPhrase stance = Stream.concat(Stream.of(subject), clause.object().stream())
                .filter(p -> STANCES.contains(narrative.token(p.head()).lower()))
                .findFirst()
                .orElse(null);
        boolean from = narrative.token(sentence.from()).is("from") && subject.from() == sentence.from() + 1;
        NounPhrase giver = clause.after("from").orElse(from ? subject : null);
        if (stance != null && giver != null && giver != stance) {
            narrative
                    .parties(giver)
                    .forEach(party ->
                            verdict(party, Math.min(stance.from(), clause.verb().from()), sentence.to()));
        }
    }

    /** "It left Malouk cold": what it does to a party's mood. */
    private void left(Clause clause, NounPhrase subject, Predicate<NounPhrase> isIt) {
        NounPhrase object = clause.object().orElse(null);
        boolean moved = object != null
                && clause.verb().lemma().equals("leave")
                && narrative.tokens().subList(object.from(), Math.min(object.to() + 1, sentence.to())).stream()
                        .anyMatch(t -> MOODS.contains(t.lower()))
                && isIt.test(subject);
        if (moved && object != null) {
            narrative
                    .parties(object)
                    .forEach(party -> verdict(party, clause.verb().from(), sentence.to()));
        }
    }

    /** "'A gift with a ribbon,' said Vance": words without a verb that somebody throws in. */
    private void fragments() {
        for (Attribution voice : narrative.piece().attributions()) {
            int from = narrative.indexOf(voice.content().getFirst());
            int to = narrative.indexAfter(voice.content().getLast());
            boolean here = sentence.from() <= from
                    && to <= sentence.to()
                    && narrative.token(from).text().equals("\"");
            boolean verbless = here
                    && sentence.clauses().stream()
                            .noneMatch(c -> c.verb().isFinite()
                                    && from <= c.verb().main()
                                    && c.verb().main() < to);
            List<String> speakers = verbless ? narrative.voices().sources(voice) : List.of();
            if (speakers.size() == 1 && isUntold(from, to)) {
                verdict(speakers.getFirst(), from, to);
            }
        }
    }

    /** "It went down better: the growers would gladly pay half": what each does with it behind the colon. */
    private void wentDown(Clause clause, NounPhrase subject) {
        int behind = clause.verb().from();
        boolean told =
                HOW_RECEIVED.matcher(narrative.words(sentence.from(), behind)).matches();
        boolean would = clause.verb().lemma().matches("would|will|could|can")
                || clause.verb().tense() == Tense.MODAL
                || clause.verb().tense() == Tense.FUTURE;
        String party = told && would && subject.to() <= behind ? narrative.party(subject) : null;
        if (party != null) {
            verdict(party, behind, narrative.voices().thoughtEnd(clause.verb().main()));
        }
    }

    /** Whether no verdict of the sentence holds the words already. */
    private boolean isUntold(int from, int to) {
        String words = narrative.plainWords(from, to).toLowerCase(Locale.ROOT);
        return proposal.verdicts().stream()
                .noneMatch(v -> v.verdict().toLowerCase(Locale.ROOT).contains(words));
    }

    private void verdict(String party, int from, int to) {
        proposal.verdict(party, narrative.plainWords(from, to), narrative, sentence);
    }
}

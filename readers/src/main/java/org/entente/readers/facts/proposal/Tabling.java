package org.entente.readers.facts.proposal;

import java.util.Optional;
import java.util.Set;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** How a proposal comes on the table: somebody puts it there, or it is called theirs. */
final class Tabling {
    /** Verbs whose object is a proposal whatever it is called. */
    private static final Set<String> CHRISTENED =
            Set.of("known", "called", "dubbed", "nicknamed", "christened", "billed");

    private static final Set<String> TABLES = Set.of(
            "propose",
            "float",
            "table",
            "put",
            "suggest",
            "moot",
            "pitch",
            "broach",
            "try",
            "come",
            "surprise",
            "hit",
            "counter",
            "respond");

    private static final Set<String> MOOTS = Set.of("propose", "suggest", "float", "moot", "pitch", "broach");

    /** "put her name to it": what one lends to another's proposal. */
    private static final Set<String> LENT = Set.of("name", "signature", "weight", "support");

    /** What an answer may be that proposes nothing. */
    private static final Set<String> REACTIONS = Set.of(
            "question",
            "joke",
            "smile",
            "shrug",
            "nod",
            "threat",
            "warning",
            "statement",
            "letter",
            "list",
            "claim",
            "accusation",
            "complaint",
            "laugh",
            "silence",
            "yes",
            "no",
            "figures",
            "quotation",
            "story",
            "reminder");

    private final Table table;

    Tabling(Table table) {
        this.table = table;
    }

    /** What a sentence puts on the table: a thing, by whatever turn of phrase, or that something be done. */
    @Nullable
    Tabled made(Narrative narrative, Told sentence, @Nullable Tabled named, @Nullable Tabled current) {
        Tabled christened = current == null || current.hasName() ? null : christened(narrative, sentence, current);
        if (christened != null) {
            return christened;
        }
        Tabled seconded = new SecondedMotions(table).moved(narrative, sentence);
        if (seconded != null) {
            return seconded;
        }
        for (Clause clause : sentence.clauses()) {
            Tabled made = put(narrative, sentence, clause, named, current);
            if (made != null) {
                return made;
            }
        }
        Tabled moved = new Motions(table).moved(narrative, sentence);
        if (moved == null) {
            moved = new Wishes(table).wished(narrative, sentence, current);
        }
        return moved != null ? moved : new Owned(table).owned(narrative, sentence, current);
    }

    /** "its Fallow Plan", "Umbria's Fallow Plan": whose a named proposal is said to be. */
    void owned(Narrative narrative, Told sentence, Tabled named) {
        for (NounPhrase phrase : sentence.nouns()) {
            int from = ProposalNames.nameFrom(narrative, phrase);
            boolean owner = from > phrase.from()
                    && narrative.token(phrase.head()).isCapitalized()
                    && named.isCalled(narrative.plainWords(from, phrase.to()));
            boolean pronoun = owner
                    && Owned.PRONOUNS.contains(narrative.token(phrase.from()).lower());
            if (pronoun) {
                table.makers().of(narrative, sentence, phrase).ifPresent(named::by);
            } else if (owner && ProposalNames.isPossessive(narrative, from - 1)) {
                narrative.parties(phrase.from(), from).stream().findFirst().ifPresent(named::by);
            }
        }
    }

    /** "Known as the Ladder, it would": the name comes in the sentence behind. */
    private static @Nullable Tabled christened(Narrative narrative, Told sentence, Tabled current) {
        int as = sentence.from() + 1;
        boolean called = sentence.to() - as > 2
                && CHRISTENED.contains(narrative.token(sentence.from()).lower())
                && current.isNear(narrative, sentence);
        NounPhrase name = !called ? null : sentence.phraseAt(narrative.token(as).is("as") ? as + 1 : as);
        if (name == null || !narrative.token(name.head()).isCapitalized()) {
            return null;
        }
        current.named(narrative.plainWords(ProposalNames.nameFrom(narrative, name), name.to()), narrative, sentence);
        return current;
    }

    /** "put forward a compromise", "a plan tabled by Lurania", "presented the Skagen Proposal". */
    private @Nullable Tabled put(
            Narrative narrative, Told sentence, Clause clause, @Nullable Tabled named, @Nullable Tabled current) {
        Hit hit = ProposalPhrases.MAKING.hit(narrative, clause, "makes").orElse(null);
        TabledBy participle = hit == null ? null : TabledBy.of(narrative, sentence, clause, hit);
        NounPhrase object = participle != null
                ? participle.thing()
                : hit == null ? null : tabledBy(narrative, sentence, clause, hit);
        if (object == null || !clause.verb().isFact() || narrative.isPerson(object)) {
            return null;
        }
        NounPhrase thing = ProposalNames.essence(narrative, sentence, inTheForm(narrative, sentence, object));
        NounPhrase patient = Bynames.of(narrative, sentence, thing);
        boolean proposes = TABLES.contains(clause.verb().lemma())
                && !narrative.token(patient.head()).pos().startsWith("PRON")
                && !LENT.contains(narrative.token(patient.head()).lower())
                && !REACTIONS.contains(narrative.token(patient.head()).lower());
        boolean vague = proposesSomething(narrative, object);
        boolean nicknamed =
                patient != thing && (narrative.token(thing.head()).is("what") || Bynames.isProper(narrative, patient));
        boolean isProposal = nicknamed
                || ProposalNames.isHeadOfWhatIsTabled(narrative, object)
                || (named != null && named.isCalled(narrative.words(patient)));
        NounPhrase maker =
                participle != null ? participle.maker() : clause.agent().orElse(null);
        if (maker != null && Bids.isOne(narrative, clause, object) && narrative.party(maker) != null) {
            return new Bids(table).made(narrative, sentence, maker);
        }
        if (maker == null || !(isProposal || proposes || vague)) {
            return null;
        }
        Optional<String> by = table.makers()
                .onBehalf(narrative, clause)
                .or(() -> table.makers().owner(narrative, sentence, object))
                .or(() -> table.makers().of(narrative, sentence, maker));
        if (named == null && current != null && isMoreOn(current, narrative, sentence, patient, by)) {
            current.mentioned(narrative, sentence);
            return current;
        }
        Tabled made = named != null ? named : table.add(narrative.bareWords(patient));
        by.ifPresent(made::by);
        if (vague) {
            made.asVague().mentioned(narrative, sentence);
            return made;
        }
        Bynames.inQuotes(narrative, sentence, made);
        boolean plain = !nicknamed
                && (ProposalNames.isHead(narrative, patient)
                        || !MOOTS.contains(clause.verb().lemma()));
        name(
                narrative,
                sentence,
                made,
                patient,
                plain
                        ? null
                        : nicknamed
                                ? narrative.bareWords(patient)
                                : narrative.token(patient.head()).lower());
        return made;
    }

    /** "came forward with something else": what is told only in the sentences behind. */
    private static boolean proposesSomething(Narrative narrative, NounPhrase object) {
        return narrative.token(object.head()).lower().matches("something|another|one");
    }

    /** "What Umbria would like is a toll. Under a plan it tabled last week": the same maker's, told by no other name. */
    private static boolean isMoreOn(
            Tabled current, Narrative narrative, Told sentence, NounPhrase patient, Optional<String> by) {
        return by.filter(current::isBy).isPresent()
                && current.isNear(narrative, sentence)
                && ProposalNames.isHead(narrative, patient)
                && ProposalNames.telling(narrative, patient) == null
                && ProposalNames.aim(narrative, sentence, patient) == null;
    }

    /** What is tabled: the object, or what a participle stands behind ("the subject of a plan tabled by"). */
    private static @Nullable NounPhrase tabledBy(Narrative narrative, Told sentence, Clause clause, Hit hit) {
        if (narrative.token(hit.to() - 1).lower().matches("with|for")) {
            return sentence.phraseAt(hit.to());
        }
        if (clause.verb().tense() == Tense.PARTICIPLE && clause.verb().passive()) {
            for (NounPhrase phrase : sentence.nouns()) {
                boolean apposed = phrase.to() + 1 == clause.verb().from()
                        && narrative.token(phrase.to()).is(",");
                if (apposed || phrase.to() == clause.verb().from()) {
                    return phrase;
                }
            }
        }
        return given(narrative, clause)
                .or(() -> relative(narrative, sentence, clause))
                .or(clause::patient)
                .orElseGet(() -> behindAside(narrative, sentence, clause));
    }

    /** "A plan to send an envoy, which Tarquenia floated", "a plan it floated": what a relative clause lacks as its object. */
    private static Optional<NounPhrase> relative(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase subject = clause.subject();
        if (subject == null || subject.to() > clause.verb().from()) {
            return Optional.empty();
        }
        int which = subject.from() - 1;
        boolean relative =
                which > sentence.from() && narrative.token(which).lower().matches("which|that");
        return sentence.nouns().stream()
                .filter(n -> relative ? n.to() <= which : n.to() == subject.from())
                .filter(n -> ProposalNames.isHead(narrative, n))
                .reduce((a, b) -> b);
    }

    /** "offered Brisca a ten-year contract": of two objects the second. */
    private static Optional<NounPhrase> given(Narrative narrative, Clause clause) {
        NounPhrase first = clause.patient().orElse(null);
        return first == null || clause.verb().passive() || narrative.party(first) == null
                ? Optional.empty()
                : clause.phrases().stream()
                        .filter(c -> c.preposition() == null && c.phrase().from() == first.to())
                        .map(Clause.Complement::phrase)
                        .findFirst();
    }

    /** "a compromise in the form of a banded charge". */
    private static NounPhrase inTheForm(Narrative narrative, Told sentence, NounPhrase patient) {
        int form = patient.to() + 2;
        boolean takesForm = form + 1 < sentence.to()
                && narrative.token(patient.to()).is("in")
                && narrative.token(form).is("form");
        NounPhrase what = takesForm ? sentence.phraseAt(form + 2) : null;
        return what == null ? patient : what;
    }

    /** Of "submitted, on behalf of Kolmark, a compromise" the object, behind what commas close off. */
    private static @Nullable NounPhrase behindAside(Narrative narrative, Told sentence, Clause clause) {
        int open = clause.verb().to();
        if (open >= sentence.to() || !narrative.token(open).is(",")) {
            return null;
        }
        int close = open + 1;
        while (close < sentence.to() && !narrative.token(close).is(",")) {
            close++;
        }
        return close + 1 < sentence.to() ? sentence.phraseAt(close + 1) : null;
    }

    /** @param bare what to call it when no words tell it from others; null when nothing does */
    private static void name(
            Narrative narrative, Told sentence, Tabled made, NounPhrase phrase, @Nullable String bare) {
        String own = ProposalNames.own(narrative, sentence, phrase);
        String telling = own == null ? ProposalNames.telling(narrative, phrase) : own;
        String aim = telling == null ? ProposalNames.aim(narrative, sentence, phrase) : telling;
        String name = aim == null ? bare : aim;
        if (name == null || made.hasName()) {
            made.mentioned(narrative, sentence);
        } else {
            made.named(name, narrative, sentence);
        }
    }
}

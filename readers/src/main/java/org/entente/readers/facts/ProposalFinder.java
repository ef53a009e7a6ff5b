package org.entente.readers.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Cast;
import org.entente.domain.Proposal;
import org.entente.readers.facts.Narrative.Told;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/** Finds proposals on the table: who made each, and what the parties make of it. */
final class ProposalFinder {
    private static final PhraseBook WORDS = PhraseBook.load(ProposalFinder.class, "proposal-words.tsv");
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that");

    /** Verbs whose object is a proposal whatever it is called. */
    private static final Set<String> TABLES = Set.of("propose", "float", "table", "put");

    private static final Set<String> OWNERS = Set.of("her", "his", "their", "its");

    private static final HeadWords HEADS = HeadWords.load("proposal-heads.tsv");

    private final Cast cast;

    /** @param cast tells members from other speakers */
    ProposalFinder(Cast cast) {
        this.cast = cast;
    }

    List<Proposal> find(List<Narrative> narratives) {
        List<Tabled> tabled = new ArrayList<>();
        for (Narrative narrative : narratives) {
            Tabled current = null;
            for (Told sentence : narrative.sentences()) {
                Tabled named = named(narrative, sentence, tabled, current);
                Tabled made = made(narrative, sentence, named, tabled);
                made = made == null ? owned(narrative, sentence, current, tabled) : made;
                if (made != null) {
                    current = made;
                } else if (named != null) {
                    current = named;
                }
                if (current != null && current.isNear(narrative, sentence)) {
                    judge(narrative, sentence, current);
                }
            }
        }
        return tabled.stream().filter(Tabled::isOne).map(Tabled::proposal).toList();
    }

    /** "the Kellogg Plan", "the Quist compromise", "the 'brook route'". */
    private @Nullable Tabled named(Narrative narrative, Told sentence, List<Tabled> tabled, @Nullable Tabled current) {
        Tabled found = null;
        for (NounPhrase phrase : sentence.nouns()) {
            Tabled eponymous = makersOwn(narrative, phrase, tabled);
            if (eponymous != null) {
                eponymous.named(narrative.plainWords(phrase.head() - 1, phrase.head() + 1), narrative, sentence);
                found = eponymous;
                continue;
            }
            if (!isHead(narrative, phrase) || !isName(narrative, sentence, phrase)) {
                continue;
            }
            String name = narrative
                    .plainWords(nameFrom(narrative, phrase), phrase.head() + 1)
                    .replaceAll("[\"“”‘’]", "");
            Tabled known =
                    tabled.stream().filter(t -> t.isCalled(name)).findFirst().orElse(null);
            if (known == null && current != null && current.isNear(narrative, sentence) && !current.hasName()) {
                known = current;
            }
            if (known == null) {
                known = new Tabled(name);
                tabled.add(known);
            }
            known.named(name, narrative, sentence);
            found = known;
        }
        return found;
    }

    /** "the Brandt ladder": a thing that bears the name of whoever made a proposal is that proposal. */
    private static @Nullable Tabled makersOwn(Narrative narrative, NounPhrase phrase, List<Tabled> tabled) {
        int name = phrase.head() - 1;
        boolean eponym = name == phrase.from() + 1
                && narrative.token(phrase.from()).is("the")
                && narrative.token(name).isCapitalized()
                && !narrative.token(phrase.head()).isCapitalized()
                && !narrative.isActor(phrase);
        return eponym
                ? tabled.stream()
                        .filter(t -> t.isBy(narrative.token(name).text(), narrative.parties(name, name + 1)))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** "Kellogg Plan": whether the last word of a name alone makes it a plan's. */
    static boolean isPlanByName(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.charAt(0))
                && HEADS.strength(last.toLowerCase(Locale.ROOT)) == HeadWords.Strength.NAME;
    }

    private static boolean isHead(Narrative narrative, NounPhrase phrase) {
        return HEADS.head(narrative.token(phrase.head()).lower()) != null;
    }

    private static int nameFrom(Narrative narrative, NounPhrase phrase) {
        int from = phrase.from();
        while (from < phrase.head()
                && (narrative.token(from).pos().startsWith("DET")
                        || narrative.token(from).pos().startsWith("PRON")
                        || narrative.token(from).lower().endsWith("'s")
                        || narrative.token(from).text().equals("\"")
                        || narrative.token(from).text().equals("'"))) {
            from++;
        }
        return from;
    }

    private boolean isName(Narrative narrative, Told sentence, NounPhrase phrase) {
        int from = nameFrom(narrative, phrase);
        if (from >= phrase.head()) {
            return false;
        }
        boolean capitalHead = narrative.token(phrase.head()).isCapitalized()
                && narrative.token(phrase.head() - 1).isCapitalized();
        boolean eponym = narrative.token(phrase.head() - 1).pos().startsWith("PROPN")
                && from == phrase.head() - 1
                && phrase.from() < from;
        boolean quoted = phrase.head() + 1 < sentence.to()
                && from > sentence.from()
                && narrative.token(phrase.head() + 1).text().matches("[\"']")
                && narrative.token(from - 1).text().matches("[\"']");
        return capitalHead || eponym || quoted;
    }

    /** "put forward a compromise", "a plan tabled by Lurania", "presented the Skagen Proposal". */
    private @Nullable Tabled made(Narrative narrative, Told sentence, @Nullable Tabled named, List<Tabled> tabled) {
        for (Clause clause : sentence.clauses()) {
            Optional<Hit> hit = hit(narrative, clause, "makes");
            NounPhrase patient = tabledBy(sentence, clause);
            if (hit.isEmpty() || patient == null || !clause.verb().isFact()) {
                continue;
            }
            boolean proposes = TABLES.contains(clause.verb().lemma());
            boolean isProposal =
                    isHead(narrative, patient) || (named != null && named.isCalled(narrative.words(patient)));
            if (!isProposal && !proposes) {
                continue;
            }
            Optional<NounPhrase> maker = clause.agent();
            if (maker.isEmpty()) {
                continue;
            }
            Tabled made = named;
            if (made == null) {
                made = new Tabled(narrative.bareWords(patient));
                tabled.add(made);
            }
            made.by(narrative.personOrParty(sentence, maker.get(), cast));
            made.mentioned(narrative, sentence);
            nameInQuotes(narrative, sentence, made);
            return made;
        }
        return null;
    }

    /** "Her plan: a meter for each house": whose it is made it. */
    private @Nullable Tabled owned(Narrative narrative, Told sentence, @Nullable Tabled current, List<Tabled> tabled) {
        for (NounPhrase phrase : sentence.nouns()) {
            boolean hers = OWNERS.contains(narrative.token(phrase.from()).lower());
            if (hers && phrase.from() == sentence.from() && isHead(narrative, phrase)) {
                if (current != null && current.isNear(narrative, sentence) && !current.hasName()) {
                    current.mentioned(narrative, sentence);
                    return current;
                }
                Tabled made = new Tabled(narrative.plainWords(phrase.from() + 1, phrase.to()));
                made.by(narrative.personOrParty(sentence, phrase, cast));
                made.mentioned(narrative, sentence);
                tabled.add(made);
                return made;
            }
        }
        return null;
    }

    /** "(the 'brook route')": the name that the sentence itself gives, in quotation marks. */
    private void nameInQuotes(Narrative narrative, Told sentence, Tabled made) {
        for (int i = sentence.from() + 2; i < sentence.to() - 1; i++) {
            boolean quoted = (HEADS.head(narrative.token(i).lower()) != null || isBracketed(narrative, sentence, i))
                    && narrative.token(i + 1).text().matches("[\"']");
            int open = i - 1;
            while (quoted
                    && open > sentence.from()
                    && i - open < 4
                    && !narrative.token(open).text().matches("[\"']")) {
                open--;
            }
            if (quoted && !made.hasName() && narrative.token(open).text().matches("[\"']")) {
                made.named(narrative.plainWords(open + 1, i + 1), narrative, sentence);
            }
        }
    }

    /** (the "Lune band"): what stands in brackets and quotation marks is a name. */
    private static boolean isBracketed(Narrative narrative, Told sentence, int last) {
        int open = last;
        while (open > sentence.from()
                && last - open < 6
                && !narrative.token(open).text().equals("(")) {
            open--;
        }
        return narrative.token(open).text().equals("(")
                && last + 2 < sentence.to()
                && narrative.token(last + 2).text().equals(")");
    }

    /** What is tabled: the object, or what a participle stands behind ("the subject of a plan tabled by"). */
    private static @Nullable NounPhrase tabledBy(Told sentence, Clause clause) {
        if (clause.verb().tense() == Tense.PARTICIPLE && clause.verb().passive()) {
            for (NounPhrase phrase : sentence.nouns()) {
                if (phrase.to() == clause.verb().from()) {
                    return phrase;
                }
            }
        }
        return clause.patient().orElse(null);
    }

    private static Optional<Hit> hit(Narrative narrative, Clause clause, String meaning) {
        int to = narrative.sentenceOf(clause.verb().main()).to();
        return WORDS.find(narrative.tokens(), clause.verb().from(), to).stream()
                .filter(h -> h.meaning().equals(meaning))
                .filter(h -> h.from() <= clause.verb().main() && clause.verb().main() < h.to())
                .findFirst();
    }

    private void judge(Narrative narrative, Told sentence, Tabled proposal) {
        for (Clause clause : sentence.clauses()) {
            boolean judges = hit(narrative, clause, "judges").isPresent() && isOn(narrative, clause, proposal);
            boolean stands = hit(narrative, clause, "stands").isPresent();
            for (String by : judges || stands ? judges(narrative, sentence, clause) : List.<String>of()) {
                int end = Math.max(
                        narrative.thoughtEnd(clause.verb().main()),
                        clause.verb().to());
                proposal.verdict(by, narrative.plainWords(clause.verb().from(), end), narrative, sentence);
            }
        }
        strikes(narrative, sentence, proposal);
        inTheEyes(narrative, sentence, proposal);
    }

    private static List<String> judges(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase judge = clause.agent().orElse(null);
        if (judge == null) {
            return List.of();
        }
        List<String> parties = narrative.party(judge) == null ? List.of() : narrative.parties(judge);
        boolean pronoun = narrative.token(judge.head()).pos().startsWith("PRON");
        if (parties.isEmpty() && pronoun) {
            return narrative.parties(sentence.from(), clause.from()).stream()
                    .limit(1)
                    .toList();
        }
        return parties;
    }

    /** The object of a judgement is the proposal: a pronoun, its name, or a noun that its own sentence used. */
    private boolean isOn(Narrative narrative, Clause clause, Tabled proposal) {
        NounPhrase object = clause.patient().orElse(null);
        if (object == null) {
            int next = clause.verb().to();
            return next < narrative.tokens().size()
                    && PRONOUNS.contains(narrative.token(next).lower());
        }
        String head = narrative.token(object.head()).lower();
        return PRONOUNS.contains(head)
                || proposal.isCalled(narrative.words(object))
                || isHead(narrative, object)
                || (proposal.tells(head) && !narrative.token(object.head()).isCapitalized());
    }

    /** "looks totally unacceptable to Moscow". */
    private static void strikes(Narrative narrative, Told sentence, Tabled proposal) {
        for (Hit hit : WORDS.find(narrative.tokens(), sentence.from(), sentence.to())) {
            if (!hit.meaning().equals("strikes")) {
                continue;
            }
            NounPhrase to = sentence.phraseAt(hit.to());
            String party = to == null ? null : narrative.party(to);
            if (party != null) {
                int from = sentence.clauses().stream()
                        .filter(c -> c.verb().from() < hit.from())
                        .reduce((a, b) -> b)
                        .map(c -> c.verb().from())
                        .orElse(hit.from());
                proposal.verdict(party, narrative.plainWords(from, sentence.to()), narrative, sentence);
            }
        }
    }

    /** "For Pryce it is 'confiscation with good manners'". */
    private static void inTheEyes(Narrative narrative, Told sentence, Tabled proposal) {
        if (!narrative.token(sentence.from()).is("for") || sentence.clauses().isEmpty()) {
            return;
        }
        Clause clause = sentence.clauses().getFirst();
        NounPhrase subject = clause.subject();
        boolean is = clause.verb().lemma().equals("be")
                && subject != null
                && PRONOUNS.contains(narrative.token(subject.head()).lower());
        if (!is || subject == null) {
            return;
        }
        List<String> judges = narrative.parties(sentence.from(), subject.from());
        if (!judges.isEmpty()) {
            proposal.verdict(
                    judges.getFirst(), narrative.plainWords(clause.verb().to(), sentence.to()), narrative, sentence);
        }
    }
}

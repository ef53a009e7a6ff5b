package org.entente.readers.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.readers.language.Clause.Complement;
import org.entente.readers.language.VerbGroup.Tense;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a sentence, told by the order of its noun phrases and verb groups.
 *
 * <p>There is no parser: a subject is the phrase on the left of its verb, over commas that enclose a relative clause
 * or an apposition and over prepositions up to the phrase they hang on. It is wrong now and then; what is built on
 * it asks for words that it knows, not for structure alone.
 */
public final class Clauses {
    private static final Set<String> INTRANSITIVE = Set.of(
            "arrive",
            "begin",
            "break",
            "close",
            "collapse",
            "come",
            "die",
            "end",
            "expire",
            "fall",
            "fail",
            "go",
            "happen",
            "lapse",
            "last",
            "meet",
            "rise",
            "start",
            "vote",
            "walk",
            "withdraw");
    static final Set<String> RELATIVES = Set.of("which", "who", "that", "whose", "where", "when");
    private static final Set<String> SUBORDINATORS = Set.of(
            "when", "whenever", "if", "unless", "because", "while", "although", "though", "after", "before", "that");
    static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "--", "(", ")");

    private final List<Token> tokens;
    private final Sentence sentence;
    private final List<VerbGroup> verbs;
    private final List<NounPhrase> nouns;
    private final Hosts hosts;

    private Clauses(AnalyzedText text, Sentence sentence) {
        this.tokens = text.tokens();
        this.sentence = sentence;
        this.verbs = new VerbGroups(text, sentence).all();
        this.nouns = new NounPhrases(text, sentence).beside(verbs);
        this.hosts = new Hosts(tokens, sentence, verbs, nouns);
    }

    /** Takes a sentence apart. */
    public static Clauses of(AnalyzedText text, Sentence sentence) {
        return new Clauses(text, sentence);
    }

    /** The noun phrases, from left to right. */
    public List<NounPhrase> nounPhrases() {
        return nouns;
    }

    /** The clauses, in the order of their verbs. */
    public List<Clause> clauses() {
        List<Clause> found = new ArrayList<>();
        @Nullable NounPhrase[] subjects = new NounPhrase[verbs.size()];
        for (int i = 0; i < verbs.size(); i++) {
            subjects[i] = subject(i, subjects);
        }
        if (verbs.size() > 1 && isOpening(0)) {
            subjects[0] = subjects[1];
        }
        for (int i = 0; i < verbs.size(); i++) {
            VerbGroup verb = reduced(i, subjects[i]);
            int from = clauseStart(i, subjects[i]);
            boolean hangs =
                    i + 1 < verbs.size() && reduced(i + 1, subjects[i + 1]).tense() == Tense.PARTICIPLE;
            int to = i + 1 < verbs.size() ? nextStart(i + 1, hangs ? null : subjects[i + 1]) : sentence.to();
            found.add(new Clause(
                    Math.min(from, verb.from()), Math.max(to, verb.to()), subjects[i], verb, phrases(verb.to(), to)));
        }
        return found;
    }

    private List<Complement> phrases(int from, int to) {
        List<Complement> found = new ArrayList<>();
        for (NounPhrase noun : nouns) {
            if (noun.from() >= from && noun.to() <= to) {
                Token before = tokens.get(noun.from() - 1);
                boolean bound = before.pos().startsWith("ADP") || before.pos().startsWith("SCONJ") || before.is("to");
                found.add(new Complement(bound ? before.lower() : null, noun));
            }
        }
        return found;
    }

    /** "a document signed in 1997": a past form right behind a phrase that is not its doer. */
    private VerbGroup reduced(int i, @Nullable NounPhrase subject) {
        VerbGroup verb = verbs.get(i);
        if (isOpening(i)) {
            return participle(verb);
        }
        if (verb.tense() != Tense.PAST
                || verb.from() != verb.main()
                || subject == null
                || INTRANSITIVE.contains(verb.lemma())
                || PastForms.isOnlyPast(tokens.get(verb.main()).lower())
                || (isRelativeBefore(subject)
                        && !BREAKS.contains(tokens.get(verb.from() - 1).text()))) {
            return verb;
        }
        int after = verb.to();
        while (after + 1 < sentence.to() && tokens.get(after).pos().startsWith("ADV")) {
            after++;
        }
        boolean objectless = verb.to() >= sentence.to()
                || tokens.get(after).pos().startsWith("ADP")
                || BREAKS.contains(tokens.get(verb.to()).text())
                || tokens.get(verb.to()).is("to")
                || (verb.lemma().equals("date") && tokens.get(verb.to()).pos().startsWith("NUM"));
        boolean complement = subject.from() > sentence.from()
                && i > 0
                && (tokens.get(subject.from() - 1).pos().startsWith("ADP")
                        || verbs.get(i - 1).to() == subject.from());
        boolean followed = i + 1 < verbs.size()
                && verbs.get(i + 1).isFinite()
                && subjectRunsOn(verb.to(), verbs.get(i + 1).from());
        boolean apposed = BREAKS.contains(tokens.get(verb.from() - 1).text());
        boolean by = verb.to() < sentence.to() && tokens.get(after).is("by");
        return objectless && (complement || followed || apposed || by) ? participle(verb) : verb;
    }

    private static VerbGroup participle(VerbGroup verb) {
        return new VerbGroup(verb.from(), verb.to(), verb.main(), verb.lemma(), Tense.PARTICIPLE, true, verb.negated());
    }

    /** "Signed in 1974, it obliges": a past form before all else, closed off by a comma before who does the rest. */
    private boolean isOpening(int i) {
        VerbGroup verb = verbs.get(i);
        if (i > 0
                || verbs.size() < 2
                || verb.from() != sentence.from()
                || verb.from() != verb.main()
                || verb.tense() != Tense.PAST
                || !tokens.get(verb.to()).pos().startsWith("ADP")) {
            return false;
        }
        int next = verbs.get(1).from();
        return tokens.subList(verb.to(), next).stream().anyMatch(t -> t.is(",")) && hosts.endingAt(next - 1) != null;
    }

    /** "which the League and Vorland signed": what stands behind "which" does it. */
    private boolean isRelativeBefore(NounPhrase subject) {
        int from = subject.from();
        for (NounPhrase before : nouns.reversed()) {
            boolean joined = before.to() + 1 == from && tokens.get(before.to()).is("and");
            from = joined ? before.from() : from;
        }
        return from > sentence.from() + 1
                && RELATIVES.contains(tokens.get(from - 1).lower())
                && !tokens.get(from - 2).pos().startsWith("ADP");
    }

    private boolean subjectRunsOn(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.pos().startsWith("CCONJ")
                    || token.pos().startsWith("SCONJ")
                    || RELATIVES.contains(token.lower())
                    || (token.is(",") && i + 2 < to && WordKinds.isDeterminer(tokens.get(i + 1)))) {
                return false;
            }
        }
        NounPhrase last = hosts.endingAt(hosts.skipBack(to - 1));
        return last == null
                || (last.from() > sentence.from()
                        && tokens.get(last.from() - 1).pos().startsWith("ADP"));
    }

    private int clauseStart(int i, @Nullable NounPhrase subject) {
        VerbGroup verb = verbs.get(i);
        return subject != null && subject.from() < verb.from() ? subject.from() : verb.from();
    }

    /** Where the words before a clause end: behind the last mark or link between its verb and the one before. */
    private int nextStart(int i, @Nullable NounPhrase subject) {
        VerbGroup verb = verbs.get(i);
        int floor = verbs.get(i - 1).to();
        int own = subject != null && subject.from() >= floor && subject.from() < verb.from()
                ? subject.from()
                : verb.from();
        for (int t = own - 1; t >= floor; t--) {
            Token token = tokens.get(t);
            if (BREAKS.contains(token.text())
                    || token.pos().startsWith("CCONJ")
                    || token.pos().startsWith("SCONJ")) {
                return t;
            }
            if (RELATIVES.contains(token.lower()) && token.pos().startsWith("PRON")) {
                return t;
            }
        }
        return verb.isFinite() ? own : verb.from();
    }

    private @Nullable NounPhrase subject(int i, @Nullable NounPhrase[] earlier) {
        VerbGroup verb = verbs.get(i);
        if (tokens.get(verb.from()).pos().startsWith("PRON")) {
            return new NounPhrase(verb.from(), verb.from() + 1, verb.from());
        }
        NounPhrase inherited = i > 0 ? earlier[i - 1] : null;
        if (verb.tense() == Tense.INFINITIVE) {
            NounPhrase object = hosts.endingAt(hosts.skipBack(verb.from() - 1));
            if (i == 0) {
                return object;
            }
            return object != null && object.from() >= verbs.get(i - 1).to() && directObject(object, i - 1)
                    ? object
                    : inherited;
        }
        int left = hosts.skipBack(verb.from() - 1);
        if (left < sentence.from()) {
            return verb.isFinite() && i + 1 == verbs.size() ? null : inherited;
        }
        Token before = tokens.get(left);
        NounPhrase opening = left == sentence.from() ? hosts.endingAt(left) : null;
        if (opening != null && opening.head() == left && verb.isFinite()) {
            return opening;
        }
        if (RELATIVES.contains(before.lower()) && !isDemonstrative(left)) {
            int antecedent = hosts.skipBack(left - 1);
            if (antecedent >= sentence.from()
                    && BREAKS.contains(tokens.get(antecedent).text())) {
                antecedent = hosts.skipBack(antecedent - 1);
            }
            NounPhrase noun = hosts.endingAt(antecedent);
            boolean time = noun != null && tokens.get(noun.head()).pos().startsWith("NUM");
            boolean person = noun != null && before.is("who") && !isPerson(noun);
            return noun == null || time ? inherited : person ? hosts.climb(noun) : hosts.relativeHost(noun);
        }
        if (BREAKS.contains(before.text())) {
            NounPhrase host = hosts.overParenthesis(left);
            NounPhrase beside = verb.from() == verb.main() ? hosts.endingAt(left - 1) : null;
            boolean time = beside != null && tokens.get(beside.head()).pos().startsWith("NUM");
            boolean dated = host != null && tokens.get(host.head()).text().matches("\\d+");
            return host != null && !dated ? host : beside != null && !time ? hosts.relativeHost(beside) : inherited;
        }
        if (before.pos().startsWith("CCONJ")
                && tokens.get(Math.max(left - 1, sentence.from())).is(",")) {
            return overSubordinates(i, earlier);
        }
        if (before.isVerb() && verb.isFinite() && inherited != null) {
            NounPhrase host = hosts.beforeRelative(inherited);
            return host == null ? inherited : host;
        }
        if (before.pos().startsWith("CCONJ") || before.isVerb()) {
            return inherited;
        }
        NounPhrase noun = hosts.endingAt(left);
        return noun == null ? inherited : hosts.contactHost(hosts.climb(noun), i);
    }

    /** ", and has shipped": the doer of the last clause that no "when", "if" or "that" opens. */
    private @Nullable NounPhrase overSubordinates(int i, @Nullable NounPhrase[] earlier) {
        for (int j = i - 1; j >= 0; j--) {
            NounPhrase subject = earlier[j];
            int opening = subject == null || subject.from() > verbs.get(j).from()
                    ? verbs.get(j).from()
                    : subject.from();
            boolean subordinate = opening > sentence.from()
                    && SUBORDINATORS.contains(tokens.get(opening - 1).lower());
            if (!subordinate && subject != null) {
                return subject;
            }
        }
        return i > 0 ? earlier[i - 1] : null;
    }

    /** A name, a word that no lexicon has, a person or a group of them. */
    private boolean isPerson(NounPhrase noun) {
        Token head = tokens.get(noun.head());
        return head.isCapitalized()
                || Lexicon.english().nounLemma(head.lower()) == null
                || Lexicon.english().isNounOf(head.lower(), Set.of(Lexicon.PERSON, Lexicon.GROUP));
    }

    private boolean directObject(NounPhrase noun, int verb) {
        return noun.from() == verbs.get(verb).to()
                && tokens.get(noun.head()).pos().startsWith("P");
    }

    /** "That" and "this" where a sentence or what somebody says in it begins. */
    private boolean isDemonstrative(int token) {
        return token == sentence.from()
                || WordKinds.OPENERS.contains(tokens.get(token - 1).text());
    }
}

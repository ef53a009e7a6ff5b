package org.entente.readers.facts.conduct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.domain.Concern;
import org.entente.domain.Span;
import org.entente.domain.Statement;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.language.VerbGroup.Tense;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Finds concerns: who fears what of which step. */
public final class ConcernFinder {
    private static final PhraseBook WORDS = PhraseBook.load(ConcernFinder.class, "concern-words.tsv");
    private static final Set<String> HOLDER_LINKS = Set.of("among", "in", "of", "within", "by");
    private static final Set<String> OPENERS = Set.of("that", "lest");
    private static final Set<String> OBJECT_LINKS = Set.of("about", "of", "over", "at", "for");
    private static final Set<String> PRONOUNS = Set.of("it", "this", "they");
    private static final Set<String> PEOPLE = Set.of("those", "they", "these", "many", "some", "most", "others");
    /** What a feared clause may open with before its subject: the step that leads there. */
    private static final Set<String> LEADS =
            Set.of("with", "without", "once", "if", "by", "after", "under", "when", "unless", "through", "as");

    private static final Set<String> FEARS = Set.of("fear", "dread");

    private static final int REACH = 12;

    private final List<Statement> statements;

    /** @param statements tell whom a pronoun means: its own source, or whose words it stands in */
    public ConcernFinder(List<Statement> statements) {
        this.statements = List.copyOf(statements);
    }

    public List<Concern> find(List<Narrative> narratives) {
        List<Concern> concerns = new ArrayList<>();
        for (Narrative narrative : narratives) {
            for (Told sentence : narrative.sentences()) {
                int told = sentence.from();
                Concern announced = AnnouncedFears.in(narrative, sentence);
                Concern fright = announced == null ? Frights.in(narrative, sentence) : announced;
                if (fright != null) {
                    concerns.add(fright);
                    continue;
                }
                for (Hit hit : WORDS.find(narrative.tokens(), sentence.from(), sentence.to())) {
                    Concern concern = hit.from() < told ? null : concern(narrative, sentence, hit);
                    if (concern != null && !concerns.contains(concern)) {
                        concerns.add(concern);
                        told = sentence.to();
                    }
                }
            }
        }
        return concerns;
    }

    private @Nullable Concern concern(Narrative narrative, Told sentence, Hit hit) {
        Clause clause = sentence.clauses().stream()
                .filter(c -> c.verb().from() < hit.to() && hit.from() < c.verb().to())
                .findFirst()
                .orElse(null);
        if (clause != null && isThere(narrative, clause)) {
            clause = null;
        }
        boolean noun = clause == null && hit.meaning().equals("feeling");
        if ((clause == null && !noun) || (clause != null && clause.verb().negated())) {
            return null;
        }
        int opener = opener(narrative, sentence, hit.to());
        if (opener < 0 && clause != null && closes(narrative, hit.to())) {
            return aside(narrative, sentence, clause, hit);
        }
        boolean feared = opener >= 0;
        int from = feared ? opener + 1 : objectFrom(narrative, sentence, hit.to());
        if (from < 0
                && clause != null
                && FEARS.contains(clause.verb().lemma())
                && !clause.verb().passive()) {
            NounPhrase object = sentence.phraseAt(clause.verb().to());
            if (object != null && object.from() == clause.verb().to() && narrative.party(object) == null) {
                return nominal(narrative, sentence, doer(narrative, sentence, clause), object.from());
            }
        }
        boolean bare = from < 0 && clause != null && clauseFollows(sentence, hit.to());
        if (bare) {
            from = hit.to();
            feared = true;
        }
        if (from < 0 || from >= sentence.to()) {
            return null;
        }
        String told = clause == null ? among(narrative, sentence, hit, from) : doer(narrative, sentence, clause);
        String holder = told == null ? Worriers.of(narrative, sentence, hit) : told;
        return feared
                ? clausal(narrative, sentence, holder, from)
                : isFeeling(narrative, hit) ? nominal(narrative, sentence, holder, from) : null;
    }

    /** "she warned," and "she warned.": what is feared stands elsewhere. */
    private static boolean closes(Narrative narrative, int token) {
        return token < narrative.tokens().size()
                && narrative.token(token).text().matches("[,.;]");
    }

    /** "Half her stations would be dark, she warned": the fear is what the words are said of. */
    private @Nullable Concern aside(Narrative narrative, Told sentence, Clause clause, Hit hit) {
        Span cue = narrative.span(hit.from(), hit.to());
        Span content = narrative.piece().attributions().stream()
                .filter(a -> a.cue().stream().anyMatch(c -> c.overlaps(cue)))
                .flatMap(a -> a.content().stream())
                .filter(c -> narrative.span(sentence.from(), sentence.to()).contains(c))
                .max(Comparator.comparingInt(Span::length))
                .orElse(null);
        if (content == null) {
            return null;
        }
        int from = narrative.indexOf(content);
        boolean that = narrative.token(from).is("that");
        return clausal(narrative, sentence, doer(narrative, sentence, clause), that ? from + 1 : from);
    }

    /** "there is worry", whose verb the tagger may take the noun for. */
    private static boolean isThere(Narrative narrative, Clause clause) {
        NounPhrase subject = clause.subject();
        return subject != null && narrative.token(subject.head()).is("there");
    }

    /** "warned of" and "feeling about" tell too little. */
    private static boolean isFeeling(Narrative narrative, Hit hit) {
        return narrative.tokens().subList(hit.from(), hit.to()).stream()
                .noneMatch(t -> Set.of("feeling", "suspicion").contains(t.lower()));
    }

    /** The "that" behind the words, over "among some members" or "is". */
    private static int opener(Narrative narrative, Told sentence, int from) {
        if (from + 1 < sentence.to()
                && narrative.token(from).is(",")
                && OPENERS.contains(narrative.token(from + 1).lower())) {
            return from + 1;
        }
        for (int i = from; i < Math.min(from + REACH, sentence.to()); i++) {
            if (OPENERS.contains(narrative.token(i).lower())) {
                return i;
            }
            int at = i;
            boolean another = narrative.token(i).is(":")
                    && i + 1 < sentence.to()
                    && OPENERS.contains(narrative.token(i + 1).lower());
            if (another) {
                return i + 1;
            }
            boolean verb = sentence.clauses().stream()
                    .anyMatch(c -> c.verb().main() == at
                            && !(at == from && c.verb().lemma().equals("be")));
            if (verb || narrative.token(i).text().matches("[,;:.]")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean clauseFollows(Told sentence, int from) {
        return sentence.clauses().stream()
                .anyMatch(c -> c.verb().isFinite() && c.from() >= from && c.from() - from <= 1);
    }

    /** What "about", "of" or a bare object names: "fears of an arms race", "fears an arms race". */
    private static int objectFrom(Narrative narrative, Told sentence, int from) {
        for (NounPhrase phrase : sentence.nouns()) {
            boolean linked = phrase.from() == from + 1
                    && OBJECT_LINKS.contains(narrative.token(from).lower());
            if (linked) {
                return phrase.from();
            }
        }
        return -1;
    }

    /** "that a strategy could send a signal": the step is what the clause is about, the rest is feared of it. */
    static Concern clausal(Narrative narrative, Told sentence, @Nullable String holder, int from) {
        int end = Math.max(narrative.voices().thoughtEnd(from), from + 1);
        Optional<Clause> main = sentence.clauses().stream()
                .filter(c -> c.verb().from() > from && c.verb().isFinite())
                .filter(c -> c.verb().tense() == Tense.MODAL || c.verb().tense() == Tense.FUTURE)
                .findFirst()
                .or(() -> sentence.clauses().stream()
                        .filter(c -> c.verb().from() > from && c.verb().isFinite())
                        .findFirst());
        if (main.isEmpty() || main.get().verb().from() >= end) {
            return new Concern(holder, null, narrative.plainWords(from, end), List.of(narrative.evidence(sentence)));
        }
        int verb = main.get().verb().from();
        int far = narrative.voices().end(verb);
        NounPhrase subject = main.get().subject();
        boolean led = subject != null
                && subject.from() > from
                && LEADS.contains(narrative.token(from).lower())
                && subject.from() < verb;
        int step = led && subject != null ? subject.from() : verb;
        return new Concern(
                holder,
                about(narrative, sentence, from, step),
                narrative.plainWords(step, far),
                List.of(narrative.evidence(sentence)));
    }

    /** The step that is feared; of "it" what the sentence, or the one before, was about. */
    private static String about(Narrative narrative, Told sentence, int from, int to) {
        boolean pronoun =
                to - from == 1 && PRONOUNS.contains(narrative.token(from).lower());
        if (!pronoun) {
            return narrative.plainWords(from, to);
        }
        int index = narrative.sentences().indexOf(sentence);
        return Stream.of(sentence, narrative.sentences().get(Math.max(0, index - 1)))
                .flatMap(told -> told.clauses().stream()
                        .map(Clause::subject)
                        .filter(Objects::nonNull)
                        .filter(s -> s.to() <= from
                                && !narrative.token(s.head()).pos().startsWith("PRON")
                                && narrative.party(s) == null))
                .findFirst()
                .map(narrative::bareWords)
                .orElseGet(() -> narrative.words(from, to));
    }

    static Concern nominal(Narrative narrative, Told sentence, @Nullable String holder, int from) {
        int end = Math.max(narrative.voices().thoughtEnd(from), from + 1);
        String feared = narrative.plainWords(from, end);
        return new Concern(holder, null, feared, List.of(narrative.evidence(sentence)));
    }

    /** "worry among some members", "India's fear". */
    private static @Nullable String among(Narrative narrative, Told sentence, Hit hit, int before) {
        for (NounPhrase phrase : sentence.nouns()) {
            boolean behind = phrase.from() > hit.from()
                    && phrase.to() <= before
                    && HOLDER_LINKS.contains(narrative.token(phrase.from() - 1).lower());
            if (behind) {
                return narrative.who(phrase);
            }
        }
        List<String> owners = sentence.nouns().stream()
                .filter(n -> n.head() == hit.from())
                .flatMap(n -> narrative.parties(n.from(), n.head()).stream())
                .toList();
        return owners.isEmpty() ? null : owners.getFirst();
    }

    private @Nullable String doer(Narrative narrative, Told sentence, Clause clause) {
        NounPhrase subject = clause.subject();
        if (subject == null) {
            return null;
        }
        List<String> behind = narrative.partiesBehind(subject, clause.verb().from());
        if (behind.size() == 1 && narrative.party(subject) == null) {
            return behind.getFirst();
        }
        boolean pronoun = narrative.token(subject.head()).pos().startsWith("PRON");
        String people = PEOPLE.contains(narrative.token(subject.from()).lower())
                        && subject.to() - subject.from() == 1
                        && narrative.whole(sentence, subject).equals(subject)
                ? Worriers.peopleBefore(narrative, sentence)
                : null;
        if (people != null && narrative.party(subject) == null) {
            return people;
        }
        if (!pronoun || narrative.party(subject) != null) {
            return narrative.party(subject) == null
                    ? narrative.who(narrative.whole(sentence, subject))
                    : Worriers.isVoicing(narrative, clause)
                            ? narrative.who(narrative.whole(sentence, subject))
                            : Worriers.who(narrative, sentence, subject);
        }
        Span words = narrative.span(subject.from(), subject.to());
        return statements.stream()
                .filter(s -> s.document().equals(narrative.piece().document().id()) && s.party() != null)
                .filter(s -> s.source().stream().anyMatch(w -> w.overlaps(words))
                        || s.content().stream().anyMatch(w -> w.contains(words)))
                .min(Comparator.comparingInt(
                        s -> s.content().stream().mapToInt(Span::length).sum()))
                .map(Statement::party)
                .orElse(null);
    }
}

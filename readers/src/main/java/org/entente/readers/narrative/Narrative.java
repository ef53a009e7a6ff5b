package org.entente.readers.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Cast;
import org.entente.domain.Evidence;
import org.entente.domain.Period;
import org.entente.domain.Span;
import org.entente.domain.Statement;
import org.entente.readers.ReadPiece;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.Clause;
import org.entente.readers.language.Clauses;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.WordClasses;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** A piece told in clauses: who does what in each, and when; ranges are indexes of tokens. */
public final class Narrative {
    private static final Set<String> EDGE = Set.of(
            ".", ",", ";", ":", "-", "—", "–", "'", "(", ")", "and", "but", "or", "as", "that", "when", "which", "who");
    private static final Set<String> SOME = Set.of(
            "some", "several", "many", "most", "few", "both", "two", "three", "four", "five", "six", "other", "certain",
            "all");
    private static final Set<String> BELONGS = Set.of("from", "of", "at", "in", "for");
    private static final Set<String> BACK = Set.of("it", "its", "they", "their", "he", "his", "she", "her");

    private final ReadPiece piece;
    private final AnalyzedText text;
    private final List<Told> told = new ArrayList<>();
    private final Voices voices;

    /** @param statements what is known to be said in it */
    public Narrative(ReadPiece piece, List<Statement> statements) {
        this.voices = new Voices(this, statements);
        this.piece = piece;
        this.text = piece.text();
        for (Sentence sentence : text.sentences()) {
            Clauses parts = Clauses.of(text, sentence);
            told.add(new Told(sentence, parts.clauses(), parts.nounPhrases()));
        }
    }

    public static List<Narrative> of(List<ReadPiece> pieces) {
        return of(pieces, List.of());
    }

    public static List<Narrative> of(List<ReadPiece> pieces, List<Statement> statements) {
        return pieces.stream()
                .map(piece -> new Narrative(
                        piece,
                        statements.stream()
                                .filter(s ->
                                        s.document().equals(piece.document().id()))
                                .toList()))
                .toList();
    }

    public ReadPiece piece() {
        return piece;
    }

    /** Who speaks where. */
    public Voices voices() {
        return voices;
    }

    public List<Told> sentences() {
        return told;
    }

    public List<Token> tokens() {
        return text.tokens();
    }

    public Token token(int index) {
        return text.tokens().get(index);
    }

    public Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }

    /** The words of a range; none when it is empty. */
    public String words(int from, int to) {
        return from < to ? text.words(span(from, to)) : "";
    }

    public String words(NounPhrase phrase) {
        return words(phrase.from(), phrase.to());
    }

    /** Whether a sentence is one of this piece. */
    public boolean holds(Told sentence) {
        return sentence.from() < tokens().size() && sentenceOf(sentence.from()) == sentence;
    }

    public Evidence evidence(int from, int to) {
        return piece.evidence(span(from, to));
    }

    public Evidence evidence(Told sentence) {
        return evidence(sentence.from(), sentence.to());
    }

    /** The parties that the words of a range name, in order. */
    public List<String> parties(int from, int to) {
        if (to <= from) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        piece.mentionsIn(span(from, to)).stream()
                .sorted(Comparator.comparing(m -> m.span()))
                .forEach(m -> found.add(m.party()));
        return List.copyOf(found);
    }

    /** The words of a sentence that refer to parties, in order. */
    public List<Mention> mentions(Told sentence) {
        return piece.mentionsIn(span(sentence.from(), sentence.to())).stream()
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    /** The parties that a phrase names, with those that it is joined to by "and" or that stand beside it in apposition. */
    public List<String> parties(NounPhrase phrase) {
        Told sentence = told.get(token(phrase.from()).sentence());
        Set<String> found = new LinkedHashSet<>();
        NounPhrase left = phrase;
        for (NounPhrase before = neighbour(sentence, left, -1);
                before != null;
                before = neighbour(sentence, left, -1)) {
            left = before;
        }
        for (NounPhrase next = left;
                next != null && next.from() <= phrase.from();
                next = neighbour(sentence, next, 1)) {
            found.addAll(parties(next.from(), next.to()));
        }
        found.addAll(parties(phrase.from(), phrase.to()));
        return List.copyOf(found);
    }

    /** The parties that "from", "of", "at" or "in" binds to a phrase for people: "volunteers from Kirk Hill". */
    public List<String> partiesBehind(NounPhrase phrase, int before) {
        boolean bound = phrase.to() < before
                && BELONGS.contains(token(phrase.to()).lower())
                && isActor(phrase)
                && tokens().subList(phrase.to(), before).stream().noneMatch(t -> t.is(","));
        return bound ? parties(phrase.to(), before) : List.of();
    }

    /** The party that a phrase means: the one at its head, else the last one that it names; null for an unnamed group. */
    @Nullable
    public String party(NounPhrase phrase) {
        Optional<String> head = piece.mentionAt(token(phrase.head()).span()).map(Mention::party);
        boolean some = SOME.contains(token(phrase.from()).lower());
        if (head.isPresent() || some) {
            return head.orElse(null);
        }
        List<String> inside = parties(phrase.from(), phrase.to());
        return inside.isEmpty() ? null : inside.getLast();
    }

    /** Whether a token is a party's, or one of its people's, by name. */
    public boolean isPartyAt(int token) {
        return token(token).isCapitalized()
                && piece.mentionAt(token(token).span()).isPresent();
    }

    /** The party that a phrase means, else its words without an article. */
    public String who(NounPhrase phrase) {
        String party = party(phrase);
        return party == null ? bareWords(phrase) : party;
    }

    public String bareWords(NounPhrase phrase) {
        return plainWords(phrase.from(), phrase.to()).replaceFirst("^(?i)(an?|the) ", "");
    }

    /** The member that a phrase means; of somebody else, as told by the phrase or one beside it, the full name. */
    public String personOrParty(Told sentence, NounPhrase phrase, Cast cast) {
        boolean of = phrase.to() + 1 < sentence.to() && token(phrase.to()).is("of");
        NounPhrase owner = of ? sentence.phraseAt(phrase.to() + 1) : null;
        NounPhrase last = owner == null ? phrase : owner;
        int index = sentence.nouns().indexOf(last);
        NounPhrase beside = index >= 0 && index + 1 < sentence.nouns().size()
                ? sentence.nouns().get(index + 1)
                : last;
        boolean apposed = beside.from() == last.to() + 1 && token(last.to()).is(",");
        Span words = span(phrase.from(), apposed ? beside.to() : phrase.to());
        Optional<Mention> person = piece.mentionsIn(words).stream()
                .filter(m -> m.kind() == Mention.Kind.PERSON)
                .filter(m -> cast.members().stream().noneMatch(p -> p.id().equals(m.party())))
                .findFirst();
        return person.map(m -> m.means() == null ? text.words(m.span()) : m.means())
                .orElseGet(() -> who(phrase));
    }

    /** Whether words such as "its" stand in a sentence before a token. */
    public boolean refersBack(Told sentence, int before) {
        return tokens().subList(sentence.from(), before).stream().anyMatch(t -> BACK.contains(t.lower()));
    }

    /** The party that acts last in the sentence before; null when none does. */
    @Nullable
    public String doerBefore(Told sentence) {
        int index = told.indexOf(sentence);
        if (index < 1) {
            return null;
        }
        return told.get(index - 1).clauses().reversed().stream()
                .filter(c -> c.verb().isFinite())
                .map(Clause::subject)
                .filter(Objects::nonNull)
                .map(this::party)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether a phrase's noun means people. */
    public boolean isPerson(NounPhrase phrase) {
        String noun = token(phrase.head()).lower();
        return Lexicon.english().isNounOf(noun, Set.of(Lexicon.PERSON)) && !WordClasses.is("calendar", noun);
    }

    /** Whether a phrase means people, or an organ that acts for them. */
    public boolean isActor(NounPhrase phrase) {
        return Lexicon.english().isNounOf(token(phrase.head()).lower(), Set.of(Lexicon.PERSON, Lexicon.GROUP));
    }

    /** "several of the older members": a phrase with the one that "of" binds to it from the left. */
    public NounPhrase whole(Told sentence, NounPhrase phrase) {
        boolean of =
                phrase.from() - 2 >= sentence.from() && token(phrase.from() - 1).is("of");
        NounPhrase left = of ? sentence.phraseAt(phrase.from() - 2) : null;
        if (left != null) {
            return new NounPhrase(left.from(), phrase.to(), phrase.head());
        }
        boolean has = phrase.to() + 1 < sentence.to()
                && SOME.contains(token(phrase.head()).lower())
                && token(phrase.to()).is("of");
        NounPhrase right = has ? sentence.phraseAt(phrase.to() + 1) : null;
        return right == null ? phrase : new NounPhrase(phrase.from(), right.to(), right.head());
    }

    /** The phrase that only "and", "of" or a comma parts from another one. */
    private @Nullable NounPhrase neighbour(Told sentence, NounPhrase phrase, int step) {
        int index = sentence.nouns().indexOf(phrase) + step;
        if (index < 0 || index >= sentence.nouns().size()) {
            return null;
        }
        NounPhrase other = sentence.nouns().get(index);
        int from = Math.min(other.to(), phrase.to());
        int to = Math.max(other.from(), phrase.from());
        for (int i = from; i < to; i++) {
            String word = token(i).lower();
            if (!word.equals("and") && !word.equals(",") && !word.equals("or")) {
                return null;
            }
        }
        return to > from ? other : null;
    }

    /** Index of the first token of a span. */
    public int indexOf(Span span) {
        return text.tokenAt(span.start());
    }

    /** Index after the last token of a span. */
    public int indexAfter(Span span) {
        return text.tokenAt(span.end() - 1) + 1;
    }

    /** When a clause says that it happens: a date behind its verb, one that opens it, or that of its entry in a chronology. */
    public Optional<DateMention> date(Clause clause) {
        Told sentence = sentenceOf(clause.verb().main());
        return ClauseDates.of(this, sentence, clause).or(() -> Entries.date(this, sentence, clause));
    }

    public List<DateMention> dates(int from, int to) {
        if (to <= from) {
            return List.of();
        }
        return piece.datesIn(span(from, to)).stream()
                .sorted(Comparator.comparing(DateMention::span))
                .toList();
    }

    /** Whether a token stands inside quotation marks that open at or after another one. */
    public boolean isQuoted(int from, int token) {
        return text.isQuoted(from, token);
    }

    /** Whether a token is part of a date. */
    public boolean isInDate(int token) {
        return piece.dates().stream()
                .anyMatch(d -> d.span().overlaps(token(token).span()));
    }

    public Optional<Period> period(int from, int to) {
        return dates(from, to).stream()
                .map(DateMention::period)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The word before a date, such as "since" or "until"; empty at the beginning of a sentence. */
    public String before(DateMention date) {
        int index = text.tokenAt(date.span().start());
        int first = told.get(token(index).sentence()).from();
        return index > first ? token(index - 1).lower() : "";
    }

    /** The words of a range without the marks and joining words at its edges; quotation marks go in pairs. */
    public String plainWords(int from, int to) {
        int first = from;
        int last = to;
        while (last - 1 > first && isEdge(last - 1, first, last)) {
            last--;
        }
        while (first + 1 < last && isEdge(first, first, last)) {
            first++;
        }
        return words(first, last);
    }

    private boolean isEdge(int token, int from, int to) {
        if (!token(token).text().equals("\"")) {
            return EDGE.contains(token(token).lower());
        }
        long marks = tokens().subList(from, to).stream()
                .filter(t -> t.text().equals("\""))
                .count();
        return marks % 2 == 1;
    }

    public Told sentenceOf(int index) {
        return told.get(token(index).sentence());
    }
}

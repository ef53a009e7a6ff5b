package org.entente.readers.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Genre;
import org.entente.domain.Span;
import org.entente.domain.Statement;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Clause;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.parties.Mention;

/** Whose words those of a piece are, and how far they go; places are indexes of tokens. */
public final class Voices {
    /** Verbs of telling that take what they tell for granted. */
    private static final Set<String> FACTIVE = Set.of(
            "acknowledge",
            "admit",
            "announce",
            "concede",
            "conclude",
            "confirm",
            "deplore",
            "learn",
            "note",
            "observe",
            "recall",
            "record",
            "regret",
            "remind",
            "report");

    /** Verbs of telling that leave open whether it is so. */
    private static final Set<String> CLAIMS = Set.of(
            "hold",
            "maintain",
            "argue",
            "insist",
            "contend",
            "conclude",
            "claim",
            "allege",
            "assert",
            "believe",
            "think",
            "say",
            "feel",
            "submit",
            "plead",
            "protest",
            "suspect",
            "deny",
            "doubt",
            "dispute");

    private static final Set<String> ANNOUNCES = Set.of("announce", "confirm", "schedule", "declare");

    private static final Set<String> HALTS = Set.of(";", "—", "–", "--", "(");
    private static final Set<String> OPENERS =
            Set.of("who", "which", "when", "where", "while", "although", "though", "because", "according", "saying");

    private final Narrative narrative;
    private final List<Statement> statements;

    /** @param statements what is known to be said in the piece */
    public Voices(Narrative narrative, List<Statement> statements) {
        this.narrative = narrative;
        this.statements = statements;
    }

    /** The party whose turn of a transcript a token stands in; empty where nobody answers. */
    public Optional<String> turn(int index) {
        Span span = narrative.token(index).span();
        return narrative.piece().document().genre() != Genre.TRANSCRIPT
                ? Optional.empty()
                : statements.stream()
                        .filter(s -> s.party() != null && s.content().stream().anyMatch(c -> c.contains(span)))
                        .map(Statement::party)
                        .findFirst();
    }

    /** The party that says a word: whoever is quoted there, or whose turn it is. */
    public Optional<String> speaker(int index) {
        return at(index)
                .map(this::sources)
                .filter(sources -> sources.size() == 1)
                .map(List::getFirst)
                .or(() -> turn(index));
    }

    /** The attribution in whose words a token stands; empty where the writer speaks. */
    public Optional<Attribution> at(int index) {
        Span span = narrative.token(index).span();
        return narrative.piece().attributions().stream()
                .filter(a -> a.content().stream().anyMatch(c -> c.contains(span)))
                .min(Comparator.comparingInt(
                        a -> a.content().stream().mapToInt(Span::length).sum()));
    }

    /** The parties whose words an attribution reports. */
    public List<String> sources(Attribution voice) {
        return voice.source().stream()
                .flatMap(s -> narrative.piece().mentionsIn(s).stream())
                .map(Mention::party)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Who announces what a token tells, so that it is a plan and not only a word: "Brannik has announced". */
    public Optional<String> announcer(int index) {
        return at(index)
                .filter(a -> a.cue().stream()
                        .map(narrative.piece().text()::words)
                        .map(Voices::verb)
                        .anyMatch(ANNOUNCES::contains))
                .flatMap(a -> sources(a).stream().findFirst());
    }

    /** Whether the writer says "I". */
    public boolean isFirstPerson() {
        for (int i = 0; i < narrative.tokens().size(); i++) {
            if (narrative.token(i).text().equals("I")
                    && narrative.token(i).pos().startsWith("PRON")
                    && !isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuoted(int index) {
        return narrative.isQuoted(narrative.sentenceOf(index).from(), index);
    }

    /** Whether the words of a token are somebody's who may be wrong: what is "recalled" or "regretted" is so. */
    public boolean isClaim(int index) {
        return at(index)
                        .filter(a -> a.cue().stream()
                                .map(narrative.piece().text()::words)
                                .map(Voices::verb)
                                .noneMatch(FACTIVE::contains))
                        .isPresent()
                || isHeld(index);
    }

    /** "Brandvold's lawyers hold that it lapsed": what a "that" behind a verb of claiming opens. */
    private boolean isHeld(int index) {
        Told sentence = narrative.sentenceOf(index);
        Clause claim = null;
        for (Clause clause : sentence.clauses()) {
            boolean told = clause.verb().from() <= index
                    && index < Math.max(clause.to(), clause.verb().to());
            NounPhrase subject = clause.subject();
            if (told
                    && claim != null
                    && subject != null
                    && subject.from() == claim.verb().to() + 1
                    && narrative.token(claim.verb().to()).is("that")) {
                return true;
            }
            claim = CLAIMS.contains(clause.verb().lemma()) ? clause : null;
        }
        return false;
    }

    private static String verb(String cue) {
        String word = cue.toLowerCase(Locale.ROOT).replaceFirst("^.* ", "");
        return Objects.requireNonNullElse(Lexicon.english().verbLemma(word), word);
    }

    /**
     * Where the thought that a token belongs to ends: at a semicolon, dash or comma that opens another one, and with the
     * words of whoever speaks.
     */
    public int thoughtEnd(int from) {
        int end = end(from);
        boolean quoted = false;
        for (int i = from; i < end; i++) {
            String word = narrative.token(i).text();
            if (word.equals("\"")) {
                quoted = !quoted;
            }
            if (!quoted && i > from && (HALTS.contains(word) || opensAnother(i, end))) {
                return i;
            }
        }
        return end;
    }

    /** Where the sentence of a token ends, or within it the words of whoever speaks there. */
    public int end(int from) {
        Told sentence = narrative.sentenceOf(from);
        return at(from).map(a -> narrative.indexAfter(a.content().getLast()))
                .filter(to -> to > from)
                .map(to -> Math.min(to, sentence.to()))
                .orElse(sentence.to());
    }

    private boolean opensAnother(int comma, int end) {
        return narrative.token(comma).text().equals(",")
                && comma + 1 < end
                && (narrative.token(comma + 1).pos().startsWith("CCONJ")
                        || OPENERS.contains(narrative.token(comma + 1).lower())
                        || narrative.token(comma + 1).pos().startsWith("PRON"));
    }
}

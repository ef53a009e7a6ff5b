package org.entente.readers.facts.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.domain.Genre;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Whose verdict a clause is: its doer's, or of whoever speaks it. */
final class Judges {
    private static final Set<String> FIRST = Set.of("i", "we", "us", "me", "my", "our");
    private static final Set<String> OWN = Set.of("his", "her", "its", "their");
    private static final Set<Genre> REPORTED = Set.of(Genre.REPORT, Genre.MINUTES, Genre.TRANSCRIPT, Genre.HEADLINES);
    private static final Set<String> SAYS = Set.of(
            "say",
            "tell",
            "argue",
            "insist",
            "add",
            "claim",
            "warn",
            "think",
            "feel",
            "note",
            "write",
            "reply",
            "maintain",
            "admit",
            "explain",
            "believe",
            "complain",
            "declare",
            "joke",
            "state",
            "doubt",
            "predict",
            "suspect",
            "reckon",
            "object",
            "counter",
            "protest",
            "concede",
            "report",
            "indicate",
            "announce",
            "stress",
            "remark",
            "assure",
            "inform",
            "remind");

    private static final Set<String> TELLS = Set.of("tell", "assure", "inform", "warn", "remind");

    private final Narrative narrative;
    private final Told sentence;

    Judges(Narrative narrative, Told sentence) {
        this.narrative = narrative;
        this.sentence = sentence;
    }

    /** The parties that do what a clause tells; several when they are joined, none when it names no party. */
    List<String> doing(Clause clause) {
        return by(clause, clause.agent().orElse(null));
    }

    /** The parties that stand as a clause tells: "was wholly opposed", though it looks like something done to them. */
    List<String> standing(Clause clause) {
        return by(clause, clause.agent().orElse(clause.subject()));
    }

    private List<String> by(Clause clause, @Nullable NounPhrase judge) {
        if (judge == null) {
            return List.of();
        }
        if (FIRST.contains(narrative.token(judge.head()).lower())) {
            return speaking(clause).stream().toList();
        }
        Optional<String> home = narrative.token(judge.head()).is("they") ? home(judge) : Optional.empty();
        if (home.isPresent()) {
            return home.stream().toList();
        }
        List<String> parties = narrative.party(judge) == null ? List.of() : narrative.parties(judge);
        if (!parties.isEmpty()) {
            return parties;
        }
        Optional<String> own = claimed(clause).filter(party -> isOwn(judge, party));
        if (own.isPresent()) {
            return own.stream().toList();
        }
        if (narrative.token(judge.head()).pos().startsWith("PRON")) {
            List<String> before = narrative.parties(sentence.from(), clause.from());
            return narrative.token(judge.head()).is("they")
                    ? before
                    : before.stream().limit(1).toList();
        }
        return narrative.partiesBehind(judge, clause.verb().from()).stream()
                .limit(1)
                .toList();
    }

    /**
     * "Pratt said the Ranch would agree", "Pratt said his board would agree", in minutes "reported that the growers had
     * voted": the speaker's own party, by other words.
     */
    private boolean isOwn(NounPhrase judge, String party) {
        String head = narrative.token(judge.head()).lower();
        String first = narrative.token(judge.from()).lower();
        boolean named = first.equals("the")
                && List.of(party.toLowerCase(Locale.ROOT).split("\\W+")).contains(head);
        boolean behind = first.equals("the")
                && head.endsWith("s")
                && narrative.piece().document().genre() == Genre.MINUTES
                && narrative.isPerson(judge);
        return named || behind || OWN.contains(first) && narrative.isActor(judge);
    }

    /** "In Lothe they call it": the party in which people do something. */
    private Optional<String> home(NounPhrase they) {
        int in = sentence.from();
        return in + 1 < they.from() && narrative.token(in).is("in")
                ? narrative.parties(in + 1, they.from()).stream().findFirst()
                : Optional.empty();
    }

    /** Whether a clause is what somebody is said to say or think. */
    boolean isClaimed(Clause clause) {
        return claimed(clause).isPresent();
    }

    /** The party in whose words a clause stands: whoever is quoted, else an author who writes in the first person. */
    Optional<String> speaking(Clause clause) {
        Optional<Attribution> voice = narrative.voices().at(clause.verb().main());
        if (voice.isPresent()) {
            List<String> speakers = narrative.voices().sources(voice.get());
            if (speakers.size() == 1) {
                return Optional.of(speakers.getFirst());
            }
            boolean own = voice.get().source().stream()
                    .allMatch(s ->
                            FIRST.contains(narrative.piece().text().words(s).toLowerCase(Locale.ROOT)));
            return own ? narrative.voices().turn(clause.verb().main()).or(this::author) : Optional.empty();
        }
        return claimed(clause)
                .or(() -> aside(clause))
                .or(() -> narrative.voices().turn(clause.verb().main()))
                .or(this::author);
    }

    /** "Pascal felt it did not go far enough": whoever says or thinks what the clause tells. */
    private Optional<String> claimed(Clause told) {
        NounPhrase subject = told.subject();
        if (subject == null) {
            return Optional.empty();
        }
        boolean that = subject.from() > sentence.from()
                && narrative.token(subject.from() - 1).is("that");
        int end = that ? subject.from() - 1 : subject.from();
        return sentence.clauses().stream()
                .filter(c -> (c.verb().to() == end || isToldTo(c, end))
                        && SAYS.contains(c.verb().lemma())
                        && !c.verb().passive())
                .flatMap(c -> Stream.ofNullable(c.subject()).map(narrative::party))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** "told reporters it was daft": a verb of telling with whoever is told. */
    private boolean isToldTo(Clause says, int end) {
        return TELLS.contains(says.verb().lemma())
                && (says.object().filter(o -> o.to() == end).isPresent()
                        || says.verb().to() + 1 == end
                                && narrative.token(end - 1).pos().startsWith("PRON"));
    }

    /** "it is not acceptable, Hromek said, but", 'It was "half a loaf," Hromek allowed': whoever speaks behind the words. */
    private Optional<String> aside(Clause told) {
        return sentence.clauses().stream()
                .filter(c -> c.verb().isFinite()
                        && c.subject() != null
                        && c.subject().from() > told.verb().main())
                .filter(c -> SAYS.contains(c.verb().lemma()) && isBehind(c.subject(), ",") || isBehindQuote(c))
                .flatMap(c -> speaker(c).stream())
                .findFirst();
    }

    private boolean isBehind(@Nullable NounPhrase phrase, String mark) {
        return phrase != null && narrative.token(phrase.from() - 1).is(mark);
    }

    /** Whoever does something without an object right behind a quotation speaks it, whatever the verb. */
    private boolean isBehindQuote(Clause clause) {
        NounPhrase subject = clause.subject();
        boolean behind = subject != null && (narrative.token(subject.from()).is("\"") || isBehind(subject, "\""));
        return behind
                && clause.object().isEmpty()
                && !narrative.isQuoted(sentence.from(), clause.verb().main());
    }

    /** Who speaks; of a pronoun that means nobody known, the first party of the sentence. */
    private Optional<String> speaker(Clause says) {
        NounPhrase subject = says.subject();
        if (subject == null) {
            return Optional.empty();
        }
        String party = narrative.party(subject);
        boolean pronoun = narrative.token(subject.head()).pos().startsWith("PRON");
        return party != null || !pronoun
                ? Optional.ofNullable(party)
                : narrative.parties(sentence.from(), subject.from()).stream().findFirst();
    }

    private Optional<String> author() {
        Genre genre = narrative.piece().document().genre();
        boolean own = genre == Genre.OPINION
                || genre == Genre.COMMENT
                || (!REPORTED.contains(genre) && narrative.voices().isFirstPerson());
        return own ? Optional.ofNullable(narrative.piece().document().author()) : Optional.empty();
    }
}

package org.entente.readers.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Clause;
import org.entente.readers.language.Clauses;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;

/**
 * Who does what a cue tells: "Sarrow, the biggest economy, favours a toll" has no source in another sentence, and in "the
 * union blamed Orla, while Teel claims that…" only Teel claims.
 */
final class Subjects {
    private static final Set<String> BARE = Set.of("only", "same", "very", "first", "last", "next", "best", "worst");
    private static final Set<String> SHOWN =
            Set.of("seen", "obtained", "reviewed", "shown", "leaked", "passed", "shared", "read", "published");
    private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight", "now", "recently", "earlier");

    private final ReadPiece piece;
    private final List<Token> tokens;
    private final PaperNames names;

    Subjects(ReadPiece piece) {
        this.piece = piece;
        this.tokens = piece.text().tokens();
        this.names = PaperNames.in(piece.text());
    }

    /** The whole phrase for a source of which only the article was found: "the note concedes". */
    private Attribution completed(Attribution attribution) {
        Span source =
                attribution.source().isEmpty() ? null : attribution.source().getFirst();
        int first = source == null ? -1 : piece.text().tokenAt(source.start());
        boolean article = source != null
                && attribution.source().size() == 1
                && tokens.get(first).span().equals(source)
                && tokens.get(first).pos().startsWith("DET");
        Optional<NounPhrase> phrase = article
                ? Clauses.of(piece.text(), piece.text().sentenceOf(first)).nounPhrases().stream()
                        .filter(n -> n.from() == first)
                        .findFirst()
                : Optional.empty();
        return phrase.map(p -> by(
                        List.of(new Span(
                                tokens.get(p.from()).start(),
                                tokens.get(p.to() - 1).end())),
                        attribution))
                .orElse(attribution);
    }

    /** The same words, said by another source. */
    private static Attribution by(List<Span> source, Attribution found) {
        return new Attribution(source, found.cue(), found.content(), found.confidence());
    }

    /** Without the quotations that stand within what somebody else says in a later sentence. */
    private Attribution ownWords(Attribution attribution) {
        if (attribution.content().size() < 2 || attribution.source().isEmpty()) {
            return attribution;
        }
        int here = sentence(attribution.source().getFirst());
        List<Span> own = attribution.content().stream()
                .filter(c -> sentence(c) <= here || opensSentence(c) || !isSpokenFor(c))
                .toList();
        return own.isEmpty()
                ? attribution
                : new Attribution(attribution.source(), attribution.cue(), own, attribution.confidence());
    }

    private int sentence(Span words) {
        return tokens.get(piece.text().tokenAt(words.start())).sentence();
    }

    private boolean opensSentence(Span words) {
        int first = piece.text().tokenAt(words.start());
        return first - piece.text().sentenceOf(first).from() <= 1;
    }

    /** Whether a named person stands before some words in their sentence. */
    private boolean isSpokenFor(Span words) {
        Span whole = piece.text().span(piece.text().sentences().get(sentence(words)));
        return piece.mentions().stream()
                .anyMatch(m -> m.kind() == Mention.Kind.PERSON
                        && whole.contains(m.span())
                        && m.span().end() <= words.start());
    }

    /** The attribution, with the party that is its cue's subject for a source from another sentence or clause. */
    Attribution mended(Attribution found) {
        Attribution attribution = ownWords(new NamedOffices(piece).named(completed(found)));
        Optional<Span> giver = giver(attribution);
        if (giver.isPresent()) {
            return by(List.of(giver.get()), attribution);
        }
        if (attribution.cue().size() != 1 || attribution.source().isEmpty()) {
            return attribution;
        }
        int cue = piece.text().tokenAt(attribution.cue().getFirst().end() - 1);
        Sentence sentence = piece.text().sentenceOf(cue);
        Span words = piece.text().span(sentence);
        boolean beside = attribution.source().stream().anyMatch(s -> s.overlaps(words));
        if (attribution.source().size() == 1 && isDay(attribution.source().getFirst())) {
            return before(attribution.source().getFirst())
                    .map(s -> by(List.of(s), attribution))
                    .orElse(attribution);
        }
        Optional<Span> paper =
                attribution.source().size() == 1 ? shown(attribution.source().getFirst()) : Optional.empty();
        if (paper.isPresent()) {
            return by(List.of(paper.get()), attribution);
        }
        Optional<Span> subject = beside && attribution.source().size() == 1 ? Optional.empty() : subject(sentence, cue);
        return subject.map(s -> beside ? together(attribution.source(), s) : List.of(s))
                .filter(source -> !source.isEmpty())
                .map(source -> by(source, attribution))
                .orElse(attribution);
    }

    /** "NJ observed that he had given an assurance that the weir would stay": whose assurance it was. */
    private Optional<Span> giver(Attribution attribution) {
        int first = piece.text().tokenAt(Draft.hull(attribution.content()).start());
        int that = first < tokens.size() && tokens.get(first).is("that") ? first : first - 1;
        int verb = GivenWords.verbBefore(tokens, that);
        return verb < 0 ? Optional.empty() : subject(piece.text().sentenceOf(verb), verb);
    }

    /** Whether a source is words like "the only", which name nobody. */
    boolean isBare(Attribution attribution) {
        return !attribution.source().isEmpty()
                && attribution.source().stream()
                        .allMatch(s -> BARE.contains(
                                piece.text().words(s).toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "")));
    }

    private boolean isDay(Span source) {
        return DAYS.contains(piece.text().words(source).toLowerCase(Locale.ROOT));
    }

    /** Whoever its sentence names first, before "today". */
    private Optional<Span> before(Span day) {
        Span words = piece.text().span(piece.text().sentenceOf(piece.text().tokenAt(day.start())));
        return piece.mentionsIn(words).stream()
                .map(Mention::span)
                .filter(s -> s.end() <= day.start())
                .findFirst();
    }

    /** "An assessment seen by The Wire says": the paper, not its reader. */
    private Optional<Span> shown(Span source) {
        int by = piece.text().tokenAt(source.start()) - 1;
        boolean reader = by > 1
                && (tokens.get(by).is("by")
                        || tokens.get(by).is("to")
                        || tokens.get(by).is("with"))
                && SHOWN.contains(tokens.get(by - 1).lower());
        if (!reader) {
            return Optional.empty();
        }
        Sentence sentence = piece.text().sentenceOf(by);
        for (int i = by - 2; i >= sentence.from(); i--) {
            if (Cues.is("paper", tokens.get(i)) && !tokens.get(i).pos().startsWith("VERB")) {
                Span name = names.name(sentence, i);
                return Optional.of(new Span(name.start(), source.end()));
            }
        }
        return Optional.empty();
    }

    /** The parts of a source that no verb parts from the subject; none when the subject is no part of it. */
    private List<Span> together(List<Span> source, Span subject) {
        return source.stream().anyMatch(subject::overlaps)
                ? source.stream().filter(part -> !isParted(part, subject)).toList()
                : List.of();
    }

    private boolean isParted(Span part, Span subject) {
        int from = piece.text().tokenAt(Math.min(part.end(), subject.end()) - 1) + 1;
        int to = piece.text().tokenAt(Math.max(part.start(), subject.start()));
        return from < to
                && tokens.subList(from, to).stream().anyMatch(t -> t.pos().startsWith("VERB"));
    }

    private Optional<Span> subject(Sentence sentence, int cue) {
        for (Clause clause : Clauses.of(piece.text(), sentence).clauses()) {
            NounPhrase subject = clause.subject();
            boolean does = clause.verb().from() <= cue
                    && cue < clause.verb().to()
                    && !clause.verb().passive();
            if (does && subject != null && subject.to() <= cue) {
                return party(subject.from(), subject.to()).or(() -> apposed(subject));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> apposed(NounPhrase subject) {
        int comma = subject.from() - 1;
        return comma > 0 && tokens.get(comma).text().equals(",") ? party(comma - 1, comma) : Optional.empty();
    }

    private Optional<Span> party(int from, int to) {
        Span words = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        Optional<Span> first =
                piece.mentionsIn(words).stream().map(Mention::span).findFirst();
        return first.flatMap(f -> person(words)).or(() -> first);
    }

    /** "Auria's envoy, Ada Brook": the person whose name stands behind the words that tell what they are. */
    private Optional<Span> person(Span words) {
        return piece.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.PERSON
                        && m.span().start() == words.end() + ", ".length()
                        && piece.text().source().reading().startsWith(", ", words.end()))
                .findFirst()
                .map(m -> new Span(words.start(), m.span().end()));
    }
}

package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.AttributionLevel;
import org.entente.domain.PartyKind;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.LineForms;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.Mention.Kind;
import org.entente.readers.parties.WordClasses;

/** Tells whom the words of a source mean, by the mentions in them. */
final class SpeakerResolver {
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

    private static final Set<String> OWNERS = Set.of("its", "their");

    private final ReadPiece piece;
    private final GrowingCast cast;
    private final Papers papers;

    SpeakerResolver(ReadPiece piece, GrowingCast cast, Papers papers) {
        this.piece = piece;
        this.cast = cast;
        this.papers = papers;
    }

    /** One speaker for each party that the words mean; none when they mean nobody who can speak. */
    List<Speaker> speakers(Attribution attribution) {
        List<Span> source = listed(attribution.source());
        Span words = Draft.hull(source);
        Optional<Speaker> meant = papers.meant(words, attribution.cue());
        if (meant.isPresent()) {
            return List.of(meant.get());
        }
        List<Mention> inside = piece.mentions().stream()
                .filter(m -> m.span().overlaps(words))
                .filter(m -> source.stream().anyMatch(s -> s.overlaps(m.span())))
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        List<Mention> people =
                inside.stream().filter(m -> m.kind() == Kind.PERSON).toList();
        if (!people.isEmpty() && !possessive(people.getFirst().span())) {
            return people.stream()
                    .filter(m -> m == people.getFirst()
                            || coordinated(people.getFirst().span(), m.span()))
                    .map(this::speaker)
                    .distinct()
                    .toList();
        }
        Optional<Mention> described = inside.stream()
                .filter(m -> m.kind() == Kind.DESCRIPTION && m.span().length() > 1 && !insideName(m, inside))
                .max(Comparator.comparingInt(m -> m.span().length()));
        if (described.isPresent()) {
            Optional<Mention> named = apposed(described.get());
            return List.of(named.map(this::speaker).orElseGet(() -> ofOwners(described.get(), inside)));
        }
        Optional<Speaker> paper = arePeople(words) ? Optional.empty() : papers.speaker(words);
        if (paper.isPresent()) {
            return List.of(paper.get());
        }
        if (inside.isEmpty()) {
            return unknown(words);
        }
        List<Speaker> speakers = new ArrayList<>();
        Mention first = inside.getFirst();
        for (Mention mention : inside) {
            boolean same = mention.span().equals(first.span());
            if (mention == first || same || coordinated(first.span(), mention.span())) {
                speakers.add(organ(mention, words));
            }
        }
        return speakers.stream().distinct().toList();
    }

    /** All of "Auria, Bellmar and Corvia agreed" where only the last were found. */
    private List<Span> listed(List<Span> source) {
        Span found = Draft.hull(source);
        int first = piece.text().tokenAt(found.start());
        int opens = piece.text().sentenceOf(first).from();
        Span before = new Span(piece.text().tokens().get(opens).start(), found.start());
        List<Mention> names = piece.mentions().stream()
                .filter(m -> m.kind() == Kind.NAME && before.contains(m.span()))
                .toList();
        String opening = LineForms.withoutNumber(piece.text().words(before));
        boolean list = !names.isEmpty()
                && (opening + piece.text().words(found)).contains(" and ")
                && opening.matches(
                        "(?:\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*)*(?:,\\s*|,?\\s+and\\s+)){" + names.size() + "}");
        return list ? List.of(new Span(names.getFirst().span().start(), found.end())) : source;
    }

    /** "a member of its delegation" speaks for those whose it is. */
    private Speaker ofOwners(Mention described, List<Mention> inside) {
        Speaker speaker = speaker(described);
        return inside.stream()
                .filter(m -> m.kind() == Kind.REFERENCE
                        && described.span().contains(m.span())
                        && OWNERS.contains(piece.text().words(m.span()).toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(owner -> new Speaker(speaker.resolved(), owner.party(), AttributionLevel.DESCRIBED))
                .orElse(speaker);
    }

    /** "its commercial director, Joost Kettering": the name behind the description. */
    private Optional<Mention> apposed(Mention described) {
        String reading = piece.text().source().reading();
        return piece.mentions().stream()
                .filter(m -> m.kind() == Kind.PERSON
                        && m.span().start() > described.span().end()
                        && reading.substring(described.span().end(), m.span().start())
                                .equals(", "))
                .findFirst();
    }

    /** "two people familiar with the review" are people and no review. */
    private boolean arePeople(Span words) {
        for (Token token : tokens(words)) {
            if (token.pos().startsWith("ADP") || token.is("who")) {
                return false;
            }
            if (token.is("people") || WordClasses.is("role", token.lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean insideName(Mention mention, List<Mention> inside) {
        return inside.stream()
                .anyMatch(m -> m != mention && m.kind() == Kind.NAME && m.span().contains(mention.span()));
    }

    private Speaker speaker(Mention mention) {
        String means = mention.means() == null ? piece.text().words(mention.span()) : mention.means();
        return new Speaker(means, mention.party(), level(mention, means));
    }

    private AttributionLevel level(Mention mention, String means) {
        if (mention.kind() == Kind.PERSON || mention.kind() == Kind.NAME) {
            return AttributionLevel.NAMED;
        }
        // "She" is as well named as the one she is.
        boolean named = means.equals(cast.nameOf(mention.party())) && cast.isKnown(mention.party())
                || piece.mentions().stream().anyMatch(m -> m.kind() == Kind.PERSON && means.equals(m.means()));
        return mention.kind() == Kind.REFERENCE && named ? AttributionLevel.NAMED : AttributionLevel.DESCRIBED;
    }

    /** "its foreign ministry" is Osmeria's foreign ministry; "Norvolt engineers" are described people. */
    private Speaker organ(Mention mention, Span words) {
        Speaker owner = speaker(mention);
        String rest = piece.text()
                .words(new Span(Math.min(mention.span().end(), words.end()), words.end()))
                .strip();
        String last = rest.substring(rest.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        Optional<Speaker> kin = kin(mention, rest, words);
        if (kin.isPresent()) {
            return kin.get();
        }
        if (rest.matches("(’s|'s|’|') [^,]*\\b\\p{Lu}.*")) {
            // "the League's own Drought Panel" is a body with a name of its own
            String body = piece.text().words(words).replaceFirst("^(?i)(an?|the) ", "");
            return new Speaker(body, null, AttributionLevel.DESCRIBED);
        }
        boolean people = WordClasses.is("role", last);
        String organ = rest.replaceFirst("^(’s|'s|’|')", "").strip();
        if (!people && !WordClasses.is("organ", last)) {
            return owner;
        }
        String whole = owner.resolved() + "'s " + organ;
        return new Speaker(
                mention.kind() == Kind.REFERENCE ? whole : piece.text().words(words),
                owner.party(),
                people ? AttributionLevel.DESCRIBED : owner.level());
    }

    /** "Garside's nephew, who is a surveyor" is somebody else than Garside. */
    private Optional<Speaker> kin(Mention mention, String rest, Span words) {
        String noun = rest.replaceFirst("^(’s|'s|’|')", "")
                .strip()
                .split("[ ,]", 2)[0]
                .toLowerCase(Locale.ROOT);
        if (mention.kind() != Kind.PERSON || !WordClasses.is("kin", noun)) {
            return Optional.empty();
        }
        String told = piece.text().words(words).split(",", 2)[0].strip();
        return Optional.of(new Speaker(told, null, AttributionLevel.DESCRIBED));
    }

    private boolean coordinated(Span first, Span other) {
        if (other.start() < first.end()) {
            return false;
        }
        String between = piece.text().source().reading().substring(first.end(), other.start());
        return between.matches("(?s).*(\\band\\b|,|&).*")
                && !between.matches("(?s).*\\b(of|for|in|from|to|at|with|an?|both|two|three|four|five|six|\\d+)\\b.*");
    }

    private boolean possessive(Span span) {
        String reading = piece.text().source().reading();
        return reading.startsWith("'s", span.end()) || reading.startsWith("' ", span.end());
    }

    /** Words without a mention: unnamed people, or somebody whom no list knows. */
    private List<Speaker> unknown(Span words) {
        List<Token> tokens = tokens(words);
        if (tokens.isEmpty()) {
            return List.of();
        }
        if (tokens.size() == 1 && RELATIVES.contains(tokens.getFirst().lower())) {
            return before(words).map(m -> List.of(speaker(m))).orElse(List.of());
        }
        if (Cues.is("nobody", tokens.getFirst()) && tokens.size() == 1) {
            return List.of(new Speaker(null, null, AttributionLevel.DESCRIBED));
        }
        boolean people = tokens.stream()
                .anyMatch(t -> WordClasses.is("role", t.lower())
                        || WordClasses.is("group", t.lower())
                        || WordClasses.is("public", t.lower())
                        || WordClasses.is("few", t.lower())
                        || t.is("critics")
                        || t.is("others"));
        boolean capital = tokens.stream()
                .anyMatch(t -> Character.isUpperCase(t.text().charAt(0))
                        && !t.is("the")
                        && (t.start() > words.start() | !WordClasses.is("function", t.lower())));
        String plain = LineForms.withoutNumber(piece.text().words(words))
                .replaceFirst("^(?i)(an?|the) ", "")
                .replaceAll("\\s+", " ");
        boolean pronoun = tokens.size() == 1
                && Set.of("i", "we", "you", "it", "they", "he", "she", "this", "these", "there")
                        .contains(tokens.getFirst().lower());
        if (pronoun) {
            return List.of(new Speaker(null, null, AttributionLevel.DESCRIBED));
        }
        Optional<Speaker> together = cast.alliance()
                .filter(a -> piece.text()
                        .words(words)
                        .matches("(?i)the (?:\\d+ )?(?:allies|members|member (?:states|countries))"))
                .map(a -> new Speaker(cast.nameOf(a), a, AttributionLevel.NAMED));
        if (together.isPresent()) {
            return List.of(together.get());
        }
        if (people
                || !capital
                || WordClasses.is("one", piece.text().words(words).split(" ")[0])) {
            boolean crowd = tokens.stream().anyMatch(t -> WordClasses.is("public", t.lower()))
                    && tokens.stream().noneMatch(t -> WordClasses.is("role", t.lower()));
            String id = cast.unnamed(plain, crowd ? PartyKind.PUBLIC : PartyKind.UNIDENTIFIED);
            return List.of(new Speaker(plain, people ? id : null, AttributionLevel.DESCRIBED));
        }
        return List.of(new Speaker(plain, null, AttributionLevel.NAMED));
    }

    private Optional<Mention> before(Span words) {
        return piece.mentions().stream()
                .filter(m -> m.span().end() <= words.start()
                        && words.start() - m.span().end() <= 3)
                .reduce((a, b) -> b);
    }

    private List<Token> tokens(Span words) {
        int from = piece.text().tokenAt(words.start());
        int to = piece.text().tokenAt(words.end() - 1) + 1;
        return piece
                .text()
                .tokens()
                .subList(from, Math.min(to, piece.text().tokens().size()))
                .stream()
                .filter(t -> Character.isLetterOrDigit(t.text().charAt(0)))
                .toList();
    }
}

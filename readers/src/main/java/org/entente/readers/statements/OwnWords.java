package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Genre;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.language.Clause;
import org.entente.readers.language.Clauses;
import org.entente.readers.language.Contractions;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.LineForms;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.Mention.Kind;
import org.entente.readers.parties.WordClasses;
import org.jspecify.annotations.Nullable;

/** The words that a document says itself: its author's, its issuers', or, turn by turn, its speakers'. */
final class OwnWords {
    private static final Pattern JUDGEMENT = Pattern.compile(
            "^We (?:\\w+ly |also |still |do not |would )?"
                    + "(?:expect|recommend|believe|think|judge|conclude|doubt|propose|suggest|urge|consider|find|fear|hope|advise)\\b");
    private static final Set<String> FIRST_PERSON = Set.of("i", "my", "me", "we", "our", "us");

    private static final int LONGEST_TITLE = 36;

    private final ReadPiece piece;
    private final GrowingCast cast;
    private final Turns turns;

    OwnWords(ReadPiece piece, GrowingCast cast) {
        this.piece = piece;
        this.cast = cast;
        this.turns = Turns.of(piece);
    }

    List<Draft> find() {
        return switch (piece.document().genre()) {
            case OPINION, COMMENT -> byAuthor();
            case HEADLINES -> new HeadlineWords(piece, cast, this).drafts();
            case TRANSCRIPT -> turns.drafts(this);
            case STATEMENT -> issuers().isEmpty() && piece.document().author() != null ? byAuthor() : byIssuers();
            case REPORT, OTHER -> judgements();
            case MINUTES -> List.of();
        };
    }

    /** "A strike is unlikely", "We recommend that the board be revived": what a report's author thinks, where it has one. */
    private List<Draft> judgements() {
        boolean voiced = piece.document().author() != null
                || piece.text().sentences().stream().anyMatch(this::advises);
        if (!voiced) {
            return List.of();
        }
        Speaker author = author(piece.document().author());
        return piece.text().sentences().stream()
                .filter(s -> advises(s)
                        || (isUnquoted(s)
                                && Predictions.isTold(reading(piece.text().span(s)))))
                .map(s -> draft(null, author, List.of(), s))
                .toList();
    }

    private boolean advises(Sentence sentence) {
        return isUnquoted(sentence)
                && JUDGEMENT.matcher(reading(piece.text().span(sentence))).find();
    }

    private boolean isUnquoted(Sentence sentence) {
        return asserts(sentence) && !reading(piece.text().span(sentence)).contains("\"");
    }

    private List<Draft> byAuthor() {
        Speaker author = author(piece.document().author());
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : piece.text().sentences()) {
            if (asserts(sentence) || heads(sentence)) {
                drafts.add(draft(null, author, List.of(), sentence));
            }
        }
        return drafts;
    }

    /** A reader's own heading is an assertion too. */
    private boolean heads(Sentence sentence) {
        String title = piece.document().title();
        return piece.document().genre() == Genre.COMMENT
                && title != null
                && sentence.to() - sentence.from() > 5
                && title.contains(reading(piece.text().span(sentence)))
                && verb(sentence);
    }

    /** A title's first words, for a name that fits a line. */
    private static String shortened(String title) {
        int space = title.length() <= LONGEST_TITLE ? -1 : title.lastIndexOf(' ', LONGEST_TITLE);
        return space < 0 ? title : title.substring(0, space) + "…";
    }

    Speaker author(@Nullable String name) {
        String title = piece.document().title();
        String nobody = "author of " + (title == null ? piece.document().id() : "\"" + shortened(title) + "\"");
        String party = name == null
                ? cast.unnamed(nobody, PartyKind.UNIDENTIFIED)
                : speakerOf(name)
                        .map(Speaker::party)
                        .filter(p -> !p.equals(name))
                        .or(() -> Letterhead.of(piece, cast).map(Party::id))
                        .orElseGet(() -> cast.person(name));
        return new Speaker(name == null ? nobody : name, party, AttributionLevel.AUTHOR);
    }

    /** The author, where an author's own piece says "I" or "my guess"; "our board" speaks for the author's party. */
    Optional<Speaker> firstPerson(String words) {
        boolean own = piece.document().genre() == Genre.OPINION
                || piece.document().genre() == Genre.COMMENT
                || (piece.document().genre() == Genre.STATEMENT && issuers().isEmpty());
        if (!own || !isFirstPerson(words) || isSomebody(words)) {
            return Optional.empty();
        }
        Speaker author = author(piece.document().author());
        boolean others = words.contains(" ") && !words.matches("(?i)(I|my) .*");
        return Optional.of(others ? new Speaker(words, author.party(), AttributionLevel.DESCRIBED) : author);
    }

    /** "we", "I'd", "our board". */
    static boolean isFirstPerson(String words) {
        return FIRST_PERSON.contains(
                Contractions.pronoun(words).toLowerCase(Locale.ROOT).split(" ")[0]);
    }

    /** "my neighbour" is no "my guess". */
    private static boolean isSomebody(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return words.toLowerCase(Locale.ROOT).startsWith("my ") && WordClasses.is("kin", last);
    }

    Optional<Speaker> speakerOf(String name) {
        return piece.mentions().stream()
                .filter(m -> m.kind() == Kind.PERSON && m.means() != null)
                .filter(m -> sameName(name, m))
                .findFirst()
                .map(m -> new Speaker(m.means(), m.party(), AttributionLevel.NAMED));
    }

    private static boolean sameName(String name, Mention mention) {
        String means = mention.means() == null ? "" : mention.means();
        String surname = means.substring(means.lastIndexOf(' ') + 1);
        return means.equalsIgnoreCase(name) || surname.equalsIgnoreCase(name);
    }

    /** Where those who ask in a transcript speak: what they report is said by others. */
    List<Span> asked() {
        return turns.asked();
    }

    /** Who is meant by a name, one whom the piece mentions there if there is such. */
    Speaker speaker(String name, Optional<Mention> mention) {
        return mention.map(m -> new Speaker(m.means(), m.party(), AttributionLevel.NAMED))
                .or(() -> speakerOf(name))
                .orElse(new Speaker(name, null, AttributionLevel.NAMED));
    }

    List<Speaker> issuers() {
        return Issuers.of(piece, cast);
    }

    /** What a joint statement says, its issuers say. */
    private List<Draft> byIssuers() {
        List<Speaker> issuers = issuers();
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : piece.text().sentences()) {
            if (asserts(sentence) && !namesOneSubject(sentence)) {
                issuers.forEach(i -> drafts.add(draft(null, i, List.of(), sentence)));
            }
        }
        return drafts;
    }

    /** "5. The Secretary-General, Mrs Halloway, submitted": what one does is no word of all. */
    private boolean namesOneSubject(Sentence sentence) {
        int start = piece.text().opening(sentence);
        boolean opens = piece.mentions().stream()
                .anyMatch(
                        m -> m.span().start() - start <= 4 && m.span().start() >= start && m.kind() != Kind.REFERENCE);
        return opens
                || Clauses.of(piece.text(), sentence).clauses().stream()
                        .filter(c -> c.verb().isFinite())
                        .findFirst()
                        .map(Clause::subject)
                        .filter(this::isPerson)
                        .isPresent();
    }

    private boolean isPerson(NounPhrase subject) {
        Span span = new Span(
                piece.text().tokens().get(subject.from()).start(),
                piece.text().tokens().get(subject.to() - 1).end());
        int apposed = span.end() + ", ".length();
        return piece.mentions().stream()
                .filter(m -> m.kind() == Kind.PERSON)
                .anyMatch(m -> m.span().overlaps(span) || m.span().start() == apposed);
    }

    private Draft draft(@Nullable String words, Speaker speaker, List<Span> source, Sentence sentence) {
        return new Draft(words, speaker, source, List.of(), List.of(piece.text().span(sentence)), null);
    }

    /** A sentence that says something: no question, no heading, no signature. */
    boolean asserts(Sentence sentence) {
        List<Token> tokens = piece.text().tokens(sentence);
        String last = tokens.getLast().text();
        boolean closed =
                last.endsWith(".") || last.endsWith("!") || last.equals("\"") || last.equals("'") || last.equals("…");
        String words = reading(piece.text().span(sentence));
        // The last line may want its point, but no signature is a sentence.
        boolean ends = sentence.to() >= piece.text().tokens().size()
                && !LineForms.closesText(words)
                && tokens.stream().anyMatch(t -> t.isVerb() && !t.isCapitalized());
        return tokens.size() > 3
                && (closed || ends)
                && verb(sentence)
                && !Courtesies.is(words)
                && !piece.text().words(piece.text().span(sentence)).contains("?");
    }

    private boolean verb(Sentence sentence) {
        return piece.text().tokens(sentence).stream()
                .anyMatch(t ->
                        t.isVerb() || (!t.isCapitalized() && Lexicon.english().verbLemma(t.lower()) != null));
    }

    String reading(Span span) {
        return piece.text().source().reading().substring(span.start(), span.end());
    }
}

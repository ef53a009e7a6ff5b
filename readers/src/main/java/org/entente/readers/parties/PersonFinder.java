package org.entente.readers.parties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.domain.Document;
import org.jspecify.annotations.Nullable;

/** Tells which names are people's: by title, role, byline, or a later surname. */
final class PersonFinder {
    private static final int LONGEST_OFFICE = 9;
    private static final int CLOSE = 6;
    private static final int LONGEST_BRACKET = 8;

    private final List<PieceNames> pieces;
    private final Directory directory;
    private final Map<String, Integer> singles = new HashMap<>();
    /** Names that stand with "the" somewhere: no person's, whatever they begin with. */
    private final Set<String> things = new HashSet<>();

    PersonFinder(List<PieceNames> pieces, Directory directory) {
        this.pieces = pieces;
        this.directory = directory;
        for (PieceNames piece : pieces) {
            for (Name name : piece.names()) {
                if (name.single()) {
                    singles.merge(name.text(), 1, Integer::sum);
                } else if (!name.titled()
                        && piece.near(name.from() - 1, name.from()).is("the")
                        && !byRole(piece, name)) {
                    things.add(name.text());
                }
            }
        }
    }

    void find() {
        for (PieceNames piece : pieces) {
            author(piece.document());
            for (Name name : piece.names()) {
                if (isPerson(piece, name)) {
                    Person person = enter(name);
                    offices(piece, name, person);
                    piece.roll().entry(name).ifPresent(e -> person.roles().addAll(e.roles()));
                    possessive(piece, name).ifPresent(person::learn);
                }
            }
        }
        pieces.forEach(this::initials);
        for (PieceNames piece : pieces) {
            piece.names().stream()
                    .filter(n -> !n.single() && directory.party(n.text()).isEmpty())
                    .flatMap(n -> directory.person(n.text()).stream())
                    .forEach(directory::knowFamilyName);
        }
    }

    /** "MA asked whether": whom the roll calls so. */
    private void initials(PieceNames piece) {
        for (Name name : piece.names()) {
            if (name.single() && !name.titled()) {
                piece.roll()
                        .called(name.text())
                        .flatMap(e -> directory.person(e.person()))
                        .ifPresent(p -> directory.know(name.text(), p));
            }
        }
    }

    private void author(Document document) {
        String author = document.author();
        if (author != null && author.contains(" ") && author.split(" ").length <= 4) {
            String name = author.split(",")[0].strip();
            String first = name.substring(0, name.indexOf(' '));
            named(name, first, name.substring(name.lastIndexOf(' ') + 1));
        }
    }

    private boolean isPerson(PieceNames piece, Name name) {
        boolean party = directory.party(name.text()).isPresent() || piece.roll().isSeat(name);
        if (name.known().isPresent() || party) {
            return false;
        }
        boolean organised = WordClasses.is("organisation", name.lastWord())
                || WordClasses.is("organisation", name.head())
                || WordClasses.is("company", name.lastWord())
                || WordClasses.is("alliance", name.lastWord())
                || WordClasses.is("body", name.lastWord())
                || (WordClasses.is("thing", name.lastWord()) && !introduced(piece, name))
                || name.text().contains(" of ");
        if (name.titled()) {
            return !organised
                    || name.single()
                    || name.titles().stream().anyMatch(t -> t.in("personal") || t.in("office"));
        }
        if (piece.roll().entry(name).isPresent()) {
            return true;
        }
        if (organised || name.single() || name.to() - name.from() > 4) {
            return false;
        }
        if (WordClasses.is("function", name.firstWord())) {
            return GivenNames.isOne(name.firstWord()) && byRole(piece, name);
        }
        return byRole(piece, name)
                || byline(piece, name)
                || isWho(piece, name)
                || speaksOfOwn(piece, name)
                || (GivenNames.isOne(name.firstWord()) && !article(piece, name) && !things.contains(name.text()))
                || (singles.containsKey(name.lastWord())
                        && !WordClasses.is("place-opener", name.firstWord())
                        && !singles.containsKey(name.firstWord())
                        && !article(piece, name));
    }

    private static boolean article(PieceNames piece, Name name) {
        Word before = piece.near(name.from() - 1, name.from());
        return before.is("the") || before.is("a") || before.is("an");
    }

    /** "Tarn Osk, who has fished there": no organisation, so a person. */
    private static boolean isWho(PieceNames piece, Name name) {
        return piece.near(name.to(), name.from()).is(",")
                && piece.near(name.to() + 1, name.from()).is("who")
                && !article(piece, name);
    }

    /** "Tarn Osk told me that his island": what is his is a person's. */
    private static boolean speaksOfOwn(PieceNames piece, Name name) {
        boolean own = false;
        for (int i = name.to(); !piece.near(i, name.from()).text().isBlank(); i++) {
            Word word = piece.near(i, name.from());
            if (word.capital() && piece.nameAt(i).isPresent() || word.in("role")) {
                break;
            }
            own |= word.is("his") || word.is("her") || word.is("he") || word.is("she");
        }
        return own && piece.near(name.to(), name.from()).in("saying") && !article(piece, name);
    }

    private static boolean byline(PieceNames piece, Name name) {
        return piece.near(name.from() - 1, name.from()).is("by")
                && piece.words().get(name.from() - 1).first();
    }

    /** "its fisheries minister, Ada Brook", "chairman Ada Brook": a brook or not, she is a person. */
    private static boolean introduced(PieceNames piece, Name name) {
        Word office = piece.near(name.from() - 1, name.from());
        if (!name.single() && WordClasses.is("office", office.lower()) && !office.capital()) {
            return true;
        }
        Word role = piece.near(name.from() - 2, name.from());
        return piece.near(name.from() - 1, name.from()).is(",") && role.in("role") && !role.capital();
    }

    private static boolean byRole(PieceNames piece, Name name) {
        Word before = piece.near(name.from() - 1, name.from());
        boolean apposed = before.is(",");
        if (apposed) {
            before = piece.near(name.from() - 2, name.from());
        }
        if (before.in("role") && !before.capital() || apposed && officeBefore(piece, name)) {
            return true;
        }
        if (!piece.near(name.to(), name.from()).is(",")) {
            return false;
        }
        // ", chief executive of", ", a spokesman for": an apposition of a few words that holds a role
        for (int i = name.to() + 1; i < name.to() + 8; i++) {
            Word word = piece.near(i, name.from());
            if (word.is(",") || word.isBlankOrVerb()) {
                return false;
            }
            if (word.in("role")
                    && !Set.of("member", "members", "people", "partner", "partners", "source", "owner")
                            .contains(word.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Montelba's ambassador to the alliance, Ippolita Sarti": an office and what hangs on it. */
    private static boolean officeBefore(PieceNames piece, Name name) {
        for (int i = name.from() - 2; i > name.from() - LONGEST_OFFICE; i--) {
            Word word = piece.near(i, name.from());
            boolean office = WordClasses.is("office", word.lower()) || word.in("role");
            if (office && !word.capital()) {
                return piece.near(i + 1, name.from()).pos().startsWith("ADP");
            }
            if (!word.letters() || word.isBlankOrVerb()) {
                return false;
            }
        }
        return false;
    }

    /** "Quaye was on his feet": the pronoun that a few words on, with nobody else between, tells a man or a woman. */
    private static Optional<String> possessive(PieceNames piece, Name name) {
        for (int i = name.to(); i < name.to() + CLOSE; i++) {
            Word word = piece.near(i, name.from());
            boolean owns = (word.is("his") || word.is("her"))
                    && piece.near(i + 1, name.from()).pos().startsWith("NOUN");
            if (owns || word.is("himself") || word.is("herself")) {
                return Optional.of(word.lower().startsWith("hi") ? "his" : "her");
            }
            if (!word.letters() || word.capital() || word.in("role")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the Rural Dean, Canon Ruth Ellery", "In the chair: Mrs Ormerod", "Mrs Ormerod (in the chair)". */
    private static void offices(PieceNames piece, Name name, Person person) {
        int first = name.from() - name.titles().size();
        Word mark = piece.near(first - 1, name.from());
        Word office = piece.near(first - 2, name.from());
        if ((mark.is(",") || mark.is(":")) && office.in("role")) {
            person.roles().add(office.lower());
        }
        bracketed(piece, name)
                .filter(w -> w.in("role"))
                .forEach(w -> person.roles().add(w.lower()));
        boolean chairs = (mark.is(":") && office.is("chair"))
                || (piece.near(name.to(), name.from()).is("(")
                        && piece.near(name.to() + 3, name.from()).is("chair"));
        if (chairs) {
            person.roles().addAll(Set.of("chair", "chairman", "chairwoman", "chairperson"));
        }
    }

    /** The words in brackets behind a name: "Mrs Sayle (President, in the chair)". */
    private static Stream<Word> bracketed(PieceNames piece, Name name) {
        boolean opens = piece.near(name.to(), name.from()).is("(");
        return IntStream.range(name.to() + 1, opens ? name.to() + LONGEST_BRACKET : 0)
                .mapToObj(i -> piece.near(i, name.from()))
                .takeWhile(w -> !w.is(")"));
    }

    private Person enter(Name name) {
        Person person = directory.person(name).orElse(null);
        if (person == null) {
            boolean taken = directory.person(name.text()).isPresent();
            person = taken ? added(name.text()) : named(name.text(), name.firstWord(), name.lastWord());
        }
        for (Word title : name.titles()) {
            person.learn(title.lower().replace(".", ""));
            person.roles().add(title.lower());
        }
        return person;
    }

    private Person named(String text, String first, String last) {
        Person known = known(text, first, last);
        if (known != null) {
            return known;
        }
        return added(text);
    }

    private Person added(String text) {
        Person person = new Person(text);
        directory.add(person);
        return person;
    }

    /** "Mr Strake" is "Mr H. Strake" of before; a fuller name replaces the shorter one. */
    private @Nullable Person known(String text, String firstWord, String last) {
        Person same = directory.person(text).orElse(null);
        if (same != null) {
            return same;
        }
        Person namesake = directory.person(last).orElse(null);
        if (namesake == null) {
            return null;
        }
        String first = firstWord.toLowerCase(Locale.ROOT);
        String known = namesake.name().toLowerCase(Locale.ROOT);
        if (!text.contains(" ")
                || !namesake.name().contains(" ")
                || (first.charAt(0) == known.charAt(0) && (first.length() <= 2 || known.indexOf(' ') <= 2))) {
            if (text.length() > namesake.name().length()) {
                namesake.rename(text);
                directory.know(text, namesake);
            }
            return namesake;
        }
        return null;
    }
}

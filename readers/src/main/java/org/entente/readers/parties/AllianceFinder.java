package org.entente.readers.parties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.NumberWords;
import org.jspecify.annotations.Nullable;

/** Finds the organisation whose members are asked to decide, and how many members the texts say it has. */
final class AllianceFinder {
    private static final int ENOUGH = 2;
    /** Of an unknown abbreviation only its members show that it has some: "the 32 TARCO countries". */
    private static final int ENOUGH_FOR_LETTERS = 6;

    private static final Set<String> MEMBER_WORDS = Set.of(
            "members",
            "member",
            "allies",
            "ally",
            "countries",
            "country",
            "capitals",
            "states",
            "nations",
            "governments",
            "delegations",
            "partners",
            "companies",
            "firms",
            "makers",
            "faculties",
            "services");
    private static final Set<String> MEETING_WORDS = Set.of(
            "summit",
            "ministers",
            "minister",
            "ministerial",
            "leaders",
            "diplomat",
            "diplomats",
            "secretary",
            "secretariat",
            "strategy",
            "council");
    private static final Set<String> HOLDERS =
            Set.of("owners", "partners", "shareholders", "signatories", "co-owners", "stakeholders");

    private final List<PieceNames> pieces;
    private final Directory directory;

    AllianceFinder(List<PieceNames> pieces, Directory directory) {
        this.pieces = pieces;
        this.directory = directory;
    }

    @Nullable
    String find() {
        Map<String, Integer> salience = new HashMap<>();
        Set<String> lettered = new HashSet<>();
        for (PieceNames piece : pieces) {
            for (Name name : piece.names()) {
                Optional<String> id = directory.party(name).filter(p -> joinable(p, name) || isHeld(piece, name));
                if (id.isPresent()) {
                    salience.merge(id.get(), salience(piece, name), Integer::sum);
                    if (!isAlliance(id.get(), name)) {
                        lettered.add(id.get());
                    }
                }
            }
        }
        return salience.entrySet().stream()
                .filter(e -> e.getValue() >= (lettered.contains(e.getKey()) ? ENOUGH_FOR_LETTERS : ENOUGH))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private boolean joinable(String id, Name name) {
        return isAlliance(id, name) || (name.known().isEmpty() && name.text().matches("\\p{Lu}{3,8}"));
    }

    private boolean isAlliance(String id, Name name) {
        if (name.known().isPresent()) {
            return name.known().get().type() == Gazetteer.Type.ORGANISATION;
        }
        String full = directory.nameOf(id);
        return WordClasses.is("alliance", full.substring(full.lastIndexOf(' ') + 1))
                || WordClasses.is("alliance", name.head());
    }

    /** "the five shareholders of Auria Link": a venture whose owners decide together. */
    private static boolean isHeld(PieceNames piece, Name name) {
        int at = name.from() - (piece.near(name.from() - 1, name.from()).is("the") ? 2 : 1);
        boolean of = Set.of("of", "in", "behind")
                .contains(piece.near(at, name.from()).lower());
        return of
                && HOLDERS.contains(piece.near(at - 1, name.from()).lower())
                && (number(piece.near(at - 2, name.from())) != null || number(piece.near(at - 3, name.from())) != null);
    }

    private int salience(PieceNames piece, Name name) {
        int score = isHeld(piece, name) ? ENOUGH_FOR_LETTERS : 0;
        for (int i = name.to(); i < name.to() + 3; i++) {
            Word word = piece.near(i, name.from());
            score += MEMBER_WORDS.contains(word.lower()) ? 3 : MEETING_WORDS.contains(word.lower()) ? 2 : 0;
            if (!word.letters()) {
                break;
            }
        }
        for (int i = name.from() - 1; i > name.from() - 8; i--) {
            Word word = piece.near(i, name.from());
            if (!word.letters() && !word.is("-")) {
                break;
            }
            boolean makesUp = word.is("members")
                    || word.is("nation")
                    || (word.is("make") && piece.near(i + 1, name.from()).is("up"));
            score += makesUp ? 3 : word.is("ministers") || word.is("leaders") ? 2 : 0;
        }
        return score;
    }

    /** "the 32 NATO countries", "the five companies that make up the alliance", "five-nation", "all fourteen members". */
    @Nullable
    Integer count() {
        for (PieceNames piece : pieces) {
            List<Word> words = piece.words();
            for (int i = 0; i < words.size(); i++) {
                Integer number = number(words.get(i));
                boolean part = i > 0
                        && Set.of("of", "only", "least", "other", "some")
                                .contains(words.get(i - 1).lower());
                if (number != null && number > 2 && !part && countsMembers(piece, i)) {
                    return number;
                }
            }
        }
        return null;
    }

    private boolean countsMembers(PieceNames piece, int number) {
        Word before = piece.near(number - 1, number);
        boolean whole =
                before.is("the") || before.is("all") || before.possessive() || before.is("across") || before.is("its");
        boolean hyphen = piece.near(number + 1, number).is("-");
        boolean alliance = before.possessive() && (isAlliance(piece, number - 1) || before.in("alliance"));
        for (int i = number + 1; i < number + 8; i++) {
            Word word = piece.near(i, number);
            alliance |= isAlliance(piece, i) || (word.in("alliance") && !word.capital());
            boolean member = MEMBER_WORDS.contains(word.lower())
                    || HOLDERS.contains(word.lower())
                    || (hyphen && word.is("nation"));
            if (!member) {
                if (!word.letters() && !word.is("-") || isCounted(word)) {
                    return false;
                }
                continue;
            }
            boolean allianceFollows = follows(piece, i);
            boolean called = word.is("members")
                    || HOLDERS.contains(word.lower())
                    || word.is("member")
                            && MEMBER_WORDS.contains(piece.near(i + 1, number).lower());
            return (called && whole)
                    || alliance
                    || allianceFollows
                    || ((word.is("capitals") || word.is("allies")) && whole);
        }
        return false;
    }

    /** "three years pilots bound for the capitals": the number counts something else. */
    private static boolean isCounted(Word word) {
        String noun = Lexicon.english().nounLemma(word.lower());
        return !word.capital() && word.pos().startsWith("NOUN") && noun != null && !noun.equals(word.lower());
    }

    private boolean isAlliance(PieceNames piece, int word) {
        return word < piece.words().size()
                && piece.words().get(word).capital()
                && piece.nameAt(word)
                        .flatMap(directory::party)
                        .filter(p -> p.equals(directory.alliance()))
                        .isPresent();
    }

    private boolean follows(PieceNames piece, int member) {
        for (int i = member + 1; i < member + 8; i++) {
            Word word = piece.near(i, member);
            if (word.text().isBlank() || word.is(",") || word.is(".")) {
                return false;
            }
            if (isAlliance(piece, i)) {
                return true;
            }
            if (word.in("alliance") && piece.near(i - 1, member).is("the")) {
                return true;
            }
        }
        return false;
    }

    /** A number of more than one. */
    private static @Nullable Integer number(Word word) {
        return word.text().matches("\\d{1,3}")
                ? Integer.valueOf(word.text())
                : NumberWords.value(word.lower()).filter(n -> n > 1).orElse(null);
    }
}

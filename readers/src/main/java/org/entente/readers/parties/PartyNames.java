package org.entente.readers.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells which unknown names are parties': by their heads (Union, Association, plc), by who speaks for them, and by
 * what they do.
 */
final class PartyNames {
    private static final int ENOUGH = 3;

    private final List<PieceNames> pieces;
    private final Directory directory;
    private final Map<String, Integer> evidence = new LinkedHashMap<>();
    private final Map<String, Integer> asSubject = new HashMap<>();

    PartyNames(List<PieceNames> pieces, Directory directory) {
        this.pieces = pieces;
        this.directory = directory;
    }

    void find() {
        for (PieceNames piece : pieces) {
            for (Name name : piece.names()) {
                if (name.known().isEmpty() && !isPerson(name) && !Lexicon.is("thing", name.lastWord()) && !Lexicon.is("thing", name.head()) && !outlet(piece, name) && !region(name)) {
                    weigh(piece, name);
                }
            }
        }
        adjectives();
        List<String> accepted = new ArrayList<>(evidence.keySet().stream().filter(this::accepted).toList());
        accepted.sort(Comparator.comparingInt((String n) -> -n.length()));
        for (String name : accepted) {
            if (directory.party(name).isEmpty()) {
                enter(name, accepted);
            }
        }
        demonyms();
    }

    private boolean accepted(String name) {
        return evidence.getOrDefault(name, 0) >= ENOUGH;
    }

    private boolean isPerson(Name name) {
        return name.titled() || directory.person(name.text()).isPresent();
    }

    private static boolean region(Name name) {
        return Lexicon.is("region", name.text()) || Lexicon.is("continental", name.text());
    }

    private static boolean outlet(PieceNames piece, Name name) {
        String outlet = piece.document().outlet();
        return outlet != null && outlet.toLowerCase(Locale.ROOT).contains(name.text().toLowerCase(Locale.ROOT));
    }

    private void weigh(PieceNames piece, Name name) {
        int score = 0;
        Word before = piece.near(name.from() - 1, name.from());
        Word after = piece.near(name.to(), name.from());
        Word last = piece.words().get(name.to() - 1);
        if (!name.single() && headed(name)) {
            score += ENOUGH;
        }
        if (ofRole(piece, name) || role(piece, name, last.possessive())) {
            score += ENOUGH;
        }
        if (after.in("saying") && after.pos().startsWith("VERB") || last.possessive() == false && before.in("saying") && Set.of("says", "said", "by").contains(before.lower())) {
            score += 2;
        }
        boolean governed = before.pos().startsWith("ADP") || before.is("to") || before.is("the");
        if (!governed && (finite(after) || after.pos().startsWith("ADV") && finite(piece.near(name.to() + 1, name.from())))) {
            score += 1;
            asSubject.merge(name.text(), 1, Integer::sum);
        }
        if (after.is(",") && piece.near(name.to() + 1, name.from()).is("which")) {
            score += 1;
        }
        if (after.is(",") && piece.near(name.to() + 1, name.from()).is("the") && memberPhrase(piece, name)) {
            score += 2;
        }
        if (before.is("by") || before.is("between") || before.is("toward") || before.is("towards") || before.is("against")) {
            score += 1;
        }
        if (before.is("in") || before.is("at") || before.is("near")) {
            score -= 1;
        }
        if (before.is("(") && after.is(")")) {
            score += 2;
        }
        evidence.merge(name.text(), score, Integer::sum);
    }

    private static boolean finite(Word word) {
        return word.pos().startsWith("AUX") || (word.pos().startsWith("VERB") && !word.lower().endsWith("ing"));
    }

    private static boolean headed(Name name) {
        return Lexicon.is("organisation", name.lastWord())
                || Lexicon.is("organisation", name.head())
                || Lexicon.is("company", name.lastWord());
    }

    private static boolean memberPhrase(PieceNames piece, Name name) {
        for (int i = name.to() + 2; i < name.to() + 8; i++) {
            Word word = piece.near(i, name.from());
            if (word.is(",")) {
                return false;
            }
            if (word.is("member") || word.is("company") || word.is("firm") || word.is("country") || word.is("state") || (word.is("of") && piece.near(i + 1, name.from()).is("the"))) {
                return true;
            }
        }
        return false;
    }

    /** "Brenova's water minister", "a Pedalia spokeswoman", "Osmeria's government". */
    private boolean role(PieceNames piece, Name name, boolean possessive) {
        for (int i = name.to(); i < name.to() + 4; i++) {
            Word word = piece.near(i, name.from());
            if (!word.letters() || word.pos().startsWith("ADP") || word.pos().startsWith("AUX") || word.capital()) {
                return false;
            }
            if ((word.in("role") && !Set.of("state", "source", "people", "person", "head").contains(word.lower())) || (word.in("organ") && (possessive || word.is("government") || word.is("faculty") || word.is("delegation")))) {
                return true;
            }
        }
        return false;
    }

    /** "government of Pell", "chief executive of Halden Ports", "Mrs Lindqvist, for the Friends". */
    private static boolean ofRole(PieceNames piece, Name name) {
        int i = name.from() - 1;
        if (piece.near(i, name.from()).is("the")) {
            i--;
        }
        Word link = piece.near(i, name.from());
        if (!Set.of("of", "for", "from", "at").contains(link.lower())) {
            return false;
        }
        Word role = piece.near(i - 1, name.from());
        return role.in("role") && !role.is("people") && !role.is("man") && !role.is("head") || Set.of("government", "ministry", "president").contains(role.lower());
    }

    /** A name from which an adjective is made, "Brenovan" from "Brenova", is a land's. */
    private void adjectives() {
        for (String name : List.copyOf(evidence.keySet())) {
            for (String other : evidence.keySet()) {
                if (Demonyms.madeFrom(other, name)) {
                    evidence.merge(name, 2, Integer::sum);
                }
            }
        }
    }

    private void enter(String name, List<String> accepted) {
        List<String> longer = accepted.stream()
                .filter(o -> !o.equals(name) && shortOf(name, o) && directory.party(o).isPresent())
                .toList();
        if (longer.size() == 1) {
            directory.alias(name, directory.party(longer.getFirst()).orElseThrow());
        } else {
            boolean adjective = accepted.stream().anyMatch(o -> Demonyms.madeFrom(name, o));
            if (!adjective) {
                directory.add(name, name);
            }
        }
    }

    /** "Tarnfield" for "Tarnfield Minerals", "Riding School" for "Wallop Riding School", "Science" for "Faculty of Science". */
    static boolean shortOf(String name, String longer) {
        return longer.startsWith(name + " ") || longer.endsWith(" of " + name) || (name.contains(" ") && longer.endsWith(" " + name));
    }

    private void demonyms() {
        for (String word : evidence.keySet()) {
            if (directory.party(word).isEmpty() && !word.contains(" ")) {
                List<String> lands = directory.parties().keySet().stream()
                        .filter(p -> Demonyms.madeFrom(word, p))
                        .toList();
                if (lands.size() == 1) {
                    directory.alias(word, lands.getFirst());
                }
            }
        }
        // A short form that was seen only as a name, never with evidence of its own: "Brightline" of "Brightline Cycles".
        for (String word : evidence.keySet()) {
            if (directory.party(word).isEmpty() && directory.person(word).isEmpty()) {
                List<String> longer = directory.parties().keySet().stream()
                        .filter(p -> shortOf(word, p))
                        .toList();
                if (longer.size() == 1) {
                    directory.alias(word, longer.getFirst());
                }
            }
        }
    }
}

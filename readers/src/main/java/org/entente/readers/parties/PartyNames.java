package org.entente.readers.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.readers.language.Lexicon;

/** Tells which unknown names are parties', and which of them are short for others. */
final class PartyNames {
    private final List<PieceNames> pieces;
    private final Directory directory;
    private final Map<String, Integer> evidence = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> initial = new HashMap<>();
    private final Map<String, String> organs = new LinkedHashMap<>();
    private final Map<String, String> capitals = new LinkedHashMap<>();
    private final Set<String> acting = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    /** Single words that never stand without "the". */
    private final Set<String> definite = new HashSet<>();

    private final Map<PieceNames, Set<Name>> represented = new IdentityHashMap<>();

    PartyNames(List<PieceNames> pieces, Directory directory) {
        this.pieces = pieces;
        this.directory = directory;
    }

    void find() {
        for (PieceNames piece : pieces) {
            piece.words().stream().filter(w -> !w.capital()).forEach(w -> common.add(w.lower()));
            piece.names().stream().filter(n -> candidate(piece, n)).forEach(n -> weigh(piece, n));
        }
        definite.addAll(evidence.keySet());
        pieces.forEach(p -> p.names().stream()
                .filter(n -> !p.near(n.from() - 1, n.from()).is("the"))
                .forEach(n -> definite.remove(n.text())));
        adjectives();
        pieces.forEach(this::lists);
        List<String> accepted = new ArrayList<>(
                evidence.keySet().stream().filter(this::accepted).toList());
        accepted.sort(Comparator.comparingInt((String n) -> -n.length()));
        for (String name : accepted) {
            if (directory.party(name).isEmpty()) {
                enter(name, accepted);
            }
        }
        organs.forEach((organ, land) -> directory.party(land).ifPresent(party -> directory.alias(organ, party)));
        demonyms();
        capitals.forEach((town, land) -> directory.party(land).ifPresent(party -> directory.alias(town, party)));
        shortForms();
        governments();
    }

    /** "the government" is that of the one land whose government the texts name. */
    private void governments() {
        Set<String> lands = new HashSet<>();
        for (PieceNames piece : pieces) {
            piece.names().stream()
                    .filter(n -> NameEvidence.hasGovernment(piece, n))
                    .forEach(n -> directory.party(n).ifPresent(lands::add));
        }
        if (lands.size() == 1) {
            directory.alias("the government", lands.iterator().next());
        }
    }

    private boolean candidate(PieceNames piece, Name name) {
        return name.known().isEmpty()
                && !name.titled()
                && (directory.person(name.text()).isEmpty() || NameEvidence.isServed(piece, name))
                && !isPortfolio(piece, name)
                && !isOfficial(name)
                && directory.family(name.text()).isEmpty()
                && (!thing(piece, name)
                        || represented(piece).contains(name)
                        || isPort(name)
                        || NameEvidence.isPartner(piece, name)
                        || isIsles(name) && NameEvidence.hasWill(piece, name)
                        || isHouse(piece, name)
                        || NameEvidence.hasOfficers(piece, name))
                && !WordClasses.is("region", name.text())
                && !WordClasses.is("continental", name.text())
                && !outlet(piece, name);
    }

    /** "The Act" and "the Quist Plan" are things; "Law would agree" is not. */
    private static boolean thing(PieceNames piece, Name name) {
        Word before = piece.near(name.from() - 1, name.from());
        boolean bare = name.single() && !before.is("the") && !before.is("this");
        return !bare && WordClasses.is("thing", name.head());
    }

    /** "Auria Games is a riddle. … its founder": a firm's name without "the". */
    private static boolean isHouse(PieceNames piece, Name name) {
        return !piece.near(name.from() - 1, name.from()).is("the") && new Will(piece, name).hasItsOffice();
    }

    /** "the Port of Salu": an authority as often as a place. */
    private static boolean isPort(Name name) {
        return name.text().startsWith("Port of ");
    }

    /** "the Pell Islands": a land as often as a place. */
    private static boolean isIsles(Name name) {
        return Set.of("Islands", "Isles", "Island").contains(name.lastWord());
    }

    /** "Prime Ministers", "Foreign Ministry": offices, whoever holds them. */
    private static boolean isOfficial(Name name) {
        String[] words = name.text().toLowerCase(Locale.ROOT).split(" ");
        String last = words[words.length - 1];
        boolean organised = (WordClasses.is("body", last) || WordClasses.is("alliance", last))
                && !WordClasses.is("office", last)
                && !last.equals("office");
        return !organised && Stream.of(words).allMatch(PartyNames::isOffice);
    }

    private static boolean isOffice(String word) {
        String noun = Lexicon.english().nounLemma(word);
        return WordClasses.is("portfolio", word)
                || WordClasses.is("office", noun == null ? word : noun)
                || word.equals("ministry")
                || word.equals("office");
    }

    /** "the Ministers of Health of Belize". */
    private static boolean isPortfolio(PieceNames piece, Name name) {
        return WordClasses.is("portfolio", name.text())
                && piece.near(name.from() - 1, name.from()).is("of")
                && piece.near(name.from() - 2, name.from()).in("role");
    }

    private static boolean outlet(PieceNames piece, Name name) {
        String outlet = piece.document().outlet();
        return outlet != null && outlet.contains(name.text());
    }

    private void weigh(PieceNames piece, Name name) {
        if (name.single() && piece.words().get(name.from()).first()) {
            initial.merge(name.text(), 1, Integer::sum);
        }
        seen.merge(name.text(), 1, Integer::sum);
        Capitals.land(piece, name).ifPresent(land -> capitals.putIfAbsent(name.text(), land));
        if (name.single() && NameEvidence.isActor(piece, name)) {
            acting.add(name.text());
        }
        evidence.merge(name.text(), NameEvidence.weight(piece, name), Integer::sum);
    }

    private Set<Name> represented(PieceNames piece) {
        return represented.computeIfAbsent(piece, p -> {
            Representation representation = new Representation(p);
            Set<Name> found = new HashSet<>();
            for (Name name : p.names()) {
                if (directory.person(name.text()).isPresent()) {
                    representation.of(name).ifPresent(found::add);
                }
            }
            found.addAll(p.roll().missing());
            return found;
        });
    }

    /** Whoever somebody sits for, or stands in a list of parties, is one: "ministers of Auria, Bellmar, Corvia and Dunmore". */
    private void lists(PieceNames piece) {
        represented(piece).forEach(n -> believe(piece, n));
        Constituents.in(piece).forEach(list -> list.forEach(n -> believe(piece, n)));
        for (List<Name> list : NameLists.in(piece)) {
            long parties = list.stream()
                    .filter(n -> directory.party(n).isPresent() || accepted(n.text()))
                    .count();
            if (parties > 0 && 2 * parties >= list.size() || NameEvidence.governs(piece, list.getFirst())) {
                list.forEach(n -> believe(piece, n));
            }
        }
    }

    private void believe(PieceNames piece, Name name) {
        if (candidate(piece, name)) {
            evidence.merge(name.text(), NameEvidence.ENOUGH, Math::max);
        }
    }

    /**
     * Enters lands of less evidence, the best first, where the texts count more members than they introduce.
     *
     * @param count how many parties there should be
     */
    void findLands(int count) {
        List<String> lands = directory.parties().keySet().stream()
                .filter(n -> !n.contains(" "))
                .toList();
        if (2 * lands.size() <= directory.parties().size()) {
            return;
        }
        evidence.entrySet().stream()
                .filter(e -> e.getValue() > 0 && acting.contains(e.getKey()) && !isEveryday(e.getKey()))
                .filter(e -> directory.party(e.getKey()).isEmpty()
                        && directory.person(e.getKey()).isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(Math.max(0, count - lands.size()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(name -> directory.add(name, name));
    }

    private boolean accepted(String name) {
        return evidence.getOrDefault(name, 0) >= NameEvidence.ENOUGH
                && !isEveryday(name)
                && !capitals.containsKey(name);
    }

    private boolean isEveryday(String name) {
        boolean onlyFirst = seen.getOrDefault(name, 0).equals(initial.get(name));
        String lower = name.toLowerCase(Locale.ROOT);
        return onlyFirst && (common.contains(lower) || WordClasses.is("portfolio", lower));
    }

    /** A name from which an adjective is made, "Brenovan" from "Brenova", is a land's, and what tells of the one tells of both. */
    private void adjectives() {
        Map<String, Integer> told = Map.copyOf(evidence);
        for (String land : told.keySet()) {
            List<String> adjectives = told.keySet().stream()
                    .filter(o -> Demonyms.madeFrom(o, land))
                    .toList();
            int weight = adjectives.stream()
                    .mapToInt(a -> Math.max(2, told.getOrDefault(a, 0)))
                    .max()
                    .orElse(0);
            evidence.merge(land, weight, (own, more) -> Math.max(own, 0) + more);
        }
    }

    /** "Vesslandic Foreign Ministry" speaks for Vessland. */
    private static boolean isOrgan(String name) {
        return name.contains(" ")
                && WordClasses.is(
                        "organ", name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private void enter(String name, List<String> accepted) {
        List<String> longer = accepted.stream()
                .filter(o -> isShortOf(name, o) && directory.party(o).isPresent())
                .toList();
        boolean adjective = accepted.stream().anyMatch(o -> Demonyms.madeFrom(name, o));
        List<String> owners = isOrgan(name)
                ? accepted.stream()
                        .filter(o -> Demonyms.madeFrom(name.substring(0, name.indexOf(' ')), o))
                        .toList()
                : List.of();
        if (owners.size() == 1) {
            organs.put(name, owners.getFirst());
        } else if (longer.size() == 1) {
            directory.alias(name, directory.party(longer.getFirst()).orElseThrow());
        } else if (!adjective) {
            directory.add(name, name);
        }
    }

    /** "the Authority" for the one authority that has a name of its own. */
    private boolean isShortOf(String name, String longer) {
        return shortOf(name, longer) || definite.contains(name) && longer.endsWith(" " + name);
    }

    /** "Tarnfield" for "Tarnfield Minerals", "Riding School" for "Wallop Riding School", "Science" for "Faculty of Science". */
    private static boolean shortOf(String name, String longer) {
        return longer.startsWith(name + " ")
                || longer.endsWith(" of " + name)
                || (name.contains(" ") && longer.endsWith(" " + name));
    }

    private void demonyms() {
        for (String word : evidence.keySet()) {
            List<String> lands = directory.parties().keySet().stream()
                    .filter(p -> Demonyms.madeFrom(word, p))
                    .toList();
            if (lands.size() == 1 && !word.contains(" ")) {
                directory.alias(word, lands.getFirst());
            }
        }
    }

    /** "Bent Lake", a lake else, where the "Town of Bent Lake" is a party. */
    private void settlement(String name) {
        List<String> governed = directory.parties().keySet().stream()
                .filter(p -> p.endsWith(" of " + name)
                        && WordClasses.is("settlement", p.substring(0, p.length() - name.length() - 4)))
                .toList();
        if (governed.size() == 1) {
            directory.alias(name, governed.getFirst());
        }
    }

    /** A name without weight of its own may still be short for one: "Brightline" for "Brightline Cycles", "the Trust". */
    private void shortForms() {
        for (PieceNames piece : pieces) {
            piece.names().stream()
                    .filter(n -> !n.titled()
                            && !n.single()
                            && directory.party(n.text()).isEmpty())
                    .forEach(n -> settlement(n.text()));
        }
        for (String word : evidence.keySet()) {
            if (directory.party(word).isEmpty() && directory.person(word).isEmpty()) {
                List<String> longer = directory.parties().keySet().stream()
                        .filter(p -> isShortOf(word, p))
                        .toList();
                if (longer.size() == 1) {
                    directory.alias(word, longer.getFirst());
                }
            }
        }
    }
}

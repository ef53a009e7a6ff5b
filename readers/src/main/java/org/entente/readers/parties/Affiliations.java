package org.entente.readers.parties;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which party a named person stands for, from the role that the text gives them. */
final class Affiliations {
    private static final int REACH = 9;
    private static final int OWNER_REACH = 3;
    private static final int OFFICE_REACH = 4;
    private static final Set<String> WHERE = Set.of("in", "at", "near");
    private static final Set<String> STOPS = Set.of("and", "or", "but", "that", "said", "the", "a", "an", "as");
    private static final Set<String> SERVES = Set.of("of", "for", "at");
    private static final Set<String> CALLS = Set.of("from", "for", "of");
    private static final Set<String> INTRODUCES = Set.of(",", "is", "was");

    private final List<PieceNames> pieces;
    private final Directory directory;

    Affiliations(List<PieceNames> pieces, Directory directory) {
        this.pieces = pieces;
        this.directory = directory;
    }

    void find() {
        pieces.forEach(this::seats);
        for (PieceNames piece : pieces) {
            for (Name name : piece.names()) {
                directory.person(name).filter(p -> p.party() == null).ifPresent(person -> {
                    Optional<String> party = before(piece, name, person)
                            .or(() -> new Representation(piece).of(name).flatMap(directory::party))
                            .or(() -> after(piece, name, person))
                            .or(() -> calledUp(piece, name))
                            .or(() -> ofNamesake(person))
                            .or(() -> ofTopic(piece, name))
                            .or(() -> ofUnnamed(piece, name));
                    party.ifPresent(person::standsFor);
                });
            }
        }
    }

    /** Whom the minutes' list of those present tells people to sit for. */
    private void seats(PieceNames piece) {
        for (Roll.Entry entry : piece.roll().entries()) {
            Optional<String> party = entry.seat().flatMap(directory::party);
            party.ifPresent(id -> directory.person(entry.person()).ifPresent(p -> p.standsFor(id)));
        }
    }

    /** "Brenova's water minister, Ilka Somody", "its dean, Professor Castellan", "Hungarian minister Peter Szijjártó". */
    private Optional<String> before(PieceNames piece, Name person, Person known) {
        int i = person.from() - person.titles().size() - 1;
        boolean role = person.titles().stream().anyMatch(t -> t.in("role"));
        i -= person.titled() && piece.near(i, person.from()).is("the") ? 1 : 0; // "of Auria, the Honourable Sten Osk"
        if (piece.near(i, person.from()).is(",")) {
            i--;
            Optional<String> served = served(piece, i, person);
            if (served.isPresent()) {
                return served;
            }
        }
        for (int steps = 0; steps < REACH; steps++, i--) {
            Word word = piece.near(i, person.from());
            if (word.in("role") && !word.capital()) {
                role = true;
                known.roles().add(word.lower());
                known.learn(word.lower());
                continue;
            }
            if (role && WordClasses.is("continental", word.lower())) {
                continue;
            }
            if (word.is("its") || word.is("their") || word.is("whose")) {
                return role ? lastParty(piece, i) : Optional.empty();
            }
            if (word.is("our")) {
                return role ? new Topics(piece, directory).own(i) : Optional.empty();
            }
            if (role && (word.is("his") || word.is("her"))) {
                return partyOfLastPerson(piece, i);
            }
            if (word.possessive() && !word.capital() && role && word.in("alliance")) {
                return Optional.ofNullable(directory.alliance());
            }
            Optional<Name> party = word.capital() ? piece.nameAt(i) : Optional.empty();
            if (party.isPresent() && role) {
                Word link = piece.near(party.get().from() - 1, person.from());
                boolean of = Set.of("of", "for", "from", "at", "the").contains(link.lower()) && steps == 0;
                return !of || steps == 0 ? directory.party(party.get()) : Optional.empty();
            }
            if (party.isPresent() && steps == 0 && person.titled() == false) {
                return Optional.empty();
            }
            boolean passes = (word.letters()
                            && !word.pos().startsWith("VERB")
                            && !(STOPS.contains(word.lower()) && (role || !word.is("the"))))
                    || word.is("-");
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The Minister of Costa Rica, Dr Solano": whom an office before a comma serves. */
    private Optional<String> served(PieceNames piece, int last, Name person) {
        Optional<Name> party = piece.near(last, person.from()).capital() ? piece.nameAt(last) : Optional.empty();
        if (party.isEmpty()) {
            return Optional.empty();
        }
        int link = party.get().from()
                - (piece.near(party.get().from() - 1, person.from()).is("the") ? 2 : 1);
        boolean serves = Set.of("of", "for", "from", "at")
                        .contains(piece.near(link, person.from()).lower())
                && piece.near(link - 1, person.from()).in("role");
        return serves ? directory.party(party.get()) : Optional.empty();
    }

    /** "his spokeswoman": of the person named last. */
    private Optional<String> partyOfLastPerson(PieceNames piece, int before) {
        int sentence = piece.words().get(before).sentence();
        return piece.names().reversed().stream()
                .filter(n -> n.to() <= before
                        && sentence - piece.words().get(n.from()).sentence() <= OWNER_REACH)
                .flatMap(n -> directory.person(n).stream())
                .findFirst()
                .flatMap(p -> Optional.ofNullable(p.party()));
    }

    /** "We hear now from the Tolby Council." and, behind it, a turn's head: "Reeve Ada Marr:". */
    private Optional<String> calledUp(PieceNames piece, Name person) {
        int first = person.from() - person.titles().size();
        if (!piece.near(person.to(), person.from()).is(":") || first == 0) {
            return Optional.empty();
        }
        int before = piece.words().get(first - 1).sentence();
        return piece.names().stream()
                .filter(n -> n.to() <= first && piece.words().get(n.from()).sentence() == before)
                .reduce((a, b) -> b)
                .filter(n -> CALLS.contains(piece.near(
                                n.from() - (piece.near(n.from() - 1, n.from()).is("the") ? 2 : 1), n.from())
                        .lower()))
                .flatMap(directory::party);
    }

    /** Karin Rasker of Rasker, Tamsin Pike of Hollis & Pike. */
    private Optional<String> ofNamesake(Person person) {
        List<String> houses = directory.parties().entrySet().stream()
                .filter(e -> List.of(e.getValue().split(" ")).contains(person.surname()))
                .map(Map.Entry::getKey)
                .toList();
        return houses.size() == 1 && person.name().contains(" ") ? Optional.of(houses.getFirst()) : Optional.empty();
    }

    /** "Ana Ruiz, chief executive of Halden Ports", "Mr Maas, who speaks for it". */
    private Optional<String> after(PieceNames piece, Name person, Person known) {
        int i = person.to();
        Word mark = piece.near(i, person.from());
        boolean theirs = person.titled() || piece.near(i + 1, person.from()).is("the");
        if (theirs && (mark.is("of") || mark.is("from"))) {
            return partyFrom(piece, i + 1);
        }
        if (!mark.is(",")) {
            return Optional.empty();
        }
        if (piece.near(i + 1, person.from()).is("who")
                && piece.near(i + 2, person.from()).lower().startsWith("speak")) {
            return piece.near(i + 4, person.from()).is("it")
                    ? lastParty(piece, person.from() - person.titles().size())
                    : partyFrom(piece, i + 4);
        }
        if (new Representation(piece).leadsPart(person)) {
            return lastParty(piece, person.from());
        }
        boolean role = false;
        Optional<String> owner = Optional.empty();
        for (int at = i + 1; at < i + 1 + REACH; at++) {
            Word word = piece.near(at, person.from());
            if (word.is(",") || word.text().isBlank() || word.is("who") || word.is(";")) {
                break;
            }
            if (word.in("role")) {
                role = true;
                known.roles().add(word.lower());
                known.learn(word.lower());
                if (owner.isPresent()) {
                    return owner;
                }
            } else if (word.capital()) {
                Optional<String> party = piece.nameAt(at).flatMap(directory::party);
                if (party.isPresent() && role) {
                    return party;
                }
                owner = party.isPresent() ? party : owner;
            } else if (word.is("its") || word.is("their")) {
                owner = lastParty(piece, person.from());
            } else if (word.possessive() && word.in("alliance")) {
                owner = Optional.ofNullable(directory.alliance());
            }
        }
        return Optional.empty();
    }

    /** "Belmora spoke with two voices. Aurelio Pons, the foreign minister, …": whose minister the sentences before tell. */
    private Optional<String> ofTopic(PieceNames piece, Name person) {
        int first = person.from() - person.titles().size();
        if (new AllianceOffice(piece).isHeldBy(person)) {
            return Optional.ofNullable(directory.alliance());
        }
        boolean titled = person.titles().stream().anyMatch(t -> t.in("office")) || isBareOffice(piece, first);
        boolean before = piece.near(first - 1, person.from()).is(",") && holdsOffice(piece, first - 2, -1);
        boolean behind =
                INTRODUCES.contains(piece.near(person.to(), person.from()).lower())
                        && holdsOffice(piece, person.to() + 1, 1);
        boolean again = new Representation(piece).refersBack(person);
        return titled || before || behind || again || servesOrgan(piece, person)
                ? new Topics(piece, directory).before(first)
                : Optional.empty();
    }

    /** "Commodore Sten Osk of the admiralty": whose admiralty is not said. */
    private static boolean servesOrgan(PieceNames piece, Name person) {
        return person.titled()
                && piece.near(person.to(), person.from()).is("of")
                && piece.near(person.to() + 1, person.from()).is("the")
                && piece.near(person.to() + 2, person.from()).in("organ");
    }

    /** "Finance director Chiara Lomb sees no reason", "…, chairman Sten Osk told analysts": an office without an owner. */
    private static boolean isBareOffice(PieceNames piece, int first) {
        Word office = piece.near(first - 1, first);
        boolean holds = WordClasses.is("office", office.lower()) || office.is("chief") || office.is("officer");
        if (!holds || office.capital() && !office.first()) {
            return false;
        }
        int at = first - 1;
        while (at > first - OFFICE_REACH && !piece.near(at, first).first()) {
            at--;
            if (!piece.near(at, first).letters()) {
                return !placed(piece, at);
            }
        }
        return piece.near(at, first).first() && !piece.near(at, first).in("function");
    }

    /** "In Sund, ministry spokesman Sten Osk": where he speaks tells more than whom the sentences before were about. */
    private static boolean placed(PieceNames piece, int comma) {
        return piece.near(comma, comma).is(",")
                && piece.near(comma - 1, comma).capital()
                && WHERE.contains(piece.near(comma - 2, comma).lower());
    }

    /** Whether a few words from a place on, with an article or "his" among them, name an office of a government. */
    private static boolean holdsOffice(PieceNames piece, int from, int step) {
        boolean office = false;
        boolean opened = false;
        for (int steps = 0; steps < REACH; steps++) {
            Word word = piece.near(from + step * steps, from);
            if (!word.letters() || word.capital() && !word.first()) {
                break;
            }
            if (WordClasses.is("office", word.lower())) {
                if (servesAnother(piece, from + step * steps + 1)) {
                    return false;
                }
                office = true;
            }
            opened |= Set.of("the", "a", "his", "her", "their").contains(word.lower());
            if (step < 0 && opened && office) {
                return true;
            }
        }
        return office && opened;
    }

    /** "Nobody saw Bellmar's minister leave. Jorun Halle walked past the cameras": the name of whom the sentence before tells. */
    private Optional<String> ofUnnamed(PieceNames piece, Name person) {
        int first = person.from() - person.titles().size();
        if (!piece.words().get(first).first() || person.single() || first == 0) {
            return Optional.empty();
        }
        int before = piece.words().get(first - 1).sentence();
        for (Name owner : piece.names()) {
            Word office = piece.near(owner.to(), owner.from());
            Word next = piece.near(owner.to() + 1, owner.from());
            boolean unnamed = piece.words().get(owner.from()).sentence() == before
                    && piece.words().get(owner.to() - 1).possessive()
                    && WordClasses.is("office", office.lower())
                    && !next.is(",")
                    && !next.capital();
            if (unnamed && directory.party(owner).isPresent()) {
                return directory.party(owner);
            }
        }
        return Optional.empty();
    }

    /** "chairman of the masters' association", but not "spokesman for the presidency" or "minister for energy". */
    private static boolean servesAnother(PieceNames piece, int link) {
        if (!SERVES.contains(piece.near(link, link).lower())) {
            return false;
        }
        Word noun = piece.near(piece.near(link + 1, link).in("function") ? link + 2 : link + 1, link);
        return !noun.in("organ") && !WordClasses.is("portfolio", noun.lower());
    }

    /** "'Auria will pay,' sighed its envoy": whether a name stands inside a quotation that ends before a place. */
    private static boolean isQuoted(PieceNames piece, int from, int to) {
        return piece.words().subList(from, to).stream()
                                .filter(w -> w.text().matches("[\"“”]"))
                                .count()
                        % 2
                == 1;
    }

    private Optional<String> partyFrom(PieceNames piece, int index) {
        for (int at = index; at < index + 4 && at < piece.words().size(); at++) {
            if (piece.words().get(at).capital()) {
                return piece.nameAt(at).flatMap(directory::party);
            }
        }
        return Optional.empty();
    }

    /**
     * The party that "its" most likely means: the last one named in its sentence, else the one that a sentence before opens
     * with; one that only a preposition brings in, "the cable to Sund", when there is no other.
     */
    private Optional<String> lastParty(PieceNames piece, int before) {
        return lastParty(piece, before, false).or(() -> lastParty(piece, before, true));
    }

    private Optional<String> lastParty(PieceNames piece, int before, boolean governed) {
        int sentence = piece.words().get(before).sentence();
        @Nullable String last = null;
        int of = -1;
        for (Name name : piece.names()) {
            if (name.to() > before) {
                break;
            }
            int here = piece.words().get(name.from()).sentence();
            Optional<String> party = sentence - here <= 2 && !name.titled()
                    ? directory.party(name).filter(p -> !name.isAdjectiveOf(directory.nameOf(p), piece))
                    : Optional.empty();
            Word link = piece.near(name.from() - 1, name.from());
            boolean told = governed
                    || !(here == sentence
                            ? WHERE.contains(link.lower())
                            : link.pos().startsWith("ADP"));
            boolean quoted = here == sentence && isQuoted(piece, name.to(), before);
            if (party.isPresent() && told && !quoted && (here == sentence || here != of)) {
                last = party.get();
                of = here;
            }
        }
        return Optional.ofNullable(last);
    }
}

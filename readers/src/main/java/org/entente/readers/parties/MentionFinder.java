package org.entente.readers.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.PartyKind;
import org.entente.domain.Span;
import org.entente.readers.parties.Mention.Kind;

/** Reads a document from front to back and notes each mention of a party; what refers back is resolved on the way. */
final class MentionFinder {
    /** Somebody of whom the text has spoken, to whom "he" or "the official" may refer. */
    private record Antecedent(
            int sentence,
            String party,
            String means,
            Set<String> nouns,
            Person.Gender gender,
            boolean group,
            boolean speaks) {}

    private final Directory directory;
    private final Map<String, PartyKind> grown;
    private final PieceNames piece;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Antecedent> people = new ArrayList<>();
    private final List<Antecedent> parties = new ArrayList<>();
    private final Map<Integer, Name> namesFrom = new HashMap<>();
    private final Set<Integer> covered = new HashSet<>();

    private MentionFinder(PieceNames piece, Directory directory, Map<String, PartyKind> grown) {
        this.piece = piece;
        this.directory = directory;
        this.grown = grown;
        piece.names().forEach(n -> namesFrom.put(n.from() - n.titles().size(), n));
    }

    /** The mentions of a piece; parties that it brings of its own (unnamed people, publics) are added to {@code grown}. */
    static List<Mention> mentions(PieceNames piece, Directory directory, Map<String, PartyKind> grown) {
        MentionFinder finder = new MentionFinder(piece, directory, grown);
        finder.read();
        finder.mentions.sort(Comparator.comparing(Mention::span));
        return finder.mentions;
    }

    private void read() {
        List<Word> words = piece.words();
        for (int i = 0; i < words.size(); i++) {
            Name name = namesFrom.get(i);
            if (name != null) {
                name(name);
            }
            if (covered.contains(i)) {
                continue;
            }
            Word word = words.get(i);
            if (word.capital() && !word.first() && name == null) {
                continue;
            }
            Optional<Description> description = Description.at(piece, i, directory);
            if (description.isPresent()) {
                describe(description.get());
            } else {
                reference(i, word);
            }
        }
    }

    private void name(Name name) {
        Optional<Person> person = directory
                .person(name.text())
                .filter(p -> name.titled()
                        || !name.single()
                        || directory.party(name.text()).isEmpty());
        if (person.isPresent()) {
            Person known = person.get();
            String party = known.party() == null ? grow(known.name(), PartyKind.PERSON) : known.party();
            int from = name.from() - name.titles().size();
            Span span = new Span(piece.words().get(from).start(), name.span().end());
            mentions.add(new Mention(span, party, Kind.PERSON, known.name()));
            Set<String> nouns = new HashSet<>(known.roles());
            people.add(new Antecedent(
                    sentence(name.from()),
                    party,
                    known.name(),
                    nouns,
                    known.gender(),
                    false,
                    speaks(name.from(), name.to())));
            cover(from, name.to());
            return;
        }
        if (Lexicon.is("region", name.text())) {
            mentions.add(new Mention(name.span(), grow(name.text(), PartyKind.PUBLIC), Kind.NAME));
            return;
        }
        Optional<String> party = directory.party(name);
        if (party.isEmpty() || place(name)) {
            return;
        }
        mentions.add(new Mention(
                name.span(),
                party.get(),
                insideThing(name) ? Kind.DESCRIPTION : Kind.NAME,
                directory.nameOf(party.get())));
        Set<String> nouns = new HashSet<>();
        for (String part :
                directory.nameOf(party.get()).toLowerCase(Locale.ROOT).split(" ")) {
            nouns.add(part);
        }
        name.known().ifPresent(k -> nouns.add(k.noun()));
        parties.add(new Antecedent(
                sentence(name.from()),
                party.get(),
                directory.nameOf(party.get()),
                nouns,
                Person.Gender.UNKNOWN,
                false,
                false));
    }

    /** A capital after "in" is where something happens. */
    private boolean place(Name name) {
        Word before = piece.near(name.from() - 1, name.from());
        return name.form().filter(f -> f == Gazetteer.Form.CAPITAL).isPresent()
                && Set.of("in", "at", "near", "outside", "around", "for", "from", "through", "via")
                        .contains(before.lower())
                && !piece.words().get(name.to() - 1).possessive();
    }

    private boolean insideThing(Name name) {
        Word after = piece.near(name.to(), name.from());
        int next = after.is("-") ? name.to() + 2 : name.to();
        Word head = piece.near(next, name.from());
        boolean owned = piece.words().get(name.to() - 1).possessive();
        return !owned
                && head.capital()
                && piece.nameFrom(next)
                        .map(n -> Lexicon.is("thing", n.lastWord()) || Lexicon.is("body", n.lastWord()))
                        .orElse(false);
    }

    private void describe(Description found) {
        if (found.definite()) {
            Optional<Antecedent> before = lastPerson(found);
            if (before.isPresent()) {
                mentions.add(new Mention(
                        found.span(),
                        before.get().party(),
                        Kind.REFERENCE,
                        before.get().means()));
                people.add(again(before.get(), found.from(), found.to()));
                cover(found.from(), found.to());
                return;
            }
            if (found.party() == null) {
                return;
            }
        }
        if (found.party() == null && !voiced(found)) {
            return;
        }
        String means = found.words();
        String party = found.party();
        if (party == null) {
            party = grow(means, found.crowd() ? PartyKind.PUBLIC : PartyKind.UNIDENTIFIED);
        }
        mentions.add(new Mention(found.span(), party, Kind.DESCRIPTION, means));
        Person.Gender gender = Person.Gender.UNKNOWN;
        people.add(new Antecedent(
                sentence(found.from()),
                party,
                means,
                Set.of(found.noun()),
                gender,
                found.plural(),
                speaks(found.from(), found.to())));
        coverLoosely(found);
    }

    /** Unnamed people matter where they speak, think or fear; elsewhere they are no party. */
    private boolean voiced(Description found) {
        Word before = piece.near(found.from() - 1, found.from());
        boolean among = Set.of("among", "by", "to", "as", "from", "within").contains(before.lower());
        return among || before.in("saying") || saysAfter(found.to(), found.from());
    }

    /** Whether a verb of saying or thinking comes next, past a clause between commas. */
    private boolean saysAfter(int to, int near) {
        int i = to;
        if (piece.near(i, near).is(",") || piece.near(i, near).is("who")) {
            int comma = i + 1;
            while (comma < i + 25
                    && !piece.near(comma, near).is(",")
                    && !piece.near(comma, near).text().isBlank()) {
                if (piece.near(i, near).is("who") && piece.near(comma, near).in("saying")) {
                    return true;
                }
                comma++;
            }
            i = comma + 1;
        }
        for (int end = i + 4; i < end; i++) {
            Word word = piece.near(i, near);
            if (word.in("saying") || word.is("are") || word.is("were")) {
                return true;
            }
            if (!word.pos().startsWith("AUX") && !word.pos().startsWith("ADV")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Antecedent> lastPerson(Description found) {
        for (Antecedent before : people.reversed()) {
            boolean noun = before.nouns().contains(found.noun());
            boolean party = found.party() == null || found.party().equals(before.party());
            if (noun && party && before.group() == found.plural()) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    private void reference(int i, Word word) {
        switch (word.lower()) {
            case "he", "she" -> person(i, word.is("he") ? Person.Gender.MAN : Person.Gender.WOMAN);
            case "his", "her" -> ownersParty(i, word);
            case "they" -> speaker(i);
            case "it", "its", "their" -> lastParty(i);
            case "the" -> definite(i);
            default -> {}
        }
    }

    private void person(int i, Person.Gender gender) {
        for (Antecedent before : people.reversed()) {
            boolean fits = before.gender() == Person.Gender.UNKNOWN || before.gender() == gender;
            if (fits && !before.group() && sentence(i) - before.sentence() <= 6) {
                mentions.add(new Mention(piece.words().get(i).span(), before.party(), Kind.REFERENCE, before.means()));
                people.add(again(before, i, i + 1));
                return;
            }
        }
    }

    /** "his country", "her ministry". */
    private void ownersParty(int i, Word word) {
        Word next = piece.near(i + 1, i);
        if (!next.in("organ") && !next.is("country") && !next.is("company")) {
            return;
        }
        for (Antecedent before : people.reversed()) {
            if (!before.group() && sentence(i) - before.sentence() <= 3) {
                mentions.add(new Mention(
                        new Span(word.start(), next.end()),
                        before.party(),
                        Kind.REFERENCE,
                        directory.nameOf(before.party())));
                return;
            }
        }
    }

    /** "They also said": whoever spoke last. */
    private void speaker(int i) {
        boolean says = speaks(i, i + 1);
        if (!says) {
            return;
        }
        for (Antecedent before : people.reversed()) {
            if (before.speaks() && sentence(i) - before.sentence() <= 4) {
                mentions.add(new Mention(piece.words().get(i).span(), before.party(), Kind.REFERENCE, before.means()));
                people.add(again(before, i, i + 1));
                return;
            }
        }
    }

    private void lastParty(int i) {
        Word word = piece.words().get(i);
        boolean subject = word.first() || piece.near(i + 1, i).in("saying") || !word.is("it");
        if (!subject || parties.isEmpty()) {
            return;
        }
        Antecedent last = parties.getLast();
        if (sentence(i) - last.sentence() <= 1
                && !(word.is("it") && piece.near(i + 1, i).pos().startsWith("AUX"))) {
            mentions.add(new Mention(word.span(), last.party(), Kind.REFERENCE, last.means()));
        }
    }

    /** "the alliance", "the company", "the bank", "the two countries". */
    private void definite(int i) {
        Word noun = piece.near(i + 1, i);
        if (noun.is("two")
                && (piece.near(i + 2, i).is("countries")
                        || piece.near(i + 2, i).is("sides")
                        || piece.near(i + 2, i).is("companies"))) {
            two(i);
            return;
        }
        String alliance = directory.alliance();
        boolean named = alliance != null
                && (directory.nameOf(alliance).toLowerCase(Locale.ROOT).endsWith(noun.lower())
                        || Gazetteer.world()
                                .party(alliance)
                                .filter(k -> k.noun().equals(noun.lower()))
                                .isPresent());
        if (alliance != null && noun.in("alliance") && named) {
            refer(i, alliance);
            return;
        }
        boolean company = noun.is("company") || noun.is("firm");
        boolean organised = noun.in("organisation") || noun.in("body") || noun.is("country");
        if ((!company && !organised) || noun.capital()) {
            return;
        }
        for (Antecedent before : parties.reversed()) {
            boolean match = before.nouns().contains(noun.lower())
                    || (company && !Gazetteer.world().party(before.party()).isPresent());
            if (match && sentence(i) - before.sentence() <= 8) {
                refer(i, before.party());
                return;
            }
        }
    }

    private void refer(int i, String party) {
        Span span =
                new Span(piece.words().get(i).start(), piece.words().get(i + 1).end());
        mentions.add(new Mention(span, party, Kind.REFERENCE, directory.nameOf(party)));
    }

    private void two(int i) {
        Map<String, Antecedent> last = new LinkedHashMap<>();
        for (Antecedent before : parties.reversed()) {
            if (last.size() < 2 && sentence(i) - before.sentence() <= 3) {
                last.putIfAbsent(before.party(), before);
            }
        }
        if (last.size() == 2) {
            Span span = new Span(
                    piece.words().get(i).start(), piece.words().get(i + 2).end());
            last.values().forEach(a -> mentions.add(new Mention(span, a.party(), Kind.REFERENCE, a.means())));
        }
    }

    private boolean speaks(int from, int to) {
        Word before = piece.near(from - 1, from);
        Word after = piece.near(to, from);
        Word later = piece.near(to + 1, from);
        return after.in("saying")
                || (later.in("saying") && after.pos().startsWith("ADV"))
                || before.in("saying")
                || after.is(",")
                || before.is(",");
    }

    private Antecedent again(Antecedent before, int from, int to) {
        return new Antecedent(
                sentence(from),
                before.party(),
                before.means(),
                before.nouns(),
                before.gender(),
                before.group(),
                speaks(from, to));
    }

    private int sentence(int word) {
        return piece.words().get(word).sentence();
    }

    private String grow(String name, PartyKind kind) {
        grown.putIfAbsent(name, kind);
        return name;
    }

    private void cover(int from, int to) {
        for (int i = from; i < to; i++) {
            covered.add(i);
        }
    }

    /** Names inside a description stay mentions of their own. */
    private void coverLoosely(Description found) {
        for (int i = found.from(); i < found.to(); i++) {
            if (!namesFrom.containsKey(i)) {
                covered.add(i);
            }
        }
    }
}

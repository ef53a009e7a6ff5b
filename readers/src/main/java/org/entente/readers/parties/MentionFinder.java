package org.entente.readers.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.PartyKind;
import org.entente.domain.Span;
import org.entente.readers.parties.Antecedents.Antecedent;
import org.entente.readers.parties.Mention.Kind;

/** Reads a document from front to back and notes each mention of a party; what refers back is resolved on the way. */
final class MentionFinder {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "around", "for", "from", "through", "via");

    private final Directory directory;
    private final Map<String, PartyKind> grown;
    private final PieceNames piece;
    private final Antecedents antecedents = new Antecedents();
    private final References references;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Integer, Name> namesFrom = new HashMap<>();
    private final Set<Integer> covered = new HashSet<>();

    private MentionFinder(PieceNames piece, Directory directory, Map<String, PartyKind> grown) {
        this.piece = piece;
        this.directory = directory;
        this.grown = grown;
        this.references = new References(piece, directory, antecedents);
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
                mentions.addAll(references.at(i));
            }
        }
    }

    private void name(Name name) {
        Optional<Person> person = directory
                .person(name)
                .filter(p -> name.titled()
                        || !name.single()
                        || directory.party(name.text()).isEmpty());
        Optional<Person> family = isFamily(name) ? directory.family(name.text()) : Optional.empty();
        if (person.isPresent() || family.isPresent()) {
            person(name, person.or(() -> family).orElseThrow(), person.isEmpty());
        } else if (WordClasses.is("region", name.text())) {
            mentions.add(new Mention(name.span(), grow(name.text(), PartyKind.PUBLIC), Kind.NAME));
        } else if (!isPlace(name)) {
            directory.party(name).ifPresent(id -> party(name, id));
        }
    }

    private void person(Name name, Person known, boolean family) {
        if (isOfKin(name)) {
            kin(name, known);
            return;
        }
        String party = known.party() == null ? grow(known.name(), PartyKind.PERSON) : known.party();
        int from = name.from() - name.titles().size();
        String means = family ? name.text() : known.name();
        mentions.add(new Mention(
                new Span(piece.words().get(from).start(), name.span().end()), party, Kind.PERSON, means));
        antecedents.person(new Antecedent(
                sentence(name.from()),
                party,
                means,
                new HashSet<>(known.roles()),
                known.gender(),
                family,
                Voice.speaks(piece, name.from(), name.to())));
        cover(from, name.to());
    }

    /** "Mrs Farr's brother", but not "Mrs Farr's brother, Tom Farr": somebody else, who is not named. */
    private boolean isOfKin(Name name) {
        Word next = piece.near(name.to() + 1, name.from());
        boolean named = next.capital()
                || next.is(",") && piece.near(name.to() + 2, name.from()).capital();
        return piece.words().get(name.to() - 1).possessive()
                && piece.near(name.to(), name.from()).in("kin")
                && !named;
    }

    private void kin(Name name, Person known) {
        Word noun = piece.words().get(name.to());
        int from = name.from() - name.titles().size();
        String means = grow(known.name() + "'s " + noun.lower(), PartyKind.UNIDENTIFIED);
        mentions.add(
                new Mention(new Span(piece.words().get(from).start(), noun.end()), means, Kind.DESCRIPTION, means));
        boolean speaks = Voice.speaks(piece, name.from(), name.to() + 1);
        antecedents.person(Antecedent.of(known, sentence(name.from()), false));
        antecedents.person(new Antecedent(
                sentence(name.from()), means, means, Set.of(noun.lower()), Person.gender(noun.lower()), false, speaks));
        cover(from, name.to() + 1);
    }

    /** "the Sorensens". */
    private boolean isFamily(Name name) {
        return name.single() && piece.near(name.from() - 1, name.from()).is("the");
    }

    private void party(Name name, String id) {
        String full = directory.nameOf(id);
        mentions.add(new Mention(name.span(), id, insideThing(name) ? Kind.DESCRIPTION : Kind.NAME, full));
        Set<String> nouns = new HashSet<>(List.of(full.toLowerCase(Locale.ROOT).split(" ")));
        name.known().ifPresent(k -> nouns.add(k.noun()));
        if (!name.isAdjectiveOf(full, piece)) {
            antecedents.party(sentence(name.from()), id, full, nouns);
        }
    }

    /** A capital after "in" is where something happens. */
    private boolean isPlace(Name name) {
        Word before = piece.near(name.from() - 1, name.from());
        return name.form().filter(f -> f == Gazetteer.Form.CAPITAL).isPresent()
                && WHERE.contains(before.lower())
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
                        .map(n -> WordClasses.is("thing", n.lastWord()) || WordClasses.is("body", n.lastWord()))
                        .orElse(false);
    }

    private void describe(Description told) {
        Description found = told.party() == null && isOwned(told) ? owned(told) : told;
        if (found.definite()) {
            Optional<Antecedent> before = antecedents.called(found);
            if (before.isPresent()) {
                Antecedent known = before.get();
                mentions.add(new Mention(found.span(), known.party(), Kind.REFERENCE, known.means()));
                antecedents.person(known.again(sentence(found.from()), Voice.speaks(piece, found.from(), found.to())));
                cover(found.from(), found.to());
                return;
            }
            if (found.party() == null && holder(found)) {
                return;
            }
            if (found.party() == null && !(found.plural() && Voice.isHeard(piece, found))) {
                return;
            }
        }
        if (found.party() == null && !Voice.isHeard(piece, found)) {
            return;
        }
        String means = found.words();
        String party = found.party() == null
                ? grow(means, found.crowd() ? PartyKind.PUBLIC : PartyKind.UNIDENTIFIED)
                : found.party();
        mentions.add(new Mention(found.span(), party, Kind.DESCRIPTION, means));
        boolean speaks = Voice.speaks(piece, found.from(), found.to());
        boolean governed = piece.near(found.from() - 1, found.from()).pos().startsWith("ADP");
        if (governed && !speaks && !found.plural()) {
            coverLoosely(found);
            return;
        }
        antecedents.person(new Antecedent(
                sentence(found.from()),
                party,
                means,
                Set.of(found.noun()),
                Person.gender(found.noun()),
                found.plural(),
                speaks));
        coverLoosely(found);
    }

    /** "the secretary", where one person holds that office. */
    private boolean holder(Description found) {
        Optional<Person> held =
                found.plural() || found.to() - found.from() != 2 ? Optional.empty() : directory.holder(found.noun());
        held.ifPresent(person -> {
            Antecedent one =
                    Antecedent.of(person, sentence(found.from()), Voice.speaks(piece, found.from(), found.to()));
            if (person.party() == null) {
                grow(person.name(), PartyKind.PERSON);
            }
            mentions.add(new Mention(found.span(), one.party(), Kind.REFERENCE, one.means()));
            antecedents.person(one);
            cover(found.from(), found.to());
        });
        return held.isPresent();
    }

    /** "its deputy minister", "a diplomat there", "a spokesman". */
    private boolean isOwned(Description found) {
        Word first = piece.words().get(found.from());
        boolean spokesman = first.is("a") && found.noun().startsWith("spokes");
        return first.is("its")
                || isOwnedByPerson(first)
                || spokesman
                || piece.near(found.to(), found.from()).is("there");
    }

    /** "her residents". */
    private static boolean isOwnedByPerson(Word first) {
        return first.is("his") || first.is("her");
    }

    /** "its deputy minister" is the minister of the party named last. */
    private Description owned(Description found) {
        Word first = piece.words().get(found.from());
        if (isOwnedByPerson(first)) {
            return antecedents
                    .owner(sentence(found.from()), Person.gender(first.lower()))
                    .filter(a -> directory.parties().containsKey(a.party()))
                    .map(a -> found.of(a.party(), directory.nameOf(a.party())))
                    .orElse(found);
        }
        return antecedents
                .party(sentence(found.from()))
                .map(a -> found.of(a.party(), a.means()))
                .orElse(found);
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

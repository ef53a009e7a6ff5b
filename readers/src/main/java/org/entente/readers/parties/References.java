package org.entente.readers.parties;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Span;
import org.entente.readers.parties.Antecedents.Antecedent;
import org.entente.readers.parties.Mention.Kind;

/** Tells whom words that refer back mean: "he", "his country", "they said", "its", "the alliance", "the Dean". */
final class References {
    private static final Set<String> MODALS = Set.of("could", "would", "will", "can", "might", "may", "must");
    private static final Set<String> IMPERSONAL = Set.of(
            "be", "seem", "appear", "take", "help", "make", "depend", "mean", "follow", "happen", "come", "have");
    /** What a person has for a way out, besides plans and proposals. */
    private static final Set<String> OWN =
            Set.of("answer", "solution", "idea", "suggestion", "remedy", "draft", "text");

    private static final Set<String> MIND = Set.of(
            "view",
            "opinion",
            "fear",
            "worry",
            "hope",
            "guess",
            "belief",
            "concern",
            "bet",
            "hunch",
            "instinct",
            "complaint",
            "objection",
            "estimation",
            "estimate",
            "judgement",
            "judgment",
            "reckoning",
            "assessment",
            "book",
            "eyes",
            "advice",
            "verdict",
            "forecast",
            "prediction",
            "conviction",
            "impression",
            "wish");

    private static final Set<String> SIDES = Set.of("countries", "sides", "companies");

    private final PieceNames piece;
    private final Directory directory;
    private final Antecedents antecedents;
    private List<Antecedent> pair = List.of();
    private int pairIn = -1;

    References(PieceNames piece, Directory directory, Antecedents antecedents) {
        this.piece = piece;
        this.directory = directory;
        this.antecedents = antecedents;
    }

    /** The mentions that the words at an index make. */
    List<Mention> at(int i) {
        return switch (piece.words().get(i).lower()) {
            case "he" -> person(i, Person.Gender.MAN);
            case "she" -> person(i, Person.Gender.WOMAN);
            case "him" -> isNamedSource(i) ? person(i, Person.Gender.MAN) : List.of();
            case "her" -> isNamedSource(i) ? person(i, Person.Gender.WOMAN) : ownersParty(i);
            case "his" -> ownersParty(i);
            case "they" -> speaker(i);
            case "it", "its", "their" -> lastParty(i);
            case "both" -> both(i);
            case "the" -> definite(i);
            default -> List.of();
        };
    }

    /** "according to him". */
    private boolean isNamedSource(int i) {
        return piece.near(i - 1, i).is("to")
                && piece.near(i - 2, i).is("according")
                && !piece.near(i + 1, i).letters();
    }

    private List<Mention> person(int i, Person.Gender gender) {
        Optional<Antecedent> meant = antecedents.person(sentence(i), gender);
        meant.ifPresent(a -> antecedents.learn(a, gender));
        return again(i, meant.map(a -> a.told(gender)));
    }

    /** "his country", "her ministry"; "her plan" is a person's own. */
    private List<Mention> ownersParty(int i) {
        Word next = piece.near(i + 1, i);
        Person.Gender gender = Person.gender(piece.words().get(i).lower());
        Word what = next.is("own") ? piece.near(i + 2, i) : next;
        if (next.in("thing") || OWN.contains(next.lower()) || MIND.contains(what.lower())) {
            return person(i, gender);
        }
        if (!next.in("organ") && !next.is("country") && !next.is("company")) {
            return List.of();
        }
        Span span = new Span(piece.words().get(i).start(), next.end());
        Optional<Antecedent> owner = antecedents.owner(sentence(i), gender);
        owner.filter(a -> directory.parties().containsKey(a.party()))
                .ifPresent(a ->
                        antecedents.party(sentence(i), a.party(), directory.nameOf(a.party()), Set.of(next.lower())));
        return owner.map(a -> List.of(new Mention(span, a.party(), Kind.REFERENCE, directory.nameOf(a.party()))))
                .orElse(List.of());
    }

    private List<Mention> speaker(int i) {
        return Voice.speaks(piece, i, i + 1) ? again(i, antecedents.speaker(sentence(i))) : List.of();
    }

    private List<Mention> again(int i, Optional<Antecedent> found) {
        found.ifPresent(a -> antecedents.person(a.again(sentence(i), Voice.speaks(piece, i, i + 1))));
        return found.map(a -> List.of(mention(piece.words().get(i).span(), a))).orElse(List.of());
    }

    private List<Mention> lastParty(int i) {
        Word word = piece.words().get(i);
        Word next = piece.near(i + 1, i);
        boolean subject = word.first() || next.in("saying") || !word.is("it");
        boolean empty = word.is("it") && next.pos().startsWith("AUX") && !mayAct(i);
        return subject && !empty
                ? antecedents
                        .party(sentence(i))
                        .map(a -> List.of(partyAgain(i, a)))
                        .orElse(List.of())
                : List.of();
    }

    /** "It could accept 2030", but not "it would be good". */
    private boolean mayAct(int i) {
        Word does = piece.near(i + 2, i);
        return MODALS.contains(piece.near(i + 1, i).lower())
                && does.pos().startsWith("VERB")
                && !IMPERSONAL.contains(does.lower());
    }

    private Mention partyAgain(int i, Antecedent party) {
        if (piece.words().get(i).first()) {
            antecedents.party(party.again(sentence(i), false));
        }
        return mention(piece.words().get(i).span(), party);
    }

    private List<Mention> definite(int i) {
        Word noun = piece.near(i + 1, i);
        if (noun.is("two") && SIDES.contains(piece.near(i + 2, i).lower())) {
            return two(i);
        }
        if (noun.capital()) {
            return office(i, noun);
        }
        if (noun.is("same")) {
            return same(i);
        }
        String alliance = directory.alliance();
        if (alliance != null && noun.in("alliance") && isCalled(alliance, noun)) {
            return List.of(refer(i, alliance));
        }
        Optional<Antecedent> members = noun.lower().endsWith("s")
                ? antecedents.organisation(sentence(i), a -> a.nouns().contains(noun.lower() + "'"))
                : Optional.empty();
        if (members.isPresent()) {
            return List.of(refer(i, members.get().party()));
        }
        if (piece.words().get(i).first() && !noun.is("company") && !noun.is("firm")) {
            List<Mention> firm = firm(i);
            if (!firm.isEmpty()) {
                return firm;
            }
        }
        Optional<String> headed = directory.party("the " + noun.lower()).or(() -> headed(noun.lower()));
        if (headed.isPresent()) {
            return List.of(refer(i, headed.get()));
        }
        boolean company = noun.is("company") || noun.is("firm");
        boolean organised = noun.in("organisation") || noun.in("body") || noun.is("country");
        return company || organised
                ? antecedents
                        .organisation(
                                sentence(i),
                                a -> a.nouns().contains(noun.lower())
                                        || (company
                                                && Gazetteer.world()
                                                        .party(a.party())
                                                        .isEmpty()))
                        .map(a -> List.of(refer(i, a.party())))
                        .orElse(List.of())
                : List.of();
    }

    /** "the same company": the one spoken of last. */
    private List<Mention> same(int i) {
        Word noun = piece.near(i + 2, i);
        boolean named = noun.is("company")
                || noun.is("firm")
                || noun.is("country")
                || noun.in("organisation")
                || noun.in("body")
                || noun.in("party-kind");
        Span span = new Span(
                piece.words().get(i).start(),
                Math.max(noun.end(), piece.words().get(i).end()));
        return named && !noun.capital()
                ? antecedents
                        .organisation(sentence(i), a -> a.nouns().contains(noun.lower()))
                        .or(() -> antecedents.organisation(sentence(i), a -> true))
                        .map(a -> List.of(new Mention(span, a.party(), Kind.REFERENCE, directory.nameOf(a.party()))))
                        .orElse(List.of())
                : List.of();
    }

    /** "the port" and "the teachers" are the one party with that in its name: the Port of Salu, the Teachers' Fund. */
    private Optional<String> headed(String noun) {
        if (noun.endsWith("s")) {
            return named(noun + "'");
        }
        return WordClasses.is("settlement", noun) || noun.equals("port") || noun.equals("nation")
                ? named(noun)
                : Optional.empty();
    }

    private Optional<String> named(String noun) {
        List<String> called = directory.parties().entrySet().stream()
                .filter(e -> List.of(e.getValue().toLowerCase(Locale.ROOT).split(" "))
                        .contains(noun))
                .map(Map.Entry::getKey)
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /** "The container carrier said": what opens a sentence by a kind of firm goes on about the one just named. */
    private List<Mention> firm(int i) {
        int at = piece.near(i + 1, i).in("firm") ? i + 1 : i + 2;
        Word noun = piece.near(at, i);
        Word next = piece.near(at + 1, i);
        boolean subject = next.is(",")
                || next.pos().startsWith("AUX")
                || next.pos().startsWith("VERB")
                || next.pos().startsWith("ADV");
        if (!noun.in("firm")
                || noun.capital()
                || !subject
                || !piece.near(i + 1, i).letters()) {
            return List.of();
        }
        Span span = new Span(piece.words().get(i).start(), noun.end());
        return antecedents
                .organisation(sentence(i), a -> a.nouns().contains(noun.lower()))
                .or(() -> antecedents.party(sentence(i)))
                .filter(a -> Gazetteer.world().party(a.party()).isEmpty())
                .map(a -> {
                    antecedents.party(a.again(sentence(i), true));
                    return List.of(mention(span, a));
                })
                .orElse(List.of());
    }

    private boolean isCalled(String alliance, Word noun) {
        return directory.nameOf(alliance).toLowerCase(Locale.ROOT).endsWith(noun.lower())
                || Gazetteer.world()
                        .party(alliance)
                        .filter(k -> k.noun().equals(noun.lower()))
                        .isPresent();
    }

    /** "The Chair": the one person who holds that office. */
    private List<Mention> office(int i, Word noun) {
        Word next = piece.near(i + 2, i);
        if (!noun.in("role") || next.capital() || next.is("of") || noun.possessive()) {
            return List.of();
        }
        Span span = new Span(piece.words().get(i).start(), noun.end());
        return directory
                .holder(noun.lower())
                .map(p -> {
                    Antecedent holder = Antecedent.of(p, sentence(i), Voice.speaks(piece, i, i + 2));
                    antecedents.person(holder);
                    return List.of(mention(span, holder));
                })
                .orElseGet(() -> unnamed(i, noun, span));
    }

    /** "the Archdeacon regards it as": whoever holds an office that only their title tells, where they are heard. */
    private List<Mention> unnamed(int i, Word noun, Span span) {
        boolean heard = piece.near(i + 2, i).in("saying")
                && directory.party(noun.text()).isEmpty();
        if (!heard) {
            return List.of();
        }
        antecedents.person(new Antecedent(
                sentence(i), noun.text(), noun.text(), Set.of(noun.lower()), Person.gender(noun.lower()), false, true));
        return List.of(new Mention(span, noun.text(), Kind.DESCRIPTION, noun.text()));
    }

    /** "Both keep contacts": the two parties named last, where both do something. */
    private List<Mention> both(int i) {
        String next = piece.near(i + 1, i).pos();
        if (!next.startsWith("VERB") && !next.startsWith("AUX")) {
            return List.of();
        }
        if (pairIn != sentence(i)) {
            pair = antecedents.lastTwo(sentence(i));
            pairIn = sentence(i);
        }
        Span span = piece.words().get(i).span();
        return pair.size() == 2 ? pair.stream().map(a -> mention(span, a)).toList() : List.of();
    }

    private List<Mention> two(int i) {
        Span span =
                new Span(piece.words().get(i).start(), piece.words().get(i + 2).end());
        List<Antecedent> last = antecedents.lastTwo(sentence(i));
        return last.size() == 2 ? last.stream().map(a -> mention(span, a)).toList() : List.of();
    }

    private Mention refer(int i, String party) {
        antecedents.party(sentence(i), party, directory.nameOf(party), Set.of());
        Span span =
                new Span(piece.words().get(i).start(), piece.words().get(i + 1).end());
        return new Mention(span, party, Kind.REFERENCE, directory.nameOf(party));
    }

    private static Mention mention(Span span, Antecedent antecedent) {
        return new Mention(span, antecedent.party(), Kind.REFERENCE, antecedent.means());
    }

    private int sentence(int word) {
        return piece.words().get(word).sentence();
    }
}

package org.entente.readers.parties;

import java.util.Optional;
import java.util.Set;

/** Whom a named person is told to sit for: "Ms T. Abara (Halloran Pumps)", "Mr Doyle, who runs Sound Ferries". */
final class Representation {
    private static final int REACH = 16;
    private static final Set<String> COMES = Set.of(
            "attended",
            "attending",
            "spoke",
            "speaking",
            "appeared",
            "appearing",
            "acting",
            "represented",
            "came",
            "present");
    private static final Set<String> LEADS = Set.of(
            "runs",
            "ran",
            "heads",
            "headed",
            "chairs",
            "chaired",
            "leads",
            "led",
            "represents",
            "represented",
            "directs",
            "manages",
            "owns");

    private static final Set<String> HOLDS = Set.of("carries", "carried", "casts", "cast", "holds", "held", "governs");
    private static final Set<String> CALLED =
            Set.of("gentleman", "man", "woman", "lady", "official", "politician", "minister", "envoy", "delegate");
    private static final Set<String> SPEAKS = Set.of("speaks", "spoke", "acts", "stands", "sits");

    private final PieceNames piece;

    Representation(PieceNames piece) {
        this.piece = piece;
    }

    /** The name of whom a person represents. */
    Optional<Name> of(Name person) {
        return piece.roll()
                .entry(person)
                .flatMap(Roll.Entry::seat)
                .or(() -> inBrackets(person))
                .or(() -> behind(person))
                .or(() -> leads(person))
                .or(() -> listed(person))
                .or(() -> fronted(person));
    }

    private Optional<Name> inBrackets(Name person) {
        if (!word(person.to(), person).is("(")) {
            return Optional.empty();
        }
        int first = person.to() + 1;
        Optional<Name> inside =
                word(first, person).is("representing") || word(first, person).is("for")
                        ? nameBehind(first + 1, person)
                        : piece.nameAt(first);
        return inside.filter(n -> !word(n.to() - 1, person).in("role")
                && (word(n.to(), person).is(")") || word(n.to(), person).is(",")));
    }

    /** "Mr Dale attended for the Trust", "Mrs Lindqvist, for the Friends", "Reeve Marr, from Tolby". */
    private Optional<Name> behind(Name person) {
        int at = person.to();
        if (person.titled() && word(at, person).is("for")) {
            return nameBehind(at + 1, person);
        }
        boolean comes =
                COMES.contains(word(at, person).lower()) || word(at, person).is(",");
        if (!comes) {
            return Optional.empty();
        }
        at += word(at + 1, person).is("on") && word(at + 2, person).is("behalf") ? 2 : 0;
        boolean stands = word(at + 1, person).is("for")
                || (person.titled()
                        && word(at, person).is(",")
                        && word(at + 1, person).is("from"))
                || (word(at, person).is("behalf") && word(at + 1, person).is("of"));
        return stands ? nameBehind(at + 2, person) : Optional.empty();
    }

    /** "Fergus Doyle, who runs Sound Ferries", "Okonjo, who speaks for Lusane". */
    private Optional<Name> leads(Name person) {
        int who = person.to() + (word(person.to(), person).is(",") ? 1 : 0);
        boolean leads = word(who, person).is("who")
                && LEADS.contains(word(who + 1, person).lower());
        boolean speaks = word(who, person).is("who")
                && SPEAKS.contains(word(who + 1, person).lower())
                && word(who + 2, person).is("for");
        return leads ? nameBehind(who + 2, person) : speaks ? nameBehind(who + 3, person) : Optional.empty();
    }

    /** "Corinna Ashby, who runs its audio arm": whether a person leads part of whom the text speaks of. */
    boolean leadsPart(Name person) {
        int who = person.to() + 1;
        return word(who, person).is("who")
                && LEADS.contains(word(who + 1, person).lower())
                && word(who + 2, person).is("its");
    }

    /** "Ada Brook, who chairs the township", "the gentleman, Sten Osk": whether a person belongs to whom the text speaks of. */
    boolean refersBack(Name person) {
        int who = person.to() + 1;
        boolean leads = word(who, person).is("who")
                && (LEADS.contains(word(who + 1, person).lower())
                        || HOLDS.contains(word(who + 1, person).lower()));
        Word noun = word(who + 3, person);
        boolean theirs = leads
                && word(who + 2, person).is("the")
                && (noun.in("settlement")
                        || noun.in("party-kind")
                        || noun.in("organ")
                        || noun.in("organisation") && !noun.capital());
        int first = person.from() - person.titles().size();
        boolean called = word(first - 1, person).is(",")
                && CALLED.contains(word(first - 2, person).lower())
                && Set.of("the", "that", "this")
                        .contains(word(first - 3, person).lower());
        return theirs || called;
    }

    /** "for Thornley, Mrs Achebe and Mr Rourke;": all people up to the next semicolon sit for the one named first. */
    private Optional<Name> listed(Name person) {
        int first = person.from() - person.titles().size();
        for (int i = first - 1; i > first - REACH; i--) {
            Word word = word(i, person);
            if (word.is("for")) {
                boolean opens = !word(i - 1, person).letters()
                        || word(i - 1, person).text().isBlank();
                return opens ? nameBehind(i + 1, person).filter(n -> isListed(n, person)) : Optional.empty();
            }
            boolean goesOn = word.capital() || word.is(",") || word.is("and") || word.is("the") || word.is("&");
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "For the Guild, the baker Ada Brook was in favour", "Speaking for Orsk, its envoy Sten Osk said": for whom a sentence opens. */
    private Optional<Name> fronted(Name person) {
        int first = person.from();
        while (first > 0 && !piece.words().get(first).first()) {
            first--;
        }
        boolean speaks =
                word(first, person).is("speaking") || word(first, person).is("answering");
        int at = speaks ? first + 1 : first;
        boolean behalf = word(at, person).is("on") && word(at + 1, person).is("behalf");
        at += behalf ? 2 : 0;
        if (!word(at, person).is(behalf ? "of" : "for") || person.from() - first > REACH) {
            return Optional.empty();
        }
        Optional<Name> party = nameBehind(at + 1, person).filter(n -> isListed(n, person));
        for (int i = party.map(Name::to).orElse(first) + 1; party.isPresent() && i < person.from(); i++) {
            boolean goesOn = word(i, person).letters()
                            && !word(i, person).capital()
                            && !word(i, person).isBlankOrVerb()
                    || word(i, person).in("title")
                    || word(i, person).is(".");
            if (!goesOn) {
                return Optional.empty();
            }
        }
        return party;
    }

    private boolean isListed(Name party, Name person) {
        return word(party.to(), person).is(",") && party.to() < person.from() && !party.titled();
    }

    private Optional<Name> nameBehind(int at, Name person) {
        int start = word(at, person).is("the") ? at + 1 : at;
        return word(start, person).capital() ? piece.nameAt(start) : Optional.empty();
    }

    private Word word(int index, Name person) {
        return piece.near(index, person.from());
    }
}

package org.entente.readers.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Those of whom a text has spoken so far, to whom "he", "the official" or "the company" may refer. */
final class Antecedents {
    private static final int PERSON_REACH = 6;
    private static final int OWNER_REACH = 3;
    private static final int SPEAKER_REACH = 4;
    private static final int THING_REACH = 8;

    /**
     * Somebody a text has spoken of.
     *
     * @param nouns common nouns that may stand for them
     * @param group whether they are several
     * @param speaks whether they said something there
     */
    record Antecedent(
            int sentence,
            String party,
            String means,
            Set<String> nouns,
            Person.Gender gender,
            boolean group,
            boolean speaks) {
        /** Somebody with a name of their own, under whose party or under nobody's. */
        static Antecedent of(Person person, int sentence, boolean speaks) {
            return new Antecedent(
                    sentence,
                    person.party() == null ? person.name() : person.party(),
                    person.name(),
                    Set.copyOf(person.roles()),
                    person.gender(),
                    false,
                    speaks);
        }

        Antecedent again(int where, boolean saying) {
            return new Antecedent(where, party, means, nouns, gender, group, saying);
        }

        /** The same one, of whom "she" has told more. */
        Antecedent told(Person.Gender pronoun) {
            return gender == Person.Gender.UNKNOWN
                    ? new Antecedent(sentence, party, means, nouns, pronoun, group, speaks)
                    : this;
        }
    }

    private final List<Antecedent> people = new ArrayList<>();
    private final Map<String, Person.Gender> told = new HashMap<>();
    private final List<Antecedent> parties = new ArrayList<>();

    void person(Antecedent person) {
        people.add(person.told(told.getOrDefault(person.means(), Person.Gender.UNKNOWN)));
    }

    /** "she" has told more of somebody, which holds from there on. */
    void learn(Antecedent person, Person.Gender pronoun) {
        if (person.gender() == Person.Gender.UNKNOWN) {
            told.putIfAbsent(person.means(), pronoun);
        }
    }

    void party(Antecedent party) {
        parties.add(party);
    }

    void party(int sentence, String id, String name, Set<String> nouns) {
        parties.add(new Antecedent(sentence, id, name, nouns, Person.Gender.UNKNOWN, false, false));
    }

    /**
     * Whom "he" or "she" means: the one named last, but rather who speaks in that sentence than whom they speak of: "Ada Brook
     * thinks that Osk will pay. 'He always does,' she said."
     */
    Optional<Antecedent> person(int sentence, Person.Gender gender) {
        Predicate<Antecedent> fits = p -> !p.group()
                && !areMany(p)
                && (p.gender() == Person.Gender.UNKNOWN || p.gender() == gender)
                && sentence - p.sentence() <= PERSON_REACH;
        Optional<Antecedent> last = last(people, fits);
        return last.filter(p -> !p.speaks() && p.sentence() < sentence)
                .flatMap(p -> last(people, fits.and(q -> q.speaks() && q.sentence() == p.sentence())))
                .or(() -> last);
    }

    /** "her colleagues". */
    private static boolean areMany(Antecedent antecedent) {
        return antecedent.nouns().size() == 1
                && antecedent.nouns().stream().allMatch(n -> n.endsWith("s") && WordClasses.is("group", n));
    }

    /** Whom "the official" or "the diplomats" means; one of another party never. */
    Optional<Antecedent> called(Description description) {
        return last(
                people,
                p -> p.nouns().contains(description.noun())
                        && p.group() == description.plural()
                        && (description.party() == null || description.party().equals(p.party())));
    }

    /** Whose "his country" is. */
    Optional<Antecedent> owner(int sentence, Person.Gender gender) {
        return last(
                people,
                p -> !p.group()
                        && (p.gender() == Person.Gender.UNKNOWN || p.gender() == gender)
                        && sentence - p.sentence() <= OWNER_REACH);
    }

    /** Whom "they also said" means. */
    Optional<Antecedent> speaker(int sentence) {
        return last(people, p -> p.speaks() && sentence - p.sentence() <= SPEAKER_REACH);
    }

    /** Whom "it" or "its" means, named in this sentence or the one before. */
    Optional<Antecedent> party(int sentence) {
        return parties.isEmpty() || sentence - parties.getLast().sentence() > 1
                ? Optional.empty()
                : Optional.of(parties.getLast());
    }

    /** Whom "the company" or "the bank" means. */
    Optional<Antecedent> organisation(int sentence, Predicate<Antecedent> fits) {
        return last(parties, p -> fits.test(p) && sentence - p.sentence() <= THING_REACH);
    }

    /** The two parties named last; fewer when there are not two. */
    List<Antecedent> lastTwo(int sentence) {
        Map<String, Antecedent> last = new LinkedHashMap<>();
        for (Antecedent before : parties.reversed()) {
            if (last.size() < 2 && sentence - before.sentence() <= OWNER_REACH) {
                last.putIfAbsent(before.party(), before);
            }
        }
        return List.copyOf(last.values());
    }

    private static Optional<Antecedent> last(List<Antecedent> among, Predicate<Antecedent> fits) {
        return among.reversed().stream().filter(fits).findFirst();
    }
}

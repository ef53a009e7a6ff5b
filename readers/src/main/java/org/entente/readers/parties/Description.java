package org.entente.readers.parties;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Span;
import org.jspecify.annotations.Nullable;

/**
 * People whom a text describes instead of naming: "a senior U.S. government official", "some members".
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param words as they stand, without an article
 * @param noun what they are: "official", "members"
 * @param party whom they stand for; null when that is not told
 * @param definite whether it refers to somebody known: "the official"
 * @param plural whether there are several
 * @param crowd whether they are a public: voters, residents
 */
record Description(
        int from,
        int to,
        Span span,
        String words,
        String noun,
        @Nullable String party,
        boolean definite,
        boolean plural,
        boolean crowd) {
    private static final Set<String> DEFINITE =
            Set.of("the", "that", "this", "these", "those", "his", "her", "its", "their", "our");
    private static final Set<String> LINKS = Set.of("of", "for", "from", "at", "in", "with", "close", "within", "on");
    private static final Set<String> WITHIN = Set.of("in", "on", "with", "close", "within");
    private static final int LONGEST = 8;

    /** The same people, of a party that "its" tells. */
    Description of(String owner, String name) {
        String whose = words.replaceFirst("^(?i)(?:its|their|his|her) ", name + "'s ");
        return new Description(from, to, span, whose, noun, owner, definite, plural, crowd);
    }

    /** The description that begins at a word: a determiner, adjectives or a party's name, then a noun for people. */
    static Optional<Description> at(PieceNames piece, int from, Directory directory) {
        return new Reader(piece, from, directory).read();
    }

    /** Reads one noun phrase from its determiner on. */
    private static final class Reader {
        private final PieceNames piece;
        private final int from;
        private final Directory directory;
        private final Word first;
        private final boolean definite;
        private final boolean several;
        private final boolean bare;
        private @Nullable String party;
        private boolean told = true;
        private int noun = -1;
        private int to;

        Reader(PieceNames piece, int from, Directory directory) {
            this.piece = piece;
            this.from = from;
            this.directory = directory;
            first = piece.words().get(from);
            definite = DEFINITE.contains(first.lower());
            several = first.in("few") || first.lower().matches("\\d+");
            boolean among = from > 0 && piece.near(from - 1, from).is("among");
            bare = (first.first() || among) && (first.in("group") || first.in("public") || first.in("role"));
        }

        Optional<Description> read() {
            boolean begins = definite || several || bare || first.in("one");
            if (!begins || isRate()) {
                return Optional.empty();
            }
            if (word(from + 1).is("of")
                    && Set.of("them", "these", "those").contains(word(from + 2).lower())) {
                noun = from;
                to = from + 3;
                return Optional.of(description("one"));
            }
            nounPhrase();
            if (noun < 0 || opensClause() || personFollows()) {
                return Optional.empty();
            }
            to = noun + 1;
            told = party == null || !isAlliance() || word(noun).in("speaks-for");
            if (party == null && LINKS.contains(word(to).lower())) {
                complement();
            }
            return Optional.of(description(word(noun).lower()));
        }

        /** "£11 a head", "two loaves a person": how much for each. */
        private boolean isRate() {
            Word before = word(from - 1);
            return (first.is("a") || first.is("per"))
                    && (before.pos().startsWith("NUM") || before.text().matches("\\W?\\d.*"));
        }

        /** "that the president", "that leaders": no pointing word. */
        private boolean opensClause() {
            return first.is("that")
                    && (Set.of("the", "a", "an").contains(word(from + 1).lower())
                            || word(noun).lower().endsWith("s"));
        }

        private Word word(int index) {
            return piece.near(index, from);
        }

        private void nounPhrase() {
            int i = bare ? from : from + 1;
            while (i < from + LONGEST) {
                Word word = word(i);
                Optional<Name> name = word.capital() && i > from ? piece.nameAt(i) : Optional.empty();
                if (name.isPresent() && name.get().single() && word.in("role") && !word.possessive()) {
                    return;
                }
                if (name.isPresent() && !name.get().titled()) {
                    party = directory.party(name.get()).orElse(party);
                    i = name.get().to();
                } else if (people(word)) {
                    noun = i++;
                } else if (word.is("-") || (noun < 0 && modifier(word, i))) {
                    i++;
                } else {
                    return;
                }
            }
        }

        private boolean people(Word word) {
            boolean group = word.in("group") && (several || bare || party != null || definite);
            boolean crowd = word.in("public") && (several || bare);
            return !word.possessive() && (!word.capital() || bare) && (word.in("role") || group || crowd);
        }

        private boolean modifier(Word word, int i) {
            boolean participle = word.lower().endsWith("ed") || word.lower().endsWith("ing");
            boolean open = !word.in("function") || word.in("few") || i == from + 1;
            return word.letters()
                    && open
                    && (participle || !word.pos().startsWith("VERB"))
                    && !word.pos().startsWith("AUX")
                    && !word.pos().startsWith("ADP");
        }

        /** "of the Galdoran parliament", "from two delegations", "close to the mediation". */
        private void complement() {
            boolean within = WITHIN.contains(word(to).lower());
            int i = to + 1;
            while (i < noun + LONGEST
                    && word(i).letters()
                    && !word(i).pos().startsWith("VERB")
                    && !word(i).pos().startsWith("AUX")) {
                to = i + 1;
                Optional<Name> name = word(i).capital() ? piece.nameAt(i) : Optional.empty();
                Optional<String> id = name.flatMap(directory::party);
                if (name.isPresent()) {
                    to = name.get().to();
                }
                if (id.isPresent()) {
                    party = id.get();
                    boolean oneOfMany = isOneOfItsMembers();
                    told = !within
                            && !oneOfMany
                            && !isListed()
                            && (!isAlliance() || word(noun).in("speaks-for"));
                    to += oneOfMany ? 1 : 0;
                    if (!piece.words().get(to - 1).possessive()) {
                        return;
                    }
                }
                i = to;
            }
        }

        /** "the villages of Auria, Bellmar and Corvia": of all of them and not of the first. */
        private boolean isListed() {
            int next = word(to).is("and") || word(to).is(",") ? to + 1 : to;
            return word(noun).lower().endsWith("s")
                    && next > to
                    && word(next).capital()
                    && piece.nameAt(next).flatMap(directory::party).isPresent();
        }

        /** "from a League country": one of several, which one is not told. */
        private boolean isOneOfItsMembers() {
            String name = party == null ? "" : directory.nameOf(party);
            return WordClasses.is("alliance", name.substring(name.lastIndexOf(' ') + 1))
                    && (word(to).in("party-kind") || word(to).is("member") || word(to).is("members"));
        }

        private boolean isAlliance() {
            return party != null
                    && (party.equals(directory.alliance()) || Gazetteer.world().knowsMembers(party));
        }

        /** "The mediator, retired judge Hanna Lund": the name says more than the description. */
        private boolean personFollows() {
            for (int i = noun + 1; i < noun + 6; i++) {
                Word word = word(i);
                if (word.capital()) {
                    return piece.nameFrom(i)
                            .filter(n ->
                                    n.titled() || directory.person(n.text()).isPresent())
                            .isPresent();
                }
                if (!word.is(",") && !word.in("role") && !word.pos().startsWith("ADJ")) {
                    return false;
                }
            }
            return false;
        }

        /** "the smaller delegations": some of them, not those of before. */
        private boolean isSome() {
            return first.is("the")
                    && noun == from + 2
                    && word(from + 1).in("few")
                    && word(noun).in("group");
        }

        private Description description(String what) {
            Span span = new Span(first.start(), piece.words().get(to - 1).end());
            String words = piece.text().words(span).replaceAll("\\s+", " ").replaceFirst("^(?i)(an?|the) ", "");
            String plain = first.in("few") || words.startsWith("One")
                    ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                    : words;
            boolean crowd =
                    party == null && word(noun).in("public") && !word(noun).in("role");
            boolean many = what.endsWith("s") || what.equals("people");
            boolean plural = (several || bare || isSome()) && !first.in("one") && many;
            return new Description(from, to, span, plain, what, told ? party : null, definite, plural, crowd);
        }
    }
}

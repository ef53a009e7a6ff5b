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
 * @param titleOnly whether the words can only mean one: "the mediator"
 */
record Description(
        int from,
        int to,
        Span span,
        String words,
        String noun,
        @Nullable String party,
        boolean definite,
        boolean titleOnly,
        boolean plural,
        boolean isPublic) {
    private static final Set<String> DEFINITE = Set.of("the", "that", "this", "these", "those", "his", "her", "its", "their", "our");
    private static final Set<String> LINKS = Set.of("of", "for", "from", "at", "in", "with", "to", "on");
    private static final int LONGEST = 8;

    /** The description that begins at a word: a determiner, an adjective or a party's name, then a noun for people. */
    static Optional<Description> at(PieceNames piece, int from, Directory directory) {
        Word first = piece.words().get(from);
        boolean definite = DEFINITE.contains(first.lower());
        boolean several = Lexicon.is("few", first.lower()) || first.lower().matches("\\d+");
        boolean single = Lexicon.is("one", first.lower()) && !definite;
        boolean bare = first.first() && (first.in("group") || first.in("public") || first.in("role"));
        if (!definite && !several && !single && !bare) {
            return Optional.empty();
        }
        String party = null;
        int noun = -1;
        for (int i = bare ? from : from + 1; i < from + LONGEST; i++) {
            Word word = piece.near(i, from);
            if (word.is("-")) {
                continue;
            }
            if (!word.letters() || word.in("function") && !word.in("few") && !word.in("group") && !word.in("role") && i > from + 1) {
                break;
            }
            if (word.capital() && i > from) {
                Optional<Name> name = piece.nameAt(i);
                Optional<String> id = name.flatMap(directory::party);
                if (name.isEmpty() || name.get().titled()) {
                    break;
                }
                party = id.orElse(party);
                i = name.get().to() - 1;
                if (piece.words().get(i).possessive() && id.isEmpty()) {
                    break;
                }
                continue;
            }
            boolean people = word.in("role") || word.in("group") && (several || bare || party != null || definite) || word.in("public") && (several || bare);
            if (people && !word.possessive()) {
                noun = i;
            } else if (word.pos().startsWith("VERB") && !word.lower().endsWith("ed") && !word.lower().endsWith("ing") || word.pos().startsWith("AUX") || word.pos().startsWith("ADP")) {
                break;
            } else if (noun >= 0) {
                break;
            }
        }
        if (noun < 0 || personFollows(piece, noun, directory)) {
            return oneOfThem(piece, from);
        }
        return Optional.of(make(piece, from, noun, party, definite, several, directory));
    }

    private static Description make(PieceNames piece, int from, int noun, @Nullable String inside, boolean definite, boolean several, Directory directory) {
        Word head = piece.words().get(noun);
        int to = noun + 1;
        String party = inside;
        boolean unknown = party != null && isAlliance(party, directory) && !head.in("speaks-for");
        if (party == null && LINKS.contains(piece.near(noun + 1, noun).lower())) {
            for (int i = noun + 2; i < noun + LONGEST; i++) {
                Word word = piece.near(i, noun);
                if (!word.letters() || word.pos().startsWith("VERB") || word.pos().startsWith("AUX") || word.in("saying")) {
                    break;
                }
                to = i + 1;
                Optional<String> id = word.capital() ? piece.nameAt(i).flatMap(directory::party) : Optional.empty();
                if (id.isPresent()) {
                    party = id.get();
                    to = piece.nameAt(i).orElseThrow().to();
                    boolean within = Set.of("in", "on", "to", "with").contains(piece.near(noun + 1, noun).lower());
                    unknown = isAlliance(party, directory) && !head.in("speaks-for") || within && head.in("group");
                    if (!piece.words().get(to - 1).possessive()) {
                        break;
                    }
                    i = to - 1;
                }
            }
        }
        Span span = new Span(piece.words().get(from).start(), piece.words().get(to - 1).end());
        String words = piece.text().words(span).replaceAll("\\s+", " ");
        String bare = words.replaceFirst("^(?i)(an?|the) ", "");
        boolean plural = several && !Set.of("a", "an", "one", "another").contains(piece.words().get(from).lower());
        boolean crowd = party == null && head.in("public") && !head.in("role");
        return new Description(from, to, span, bare, head.lower(), unknown ? null : party, definite, Lexicon.is("neutral", head.lower()), plural, crowd);
    }

    private static boolean isAlliance(String party, Directory directory) {
        return party.equals(directory.alliance()) || Gazetteer.world().knowsMembers(party);
    }

    /** "One of them", "another of the delegates". */
    private static Optional<Description> oneOfThem(PieceNames piece, int from) {
        Word first = piece.words().get(from);
        Word of = piece.near(from + 1, from);
        Word them = piece.near(from + 2, from);
        if ((first.is("one") || first.is("another") || first.in("few")) && of.is("of") && (them.is("them") || them.is("these") || them.is("those"))) {
            Span span = new Span(first.start(), them.end());
            String words = piece.text().words(span).toLowerCase(Locale.ROOT);
            return Optional.of(new Description(from, from + 3, span, words, "one", null, false, false, !first.is("one") && !first.is("another"), false));
        }
        return Optional.empty();
    }

    private static boolean personFollows(PieceNames piece, int noun, Directory directory) {
        int next = piece.near(noun + 1, noun).is(",") ? noun + 2 : noun + 1;
        return piece.near(next, noun).capital() && piece.nameFrom(next).map(n -> n.titled() || directory.person(n.text()).isPresent()).orElse(false);
    }
}

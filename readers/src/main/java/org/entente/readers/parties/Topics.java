package org.entente.readers.parties;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Of which party a text speaks at some place: the one that its sentence is about, else a sentence shortly before it. */
final class Topics {
    private static final int REACH = 2;

    private final PieceNames piece;
    private final Directory directory;

    Topics(PieceNames piece, Directory directory) {
        this.piece = piece;
        this.directory = directory;
    }

    /** The party that the words before an index are about; the alliance is never meant. */
    Optional<String> before(int index) {
        int sentence = piece.words().get(index).sentence();
        for (int back = 0; back <= REACH; back++) {
            Optional<String> heading = back == 0 ? Optional.empty() : heading(sentence - back);
            if (heading.isPresent()) {
                return heading;
            }
            Optional<String> about = back == 0 ? subject(sentence, index) : first(sentence - back, index, false);
            if (about.isPresent()) {
                return about;
            }
        }
        return paragraph(index).or(() -> first(sentence - 1, index, true)).or(() -> first(sentence, index, true));
    }

    /** Of whom "our minister" is, shortly before an index: "We in Auria need not crow." */
    Optional<String> own(int index) {
        int paragraph = piece.words().get(index).paragraph();
        return piece.names().stream()
                .filter(n -> n.to() <= index && piece.words().get(n.from()).paragraph() == paragraph)
                .filter(n -> Set.of("we", "us")
                        .contains(piece.near(n.from() - 2, n.from()).lower()))
                .flatMap(n -> directory.party(n).stream())
                .findFirst();
    }

    /** "THE VIEW FROM SUND" above what somebody says: the party that a line of capitals names. */
    private Optional<String> heading(int sentence) {
        List<Word> line = piece.words().stream()
                .filter(w -> w.sentence() == sentence && w.letters())
                .toList();
        if (line.size() < 2
                || !line.stream().allMatch(w -> w.shouted() || w.text().length() == 1 && w.capital())) {
            return Optional.empty();
        }
        return line.stream()
                .map(w -> w.text().charAt(0) + w.lower().substring(1))
                .flatMap(w -> directory.party(w).stream())
                .filter(p -> !p.equals(directory.alliance()))
                .findFirst();
    }

    /** The party with which a paragraph opens: "Then there is Auria." */
    private Optional<String> paragraph(int index) {
        int from = piece.words().get(index).sentence();
        while (from > 0 && paragraphOf(from - 1) == paragraphOf(from)) {
            from--;
        }
        return first(from, index, false);
    }

    private int paragraphOf(int sentence) {
        return piece.text().sentences().get(sentence).paragraph();
    }

    private Optional<String> first(int sentence, int before, boolean governed) {
        for (Name name : piece.names()) {
            Word word = piece.words().get(name.from());
            if (name.to() > before || word.sentence() > sentence) {
                break;
            }
            Optional<String> party = word.sentence() == sentence && !name.titled() ? party(name) : Optional.empty();
            if (party.isPresent() && (governed || !isGoverned(name))) {
                return party;
            }
        }
        return Optional.empty();
    }

    /** The first that an index's own sentence names before it, unless a verb has it for its object: "None should reach Auria". */
    private Optional<String> subject(int sentence, int before) {
        return first(sentence, before, false)
                .filter(p -> piece.names().stream()
                        .filter(n -> n.to() <= before
                                && piece.words().get(n.from()).sentence() == sentence
                                && directory.party(n).filter(p::equals).isPresent())
                        .findFirst()
                        .filter(n -> piece.words().get(n.to() - 1).possessive()
                                || !piece.near(n.from() - 1, n.from()).pos().startsWith("VERB"))
                        .isPresent());
    }

    private Optional<String> party(Name name) {
        return directory
                .party(name)
                .filter(p -> !p.equals(directory.alliance()))
                .filter(p -> !name.isAdjectiveOf(directory.nameOf(p), piece) && !qualifies(name));
    }

    /** "to Auria", but not "the government of Auria" or "As for Auria". */
    private boolean isGoverned(Name name) {
        Word before = piece.near(name.from() - 1, name.from());
        Word head = piece.near(name.from() - 2, name.from());
        boolean governs = before.is("of") && (head.in("organ") || head.in("role"));
        boolean turns = before.is("for") && head.is("as");
        return before.pos().startsWith("ADP") && !before.is("than") && !governs && !turns;
    }

    /** "the Thorn Bank crab quota": the name only tells what crab is meant. */
    private boolean qualifies(Name name) {
        Word next = piece.near(name.to(), name.from());
        return next.pos().startsWith("NOUN")
                && !next.lower().endsWith("s")
                && !piece.words().get(name.to() - 1).possessive()
                && !next.in("organ")
                && !next.in("role")
                && !next.in("office");
    }
}

package org.entente.readers.parties;

import java.util.List;
import java.util.Optional;
import org.entente.domain.Span;
import org.entente.readers.parties.Gazetteer.Form;
import org.entente.readers.parties.Gazetteer.Known;

/**
 * A capitalised name in a text.
 *
 * @param from index of its first word; titles before it are not part of it
 * @param to index after its last word
 * @param text the name, titles and possessive ending left out
 * @param titles the titles before it, such as "Professor"
 * @param known the state or organisation that has this name
 * @param form how the name names what is known
 */
record Name(int from, int to, String text, List<Word> titles, Optional<Known> known, Optional<Form> form, Span span) {
    static Name of(List<Word> words, int titleFrom, int from, int to) {
        return make(words, titleFrom, from, to, Optional.empty(), Optional.empty());
    }

    static Name known(List<Word> words, int from, Gazetteer.Term term) {
        int to = from + term.words().size();
        return make(words, from, from, to, Optional.of(term.party()), Optional.of(term.form()));
    }

    private static Name make(
            List<Word> words, int titleFrom, int from, int to, Optional<Known> known, Optional<Form> form) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            Word word = words.get(i);
            if (i > from && !word.glued()) {
                text.append(' ');
            }
            text.append(word.text());
            if (word.possessive() && i + 1 < to) {
                text.append(word.text().endsWith("s") ? "'" : "'s");
            }
        }
        return new Name(
                from,
                to,
                text.toString(),
                List.copyOf(words.subList(titleFrom, from)),
                known,
                form,
                new Span(words.get(from).start(), words.get(to - 1).end()));
    }

    boolean titled() {
        return !titles.isEmpty();
    }

    boolean single() {
        return to - from == 1;
    }

    String lastWord() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    String firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** The word that tells what the name names: "Union" of "Osk Basin Union", "Faculty" of "Faculty of Science". */
    String head() {
        int of = text.indexOf(" of ");
        int on = text.indexOf(" for ");
        int cut = of < 0 ? on : of;
        String front = cut < 0 ? text : text.substring(0, cut);
        return front.substring(front.lastIndexOf(' ') + 1);
    }

    boolean adjective() {
        return form.filter(f -> f == Form.ADJECTIVE).isPresent();
    }

    /** Whether it tells of a party by an adjective before a noun: "the Ruvenian election", but not "the Ruvenians". */
    boolean isAdjectiveOf(String party, PieceNames piece) {
        String next = piece.near(to, from).pos();
        return (adjective() || Demonyms.madeFrom(text, party))
                && !text.endsWith("s")
                && (next.startsWith("NOUN") || next.startsWith("ADJ") || next.startsWith("PROPN"));
    }
}

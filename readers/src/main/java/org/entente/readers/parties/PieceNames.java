package org.entente.readers.parties;

import java.util.List;
import java.util.Optional;
import org.entente.domain.Document;
import org.entente.readers.language.AnalyzedText;

/** A document's words and the names among them. */
record PieceNames(Document document, AnalyzedText text, List<Word> words, List<Name> names) {
    static PieceNames of(Document document, AnalyzedText text) {
        List<Word> words = Word.of(text);
        return new PieceNames(document, text, words, NameFinder.names(words));
    }

    /** The word at an index; an empty mark beyond the text's ends or in another sentence than {@code near}. */
    Word near(int index, int near) {
        if (index < 0
                || index >= words.size()
                || words.get(index).sentence() != words.get(near).sentence()) {
            return NOTHING;
        }
        return words.get(index);
    }

    Optional<Name> nameAt(int word) {
        return names.stream().filter(n -> n.from() <= word && word < n.to()).findFirst();
    }

    Optional<Name> nameFrom(int word) {
        return names.stream()
                .filter(n -> n.from() - n.titles().size() <= word && word <= n.from())
                .findFirst();
    }

    private static final Word NOTHING = new Word(0, 0, " ", " ", "", -1, -1, false, false, false);
}

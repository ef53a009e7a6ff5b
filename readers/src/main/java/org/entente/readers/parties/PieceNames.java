package org.entente.readers.parties;

import java.util.List;
import java.util.Optional;
import org.entente.domain.Document;
import org.entente.readers.language.AnalyzedText;

/** A document's words, the names among them and the list of those present. */
record PieceNames(Document document, AnalyzedText text, List<Word> words, List<Name> names, Roll roll) {
    static PieceNames of(Document document, AnalyzedText text) {
        List<Word> words = Word.of(text);
        List<Name> names = NameFinder.names(words);
        return new PieceNames(document, text, words, names, Roll.in(document, words, names));
    }

    /** The word at an index; an empty mark beyond the text's ends or in another sentence than {@code near}. */
    Word near(int index, int near) {
        if (index < 0
                || index >= words.size()
                || words.get(index).sentence() != words.get(near).sentence()) {
            return Word.NOTHING;
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
}

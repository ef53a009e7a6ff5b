package org.entente.desk.procedure;

import java.util.Optional;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The text: all of its versions and amendments.
 *
 * @param paragraphs how many were ever numbered
 * @param brackets how many were ever placed
 */
public record Texts(PVector<TextVersion> versions, PMap<String, Amendment> amendments, int paragraphs, int brackets) {
    static final Texts NONE = new Texts(TreePVector.empty(), OrderedPMap.empty(), 0, 0);

    public Optional<TextVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    public TextVersion version(int number) {
        if (number < 1 || number > versions.size()) {
            throw new Refusal(Why.UNKNOWN, Noun.VERSION, number);
        }
        return versions.get(number - 1);
    }

    TextVersion current() {
        return latest().orElseThrow(() -> new Refusal(Why.NO_TEXT));
    }

    Paragraph paragraph(String id) {
        return current().paragraph(id).orElseThrow(() -> new Refusal(Why.UNKNOWN, Noun.PARAGRAPH, id));
    }

    Amendment open(String id) {
        Amendment amendment = amendments.get(id);
        if (amendment == null) {
            throw new Refusal(Why.UNKNOWN, Noun.AMENDMENT, id);
        }
        if (!amendment.isOpen()) {
            throw new Refusal(Why.NOT_OPEN_AMENDMENT, id, amendment.status());
        }
        return amendment;
    }

    Texts plus(Amendment amendment) {
        return new Texts(versions, amendments.plus(amendment.id(), amendment), paragraphs, brackets);
    }

    public long openAmendments() {
        return amendments.values().stream().filter(Amendment::isOpen).count();
    }
}

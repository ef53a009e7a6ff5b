package org.entente.readers.facts.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.domain.Evidence;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** Something with a name, such as an agreement or a body, and every place where the documents speak of it. */
final class Thing {
    private String name;
    private final String head;
    private Set<String> words;
    private final List<Occurrence> occurrences = new ArrayList<>();

    /**
     * Words that mean the thing; offsets are indexes of tokens.
     *
     * @param named whether they are its name, not "the accord" or "it"
     */
    record Occurrence(Narrative narrative, int from, int to, boolean named) {
        Told sentence() {
            return narrative.sentenceOf(from);
        }

        Evidence evidence() {
            return narrative.evidence(sentence());
        }
    }

    Thing(String name, String head, Set<String> words) {
        this.name = name;
        this.head = head;
        this.words = Set.copyOf(words);
    }

    String name() {
        return name;
    }

    String head() {
        return head;
    }

    Set<String> words() {
        return words;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    /** The longest name is the fullest. */
    void alsoCalled(String other, Set<String> otherWords) {
        if (otherWords.size() > words.size()) {
            name = other;
            words = Set.copyOf(otherWords);
        }
    }
}

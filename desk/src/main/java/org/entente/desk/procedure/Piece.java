package org.entente.desk.procedure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A part of a paragraph: agreed words, or a bracket. */
public sealed interface Piece {
    /** As it reads in print. */
    String reading();

    /** Words that nobody holds in brackets. */
    record Words(String text) implements Piece {
        @Override
        public String reading() {
            return text;
        }
    }

    /**
     * Text that is not agreed, with no force until the brackets are lifted.
     *
     * @param owners the delegations that asked for it
     * @param condition what would lift it
     */
    record Bracket(
            String id,
            List<Alternative> alternatives,
            List<String> owners,
            @Nullable String condition,
            Instant since) implements Piece {
        public Bracket {
            alternatives = List.copyOf(alternatives);
            owners = List.copyOf(owners);
        }

        /** Everybody who must move before it goes: its owners and those behind a wording. */
        public Collection<String> holders() {
            TreeSet<String> holders = new TreeSet<>(owners);
            alternatives.forEach(alternative -> holders.addAll(alternative.by()));
            return holders;
        }

        @Override
        public String reading() {
            StringBuilder reading = new StringBuilder();
            alternatives.forEach(alternative ->
                    reading.append('[').append(alternative.text()).append(']'));
            return reading.toString();
        }
    }

    /**
     * A wording within a bracket.
     *
     * @param by the delegations that stand behind it; none: it is the text as it stood
     */
    record Alternative(String text, List<String> by) {
        public Alternative {
            by = List.copyOf(by);
        }
    }
}

package org.entente.models.position;

import java.util.List;
import java.util.Set;

/**
 * Words that name a thing on a scale.
 *
 * @param stems in order, as they follow each other in a text
 * @param matter whether it is the matter in dispute, whose mere mention tells nothing, or the word of one end
 * @param toward +1 when to favour the thing is to stand at the high end, -1 at the low end, 0 when it doesn't tell
 */
record Anchor(List<String> stems, double toward, boolean matter) {
    private static final Set<String> NUMBERS = Set.of(
            "one two thre four five six seven eight nin ten eleven twelv fifteen twenty thirty forty fifty hundred half third quarter"
                    .split(" "));

    /** "Cut to ten weeks" cuts the term and wants the ten weeks. */
    boolean number() {
        return stems.stream().allMatch(s -> NUMBERS.contains(s) || Character.isDigit(s.charAt(0)));
    }

    boolean at(List<Word> text, int index) {
        if (index + stems.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < stems.size(); i++) {
            if (!text.get(index + i).stem().equals(stems.get(i))) {
                return false;
            }
        }
        return true;
    }
}

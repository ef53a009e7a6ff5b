package org.entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fears.
 *
 * @param holder who fears, a party's id or the words used
 * @param about the text, step or party that is feared
 * @param feared what it could lead to
 */
public record Concern(@Nullable String holder, @Nullable String about, String feared, List<Evidence> evidence) {
    public Concern {
        evidence = List.copyOf(evidence);
    }
}

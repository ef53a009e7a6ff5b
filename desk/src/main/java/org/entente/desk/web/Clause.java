package org.entente.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.desk.procedure.Amendment;
import org.entente.desk.procedure.Paragraph;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.Tabled;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the text with what hangs on it, as one person may see it.
 *
 * @param number from 1
 * @param amendments open ones, to the paragraph and to its amendments
 * @param colliding ids of those that touch the same words as another
 * @param mine the viewer's own position
 */
public record Clause(
        int number,
        Paragraph paragraph,
        List<Amendment> amendments,
        Set<String> colliding,
        List<Tabled> positions,
        Map<Stance, Integer> counts,
        @Nullable Tabled mine) {
    public boolean isContested() {
        return !paragraph.isClean() || !amendments.isEmpty();
    }
}

package org.entente.readers.intake;

import java.util.List;
import org.entente.domain.Document;
import org.entente.domain.SourceText;

/**
 * A file that was taken apart before, so that only its text is at hand.
 *
 * @param name unique among the files of an intake
 * @param text what was extracted; its pieces point into it
 * @param pieces in their order; their ids are given anew
 */
public record KnownFile(String name, SourceText text, List<Document> pieces) {
    public KnownFile {
        pieces = List.copyOf(pieces);
    }
}

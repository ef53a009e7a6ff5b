package org.entente.readers.attribution;

import java.util.List;
import org.entente.domain.Span;

/**
 * Somebody's words or thoughts as a text reports them; spans are code points in the file's text, in order.
 *
 * @param source who; empty when the text names none
 * @param cue the words that attribute (said, according to); may be empty, as with a colon
 * @param content what was said, feared or wanted; never empty
 * @param confidence estimated probability that source and content are right, 0 to 1
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, double confidence) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("An attribution needs content");
        }
    }
}

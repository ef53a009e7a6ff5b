package org.entente.readers.parties;

import java.util.List;
import org.entente.domain.Cast;

/**
 * Who plays a part in some documents and where they are mentioned.
 *
 * @param mentions for each document, in the order in which the documents were given, its mentions in text order
 */
public record Parties(Cast cast, List<List<Mention>> mentions) {
    public Parties {
        mentions = List.copyOf(mentions);
    }
}

package org.entente.desk.record;

import org.entente.desk.procedure.Entry;

/**
 * An entry as it stands in its chain.
 *
 * @param number from 1 in each chain
 * @param hash in hexadecimal digits
 */
public record Recorded(ChainName chain, long number, String hash, Entry entry) {
    static Recorded of(Link link) {
        return new Recorded(
                link.chain(),
                link.number(),
                link.hash(),
                ActJson.read(link.content(), Content.class).entry());
    }
}

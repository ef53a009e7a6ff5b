package org.entente.desk.record;

/**
 * One entry of a chain as it is stored.
 *
 * @param number counts from 1 within its chain
 * @param previous hash of the entry before; of the first, {@link Hash#START}
 * @param content canonical JSON
 */
public record Link(ChainName chain, long number, String previous, String hash, String content) {
    static Link after(ChainName chain, long number, String previous, String content) {
        return new Link(chain, number, previous, Hash.of(previous + "\n" + content), content);
    }
}

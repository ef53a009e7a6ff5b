package org.entente.desk.record;

import java.time.Instant;

/**
 * Where both chains end.
 *
 * @param latest when the last entry was made
 * @param beat the last sign of life of any desk on this storage; 1970 before the first
 */
record Head(long openNumber, String openHash, long sealedNumber, String sealedHash, Instant latest, Instant beat) {
    long number(ChainName chain) {
        return chain == ChainName.OPEN ? openNumber : sealedNumber;
    }

    String hash(ChainName chain) {
        return chain == ChainName.OPEN ? openHash : sealedHash;
    }

    Head with(Link link, Instant at) {
        return switch (link.chain()) {
            case OPEN -> new Head(link.number(), link.hash(), sealedNumber, sealedHash, at, beat);
            case SEALED -> new Head(openNumber, openHash, link.number(), link.hash(), at, beat);
        };
    }

    Head withBeat(Instant at) {
        return new Head(openNumber, openHash, sealedNumber, sealedHash, latest, at);
    }
}

package org.entente.desk.web;

import java.util.UUID;

/**
 * The part of a page that follows what happens, as it was drawn for some readers.
 *
 * @param tag tells it from what it was before
 * @param compressed by gzip
 */
record LivePart(String tag, byte[] compressed) {
    static LivePart of(byte[] drawn) {
        return new LivePart('"' + UUID.randomUUID().toString() + '"', Gzip.well(drawn));
    }

    /** For the few who do not take it compressed. */
    byte[] plain() {
        return Gzip.plain(compressed);
    }
}

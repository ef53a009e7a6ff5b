package org.entente.desk.record;

import java.util.ArrayList;
import java.util.List;

/** Both chains as the one order in which things were done. */
final class Reading {
    private Reading() {}

    /** What was done after one point and up to another. */
    static List<Content> between(ChainStore store, Past known, Head head) {
        List<Content> open = known.open() < head.openNumber() ? read(store, ChainName.OPEN, known.open()) : List.of();
        List<Content> sealed =
                known.sealed() < head.sealedNumber() ? read(store, ChainName.SEALED, known.sealed()) : List.of();
        return merged(known.open(), open, sealed);
    }

    private static List<Content> read(ChainStore store, ChainName chain, long after) {
        return store.after(chain, after).stream()
                .map(link -> ActJson.read(link.content(), Content.class))
                .toList();
    }

    /** A sealed entry follows the open entry that it names, and the sealed ones before it. */
    static List<Content> merged(long from, List<Content> open, List<Content> sealed) {
        List<Content> all = new ArrayList<>(open.size() + sealed.size());
        int next = 0;
        long at = from;
        for (int i = 0; i <= open.size(); i++) {
            while (next < sealed.size() && after(sealed.get(next)) <= at) {
                all.add(sealed.get(next++));
            }
            if (i < open.size()) {
                all.add(open.get(i));
                at = open.get(i).number();
            }
        }
        all.addAll(sealed.subList(next, sealed.size()));
        return all;
    }

    private static long after(Content sealed) {
        Long after = sealed.after();
        return after == null ? 0 : after;
    }
}

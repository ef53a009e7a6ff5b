package org.entente.desk.record;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was asked for last. */
final class Latest<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    private final int most;

    Latest(int most) {
        super(most, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}

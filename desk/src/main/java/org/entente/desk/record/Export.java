package org.entente.desk.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.sql.DataSource;

/** The record as JSON Lines, each chain in its order. */
public final class Export {
    private final ChainStore store;

    public Export(DataSource source) {
        this.store = new ChainStore(source);
    }

    public void write(Set<ChainName> chains, Writer out) {
        for (ChainName chain : chains) {
            for (Link link : store.after(chain, 0)) {
                try {
                    out.write(JsonLines.write(link));
                    out.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}

package org.entente.archive.run;

import java.util.ArrayList;
import java.util.List;
import org.entente.archive.source.Paper;

/** Papers for one batch, gathered until reading them takes about as long as one would read again after a fault. */
final class Load {
    /** Bytes of text that fill a batch: some two minutes of two cores. */
    private static final long FULL = 8_000_000;

    /** What a paper costs however short it is, as bytes of text. */
    private static final long EACH = 200;

    /** Of the bytes of a page or a PDF about one in ten is text. */
    private static final long MARKUP = 10;

    private static final long MOST_BYTES = 64_000_000;

    private final List<Paper> papers = new ArrayList<>();
    private final int most;
    private long text;
    private long bytes;

    /** @param most papers, however little they hold */
    Load(int most) {
        this.most = most;
    }

    void add(Paper paper) {
        long length = paper.content().length;
        papers.add(paper);
        bytes += length;
        text += EACH + (paper.isText() ? length : length / MARKUP);
    }

    boolean isFull() {
        return papers.size() >= most || text >= FULL || bytes >= MOST_BYTES;
    }

    List<Paper> papers() {
        return papers;
    }
}

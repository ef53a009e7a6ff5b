package org.entente.desk.record;

import org.entente.desk.procedure.Negotiation;

/**
 * The talks, and how far in the chains that is.
 *
 * @param open number of the last open entry
 * @param sealed number of the last sealed entry
 */
record Past(Negotiation talks, long open, long sealed) {
    static final Past START = new Past(Negotiation.NONE, 0, 0);

    Past with(Content content, Negotiation after) {
        return content.chain() == ChainName.OPEN
                ? new Past(after, content.number(), sealed)
                : new Past(after, open, content.number());
    }
}

package org.entente.desk.record;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.Entry;
import org.entente.desk.procedure.Negotiation;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Refusal;
import org.entente.desk.procedure.Rules;
import org.entente.desk.procedure.Silence;
import org.entente.desk.procedure.Why;
import org.jspecify.annotations.Nullable;

/** One turn at the chains, within one transaction that holds their head. */
final class Writing {
    /** Characters of an entry. */
    private static final int LONGEST = 900_000;

    private final ChainStore store;
    private final Instant now;
    private final List<Entry> entries = new ArrayList<>();
    private Head head;
    private Past past;

    private Writing(ChainStore store, Head head, Past past, Instant now) {
        this.store = store;
        this.head = head;
        this.past = past;
        this.now = now;
    }

    /** Takes the head, then the time, then what others have written meanwhile. */
    static Writing start(ChainStore store, Past known, InstantSource clock) {
        Head head = store.lock();
        Writing writing = new Writing(store, head, known, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Reading.between(store, known, head).forEach(writing::take);
        return writing;
    }

    Past past() {
        return past;
    }

    Negotiation talks() {
        return past.talks();
    }

    Head head() {
        return head;
    }

    /** What the clock says; it can be earlier than the last entry. */
    Instant clock() {
        return now;
    }

    /** When an act that is appended now is done: never before the last entry. */
    Instant at() {
        return now.isBefore(head.latest()) ? head.latest() : now;
    }

    /** The entries that were new to this node. */
    List<Entry> entries() {
        return entries;
    }

    Optional<Silence> runningSilence() {
        return talks().silences().current().filter(silence -> silence.step() == Silence.Step.RUNNING);
    }

    Receipt append(@Nullable Person by, Act act) {
        Entry entry = new Entry(at(), by, act);
        Negotiation after = Rules.apply(talks(), entry);
        ChainName chain = entry.isSealed() ? ChainName.SEALED : ChainName.OPEN;
        Content content = new Content(
                chain,
                head.number(chain) + 1,
                chain == ChainName.SEALED ? head.openNumber() : null,
                entry.at(),
                by,
                act);
        String words = ActJson.write(content);
        if (words.length() > LONGEST) {
            throw new Refusal(Why.TOO_LONG, words.length(), LONGEST);
        }
        Link link = Link.after(chain, content.number(), head.hash(chain), words);
        store.append(link);
        head = head.with(link, entry.at());
        past = past.with(content, after);
        entries.add(entry);
        return new Receipt(entry.at(), link.hash());
    }

    void beat() {
        head = head.withBeat(now);
    }

    void keep() {
        store.move(head);
    }

    private void take(Content content) {
        past = past.with(content, talks().with(content.entry()));
        entries.add(content.entry());
    }
}

package org.entente.desk.record;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.Entry;
import org.entente.desk.procedure.Negotiation;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Refusal;
import org.entente.desk.procedure.Silence;
import org.entente.desk.procedure.SilenceAct.ConcludeSilence;
import org.entente.desk.procedure.SilenceAct.NoteOutage;
import org.entente.desk.procedure.Why;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes acts into the record, one after the other, on however many nodes: whoever appends holds the head of the chains,
 * catches up with the others, lets the rules judge the act as of that moment, and appends it. The order and the time of
 * entries are decided there and nowhere else, so that an objection and an expiry never both win.
 */
public final class Recorder {
    /** Past moments that are looked at again and again. */
    private static final int MOMENTS = 32;

    private final ChainStore store;
    private final TransactionTemplate transactions;
    private final InstantSource clock;
    private final Durability durability;
    private final Pseudonyms pseudonyms;
    private final Consumer<Entry> news;
    private final Queue<Asked<?>> asked = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Map<Instant, Negotiation> moments = Collections.synchronizedMap(new Latest<>(MOMENTS));
    private volatile Past past = Past.START;

    /** @param news told of every entry, from this node and others, once it is durable and in order */
    public Recorder(DataSource source, InstantSource clock, Pseudonyms pseudonyms, Consumer<Entry> news) {
        this.store = new ChainStore(source);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        this.clock = clock;
        this.durability = Durability.of(source);
        this.pseudonyms = pseudonyms;
        this.news = news;
    }

    /** The talks as this node knows them: at most a heartbeat behind what another node wrote. */
    public Negotiation talks() {
        return past.talks();
    }

    /** The talks as they were at a moment. */
    public Negotiation talks(Instant moment) {
        // Nothing is ever added before the last act.
        return moment.isBefore(past.talks().at()) ? moments.computeIfAbsent(moment, this::read) : read(moment);
    }

    private Negotiation read(Instant moment) {
        return transactions.execute(status -> {
            Negotiation talks = Negotiation.NONE;
            for (Content content : Reading.between(store, Past.START, store.head())) {
                if (content.at().isAfter(moment)) {
                    break;
                }
                talks = talks.with(content.entry());
            }
            return talks;
        });
    }

    /** What stands in some of the chains, the earliest first. */
    public List<Recorded> entries(Set<ChainName> chains) {
        return Objects.requireNonNull(transactions.execute(status -> chains.stream()
                .sorted()
                .flatMap(chain -> store.after(chain, 0).stream())
                .map(Recorded::of)
                .sorted(Comparator.comparing(one -> one.entry().at()))
                .toList()));
    }

    /** Does what a person asks for; once, however often it is sent under the same key. */
    public Receipt submit(Person who, Act act, String key) {
        Person by = new Person(pseudonyms.of(who.id()), who.role(), who.delegation());
        String senderKey = Hash.of(who.id() + "\n" + key);
        String fingerprint = Hash.of(ActJson.write(act));
        return write(writing -> {
            Optional<ChainStore.Sent> before = store.sent(senderKey);
            if (before.isPresent()) {
                if (!before.get().act().equals(fingerprint)) {
                    throw new Refusal(Why.REPLAY_OF_ANOTHER);
                }
                return before.get().receipt();
            }
            Receipt receipt = writing.append(by, act);
            store.remember(senderKey, new ChainStore.Sent(fingerprint, receipt));
            return receipt;
        });
    }

    /** Gives a sign of life, notes an outage before it, and concludes a silence that has expired. */
    public void beat() {
        write(writing -> {
            if (writing.runningSilence().isPresent()) {
                outage(writing.head().beat(), writing).ifPresent(outage -> writing.append(null, outage));
            }
            writing.beat();
            writing.runningSilence()
                    .filter(silence -> !writing.at().isBefore(silence.decides()))
                    .ifPresent(silence -> writing.append(null, conclusion(silence, writing.talks())));
            return writing.head().beat();
        });
    }

    /** A clock that was set back hides as much as one that jumps ahead. */
    private static Optional<NoteOutage> outage(Instant last, Writing writing) {
        Instant now = writing.clock();
        Instant from = now.isBefore(last) ? now : last;
        Instant until = now.isBefore(last) ? last : now;
        boolean alive = !until.isAfter(from.plus(writing.talks().table().terms().patience()));
        return alive ? Optional.empty() : Optional.of(new NoteOutage(from, until));
    }

    private static ConcludeSilence conclusion(Silence silence, Negotiation talks) {
        return new ConcludeSilence(
                silence.outcome(talks.silences().outages(), talks.table().terms()));
    }

    /**
     * Does some work at the chains. Whoever gets the turn does all that has been asked for by then, so that many who come
     * at once wait for one commit together.
     */
    private <T> T write(Function<Writing, T> work) {
        Asked<T> mine = new Asked<>(work);
        asked.add(mine);
        turn.lock();
        try {
            if (!mine.isDone()) {
                List<Asked<?>> together = new ArrayList<>();
                for (Asked<?> one = asked.poll(); one != null; one = asked.poll()) {
                    together.add(one);
                }
                carryOut(together);
            }
        } finally {
            turn.unlock();
        }
        return mine.result();
    }

    private void carryOut(List<Asked<?>> together) {
        try {
            Writing done = Objects.requireNonNull(transactions.execute(status -> {
                Writing writing = Writing.start(store, past, clock);
                together.forEach(one -> one.attempt(writing));
                writing.keep();
                return writing;
            }));
            durability.ensure();
            past = done.past();
            together.forEach(Asked::done);
            done.entries().forEach(news);
        } catch (RuntimeException e) {
            // One that cannot be done takes nobody else with it; what was kept after all is known by its key.
            if (together.size() > 1) {
                together.forEach(one -> carryOut(List.of(one)));
            } else {
                together.forEach(one -> one.failed(e));
            }
        }
    }
}

package org.entente.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.Entry;
import org.entente.desk.procedure.Negotiation;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Tally;
import org.entente.desk.record.ChainName;
import org.entente.desk.record.Pseudonyms;
import org.entente.desk.record.Receipt;
import org.entente.desk.record.Recorded;
import org.entente.desk.record.Recorder;
import org.entente.desk.sight.Look;
import org.entente.desk.sight.Sight;
import org.entente.desk.sight.Standing;
import org.slf4j.LoggerFactory;

/** The talks on one storage: what is done to them, what each person may see of them, and who is told of changes. */
public final class Desk implements AutoCloseable {
    private static final long BEAT = 1;

    private final InstantSource clock;
    private final Pseudonyms pseudonyms;
    private final Recorder recorder;
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("heart").daemon(true).factory());
    private Instant batch = Instant.EPOCH;

    private Desk(DataSource source, InstantSource clock) {
        this.clock = clock;
        this.pseudonyms = new Pseudonyms(source);
        this.recorder = new Recorder(source, clock, pseudonyms, this::tell);
    }

    /** A desk on a migrated storage, with a heart that beats every second. */
    public static Desk open(DataSource source, InstantSource clock) {
        Desk desk = still(source, clock);
        desk.heart.scheduleWithFixedDelay(desk::beatSafely, BEAT, BEAT, TimeUnit.SECONDS);
        return desk;
    }

    /** A desk whose heart beats only when {@link #beat} is called. */
    public static Desk still(DataSource source, InstantSource clock) {
        Desk desk = new Desk(source, clock);
        desk.beat();
        return desk;
    }

    /**
     * Does what a person asks for, durably before it returns.
     *
     * @param key one for each thing that the person does; what is sent again under the same key is not done twice
     * @throws org.entente.desk.procedure.Refusal with one plain reason, when it is not allowed as things stand
     */
    public Receipt submit(Person who, Act act, String key) {
        return recorder.submit(who, act, key);
    }

    /** What a person may see now. */
    public Sight sight(Person who) {
        return standing().sight(who);
    }

    /** How the talks stand now. */
    public Standing standing() {
        Instant now = clock.instant();
        // Read after the clock: what is done from that moment on is told after it.
        Negotiation talks = recorder.talks();
        return new Standing(talks, now.isBefore(talks.at()) ? talks.at() : now);
    }

    /** What a person may see of how things stood at a moment. */
    public Sight asOf(Instant moment, Person who) {
        Instant now = clock.instant();
        return Sight.of(recorder.talks(moment), moment.isAfter(now) ? now : moment, who);
    }

    /** The chains of the record that a person may read. */
    public static Set<ChainName> chains(Person who) {
        if (Look.SEALED_RECORD.isFor(who.role())) {
            return EnumSet.allOf(ChainName.class);
        }
        return Look.OPEN_RECORD.isFor(who.role()) ? EnumSet.of(ChainName.OPEN) : EnumSet.noneOf(ChainName.class);
    }

    /** What a person may read of the record, the earliest first. */
    public List<Recorded> record(Person who) {
        return recorder.entries(chains(who));
    }

    /** Tells somebody of every change that the person may learn of, until it is closed. */
    public Subscription subscribe(Person who, Consumer<Topic> listener) {
        Subscription made = new Subscription(who, listener, subscriptions);
        subscriptions.add(made);
        return made;
    }

    /** The account that a name in the record stands for; empty when the person was forgotten. */
    public Optional<String> account(String pseudonym) {
        return pseudonyms.account(pseudonym);
    }

    /** Forgets who an account was; the record still holds. */
    public void forget(String account) {
        pseudonyms.forget(account);
    }

    /** Gives a sign of life, and does what is due. */
    public void beat() {
        recorder.beat();
        Instant last = Tally.lastBatch(
                clock.instant(), recorder.talks().table().terms().batch());
        if (!last.equals(batch)) {
            batch = last;
            // Whether a batch changed anything is nobody's business.
            subscriptions.forEach(one -> one.tell(Topic.POSITIONS));
        }
    }

    private void beatSafely() {
        try {
            beat();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Desk.class).warn("No sign of life could be given: {}", e.getMessage());
        }
    }

    private void tell(Entry entry) {
        Topic topic = Topic.of(entry.act());
        for (Subscription subscription : subscriptions) {
            if (!entry.isSealed() || mayLearn(subscription.who(), entry)) {
                subscription.tell(topic);
            }
        }
    }

    private static boolean mayLearn(Person who, Entry sealed) {
        return Look.SEALED_POSITIONS.isFor(who.role()) || Objects.equals(who.delegation(), sealed.delegation());
    }

    @Override
    public void close() {
        heart.shutdownNow();
    }
}

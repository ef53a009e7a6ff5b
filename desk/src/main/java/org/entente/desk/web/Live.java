package org.entente.desk.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.desk.Desk;
import org.entente.desk.Subscription;
import org.entente.desk.Topic;
import org.entente.desk.people.Account;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that something has changed that their reader may learn of; what it is they then ask for as usual, so
 * that the stream itself gives nothing away. A page is told at most once in {@link #PAUSE}, however much is done, and not
 * all pages at the same moment; what concerns silence is told at once.
 */
@Controller
class Live implements AutoCloseable {
    private static final long LASTS = Duration.ofMinutes(30).toMillis();
    private static final int AT_ONCE_MILLIS = 100;
    private static final int SPREAD_MILLIS = 400;
    private static final Duration PAUSE = Duration.ofMillis(800);
    private static final int STILL_THERE_SECONDS = 20;

    private final Desk desk;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("live").factory());

    Live(Desk desk) {
        this.desk = desk;
        teller.scheduleWithFixedDelay(
                () -> listeners.forEach(listener -> Thread.startVirtualThread(listener::stillThere)),
                STILL_THERE_SECONDS,
                STILL_THERE_SECONDS,
                TimeUnit.SECONDS);
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live() {
        Account account = SignedIn.account();
        Listener listener = new Listener();
        listener.subscription = desk.subscribe(Talks.person(account), listener::changed);
        listeners.add(listener);
        listener.emitter.onCompletion(listener::close);
        listener.emitter.onTimeout(listener.emitter::complete);
        listener.emitter.onError(fault -> listener.close());
        return listener.emitter;
    }

    /** One open page. Many changes at once are told as one. */
    private final class Listener {
        private final SseEmitter emitter = new SseEmitter(LASTS);
        private final AtomicBoolean pending = new AtomicBoolean();
        private final AtomicBoolean urgent = new AtomicBoolean();
        private volatile long told = System.nanoTime() - PAUSE.toNanos();
        private volatile @org.jspecify.annotations.Nullable Subscription subscription;

        void changed(Topic topic) {
            boolean first = pending.compareAndSet(false, true);
            if (topic == Topic.SILENCE && urgent.compareAndSet(false, true)) {
                tellIn(AT_ONCE_MILLIS);
            } else if (first) {
                long rest = (told + PAUSE.toNanos() - System.nanoTime()) / 1_000_000;
                long wait = Math.max(rest, ThreadLocalRandom.current().nextInt(AT_ONCE_MILLIS, SPREAD_MILLIS));
                tellIn(wait);
            }
        }

        /** By a thread of its own: whoever is slow to listen keeps nobody else waiting. */
        private void tellIn(long millis) {
            teller.schedule(() -> Thread.startVirtualThread(this::tell), millis, TimeUnit.MILLISECONDS);
        }

        private void tell() {
            urgent.set(false);
            if (pending.compareAndSet(true, false)) {
                told = System.nanoTime();
                send(SseEmitter.event().name("act").data("changed"));
            }
        }

        void stillThere() {
            send(SseEmitter.event().comment("still there"));
        }

        private synchronized void send(SseEmitter.SseEventBuilder event) {
            try {
                emitter.send(event);
            } catch (IOException | IllegalStateException e) {
                close();
            }
        }

        void close() {
            listeners.remove(this);
            Subscription told = subscription;
            if (told != null) {
                told.close();
            }
        }
    }

    /** Lets open pages go, so that the desk can stop at once; they come back by themselves. */
    @Override
    public void close() {
        teller.shutdownNow();
        listeners.forEach(listener -> listener.emitter.complete());
    }
}

package org.entente.desk.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.desk.Desk;
import org.entente.desk.Subscription;
import org.entente.desk.Topic;
import org.entente.desk.people.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that something has changed that their reader may learn of; what it is they then ask for, so that the
 * stream itself gives nothing away. A page is told at most once in {@link #PAUSE} beats, however much is done, and not
 * all pages at the same moment; what concerns silence is told with the next beat. Whoever is told finds it in
 * {@link LivePages}.
 */
@Controller
class Live implements AutoCloseable {
    private static final long LASTS = Duration.ofMinutes(30).toMillis();
    private static final int BEAT_MILLIS = 100;
    /** In beats. */
    private static final int PAUSE = 7;

    private static final int SPREAD = 4;
    private static final int STILL_THERE = 200;

    private final Desk desk;
    private final LivePages pages;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live").daemon(true).factory());
    private volatile long beat;

    Live(Desk desk, LivePages pages) {
        this.desk = desk;
        this.pages = pages;
        teller.scheduleAtFixedRate(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        long now = beat + 1;
        beat = now;
        List<Listener> due =
                listeners.stream().filter(listener -> listener.isDue(now)).toList();
        pages.renew();
        // By threads of their own: whoever is slow to listen keeps nobody else waiting.
        due.forEach(listener -> Thread.startVirtualThread(listener::tell));
        if (now % STILL_THERE == 0) {
            listeners.forEach(listener -> Thread.startVirtualThread(listener::stillThere));
        }
    }

    /** @param since as of when the page was drawn; what was done from then on it has missed */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(@RequestParam Instant since) {
        Account account = SignedIn.account();
        Listener listener = new Listener();
        listener.subscription = desk.subscribe(Talks.person(account), listener::changed);
        listeners.add(listener);
        listener.emitter.onCompletion(listener::close);
        listener.emitter.onTimeout(listener.emitter::complete);
        listener.emitter.onError(fault -> listener.close());
        if (pages.haveChanged(Talks.person(account), since)) {
            listener.changed(Topic.SILENCE);
        }
        return listener.emitter;
    }

    /** One open page. Many changes at once are told as one. */
    private final class Listener {
        private static final long NOTHING = Long.MAX_VALUE;

        private final SseEmitter emitter = new SseEmitter(LASTS);
        /** The beat with which it is told of what has changed. */
        private final AtomicLong due = new AtomicLong(NOTHING);

        private volatile long next;
        private volatile @Nullable Subscription subscription;

        void changed(Topic topic) {
            long soon = beat + 1;
            if (topic == Topic.SILENCE) {
                due.accumulateAndGet(soon, Math::min);
            } else if (due.get() == NOTHING) {
                long spread = soon + ThreadLocalRandom.current().nextInt(SPREAD);
                due.compareAndSet(NOTHING, next > soon ? next : spread);
            }
        }

        /** Whether it is to be told now; what changes later it is told again. */
        boolean isDue(long now) {
            if (due.get() > now) {
                return false;
            }
            next = now + PAUSE;
            due.set(NOTHING);
            return true;
        }

        void tell() {
            send(SseEmitter.event().name("act").data("changed"));
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

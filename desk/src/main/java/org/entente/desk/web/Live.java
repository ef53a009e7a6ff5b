package org.entente.desk.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.desk.Desk;
import org.entente.desk.Subscription;
import org.entente.desk.people.Account;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that something has changed that their reader may learn of; what it is they then ask for as usual, so
 * that the stream itself gives nothing away.
 */
@Controller
class Live implements AutoCloseable {
    private static final long LASTS = Duration.ofMinutes(30).toMillis();
    private static final int GATHER_MILLIS = 150;
    private static final int STILL_THERE_SECONDS = 20;

    private final Desk desk;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService teller = Executors.newScheduledThreadPool(
            2, Thread.ofVirtual().name("live-", 0).factory());

    Live(Desk desk) {
        this.desk = desk;
        teller.scheduleWithFixedDelay(
                () -> listeners.forEach(Listener::stillThere),
                STILL_THERE_SECONDS,
                STILL_THERE_SECONDS,
                TimeUnit.SECONDS);
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live() {
        Account account = SignedIn.account();
        Listener listener = new Listener();
        listener.subscription = desk.subscribe(Talks.person(account), topic -> listener.changed());
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
        private volatile @org.jspecify.annotations.Nullable Subscription subscription;

        void changed() {
            if (pending.compareAndSet(false, true)) {
                teller.schedule(this::tell, GATHER_MILLIS, TimeUnit.MILLISECONDS);
            }
        }

        private void tell() {
            pending.set(false);
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

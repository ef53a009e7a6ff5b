package org.entente.desk.bench;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** What one request costs the server in processor time, one after the other on one connection. */
final class PageCosts {
    private static final int WARM_UP = 300;
    private static final int REQUESTS = 600;
    private static final List<String> PAGES = List.of(
            "/assets/desk/icon.svg",
            "/account",
            "/",
            "/positions",
            "/text",
            "/clean",
            "/silence",
            "/meetings",
            "/registers",
            "/room");

    private final Child server;
    private final Participant nobody;
    private final Participant chair;
    private final Participant delegate;

    PageCosts(Child server, URI bare, Participant chair, Participant delegate) {
        this.server = server;
        this.nobody = new Participant(new Connections(bare));
        this.chair = chair;
        this.delegate = delegate;
    }

    void print() throws IOException {
        long bare = cost(() -> nobody.fetch("/"));
        System.out.printf("%-24s %6d µs%n", "bare endpoint", bare);
        for (String page : PAGES) {
            print(page, delegate, bare);
        }
        print("/people", chair, bare);
        long part = cost(() -> delegate.follow("/positions"));
        System.out.printf("%-24s %6d µs  %5.1f × bare%n", "a live part, unchanged", part, (double) part / bare);
    }

    private void print(String page, Participant reader, long bare) throws IOException {
        long cost = cost(() -> reader.fetch(page));
        System.out.printf(
                "%-24s %6d µs  %5.1f × bare, %,d bytes%n", page, cost, (double) cost / bare, reader.fetch(page));
    }

    private interface Request {
        void send() throws IOException;
    }

    /** In microseconds. */
    private long cost(Request request) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            request.send();
        }
        long before = server.cpu().toNanos();
        for (int i = 0; i < REQUESTS; i++) {
            request.send();
        }
        return (server.cpu().toNanos() - before) / REQUESTS / 1000;
    }
}

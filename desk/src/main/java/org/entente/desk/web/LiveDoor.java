package org.entente.desk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.entente.desk.people.Account;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers open pages that ask for the part of them that follows what happens: from {@link LivePages}, and not at all if
 * they have it already. Behind {@link Doors} like everything else. What is done at the desk goes before what is only
 * looked at: parts are drawn one after the other, and leave the other processors to acts.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class LiveDoor extends OncePerRequestFilter {
    private final LivePages pages;
    private final Semaphore turn =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    LiveDoor(LivePages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Account> reader = SignedIn.person();
        if (reader.isEmpty() || !isForLivePart(request)) {
            chain.doFilter(request, response);
            return;
        }
        LivePart part = part(request, reader.get());
        response.setHeader("ETag", part.tag());
        if (part.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean compressed = Gzip.isTakenBy(request);
        Pages.send(compressed ? part.compressed() : part.plain(), compressed, response);
    }

    private boolean isForLivePart(HttpServletRequest request) {
        return "live".equals(request.getHeader("HX-Target"))
                && request.getMethod().equals("GET")
                && request.getQueryString() == null
                && pages.has(request.getRequestURI());
    }

    private LivePart part(HttpServletRequest request, Account reader) {
        turn.acquireUninterruptibly();
        try {
            return pages.part(request.getRequestURI(), reader, Frames.words(request, reader));
        } finally {
            turn.release();
        }
    }
}

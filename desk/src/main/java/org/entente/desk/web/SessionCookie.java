package org.entente.desk.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.desk.people.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie by which a browser stays signed in. No script can read it, and no other site can send it. */
@Component
class SessionCookie {
    static final String NAME = "entente";

    private final boolean secure;

    SessionCookie(DeskSettings settings) {
        this.secure = settings.url() != null && "https".equals(settings.url().getScheme());
    }

    /** Whether people reach the desk by https. */
    boolean isSecure() {
        return secure;
    }

    static Optional<String> of(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    void give(HttpServletResponse response, String word) {
        set(response, word, Sessions.LASTS);
    }

    void take(HttpServletResponse response) {
        set(response, "", Duration.ZERO);
    }

    private void set(HttpServletResponse response, String word, Duration lasts) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, word)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .maxAge(lasts)
                        .build()
                        .toString());
    }
}

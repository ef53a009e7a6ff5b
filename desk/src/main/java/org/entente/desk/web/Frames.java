package org.entente.desk.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.desk.people.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@Component
@ControllerAdvice(basePackageClasses = Frames.class)
class Frames {
    static final String LANGUAGE = "entente-language";

    private final Talks talks;

    Frames(Talks talks) {
        this.talks = talks;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Account account = SignedIn.person().orElse(null);
        CsrfToken token = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken given ? given : null;
        Words words = words(request, account);
        return new Frame(
                words,
                account,
                account == null ? null : talks.sight(),
                account == null ? null : talks.moment(talks.zone()).orElse(null),
                request.getRequestURI(),
                token == null
                        ? new Frame.Form("_csrf", "")
                        : new Frame.Form(token.getParameterName(), token.getToken()),
                words.maybe("done." + Fields.of(request, "done")).orElse(null));
    }

    static Words words(HttpServletRequest request, @Nullable Account account) {
        return Words.in(language(request, account));
    }

    private static String language(HttpServletRequest request, @Nullable Account account) {
        return Optional.ofNullable(account)
                .map(Account::language)
                .or(() -> cookie(request))
                .filter(Words.LANGUAGES::contains)
                .orElseGet(() -> request.getLocale().getLanguage());
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(LANGUAGE))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}

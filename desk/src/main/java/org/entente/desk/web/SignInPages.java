package org.entente.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.Sessions;
import org.entente.desk.people.SignIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out, and the choice of a language before that. */
@Controller
class SignInPages {
    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final SampleSignIns samples;
    private final Accounts accounts;
    private final Whereabouts whereabouts;

    SignInPages(
            SignIn signIn,
            Sessions sessions,
            SessionCookie cookie,
            SampleSignIns samples,
            Accounts accounts,
            Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.samples = samples;
        this.accounts = accounts;
    }

    @GetMapping("/sign-in")
    String page(Model model) {
        return show(model, "", null);
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam String email,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answered(signIn.attempt(email, password, code, request.getRemoteAddr()), email, model, response);
    }

    @PostMapping("/sign-in/passkey")
    String confirm(
            @RequestParam String challenge,
            @RequestParam String credential,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answered(
                signIn.confirm(challenge, credential, request.getRemoteAddr(), whereabouts.address()),
                "",
                model,
                response);
    }

    private String answered(SignIn.Outcome outcome, String email, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case SignIn.Outcome.Passkey asked -> {
                model.addAttribute(
                        "question", PasskeyQuestion.get(asked.known(), asked.challenge(), whereabouts.address()));
                yield "passkey";
            }
            case SignIn.Outcome.Welcome welcome -> {
                cookie.give(response, sessions.open(welcome.account()));
                yield welcome.unproven() ? "redirect:/account?done=unproven" : "redirect:/";
            }
            case SignIn.Outcome.Wrong wrong -> {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                yield show(model, email, "signin.wrong");
            }
            case SignIn.Outcome.TooOften often -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield show(model, email, "signin.often");
            }
        };
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.of(request).ifPresent(sessions::close);
        cookie.take(response);
        return "redirect:/sign-in";
    }

    @PostMapping("/language")
    String language(
            @RequestParam String to, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        if (Words.LANGUAGES.contains(to)) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(Frames.LANGUAGE, to)
                            .path("/")
                            .sameSite("Lax")
                            .maxAge(java.time.Duration.ofDays(365))
                            .build()
                            .toString());
            SignedIn.person().ifPresent(account -> accounts.speak(account.id(), to));
        }
        return "redirect:" + (Addresses.isOwn(back) ? back : "/");
    }

    private String show(Model model, String email, @org.jspecify.annotations.Nullable String fault) {
        model.addAttribute("email", email);
        model.addAttribute("fault", fault);
        model.addAttribute("samples", samples.all());
        return "signin";
    }
}

package org.entente.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.entente.desk.outbox.Outbox;
import org.entente.desk.people.Account;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.Invitations;
import org.entente.desk.people.Sessions;
import org.entente.desk.people.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an invitation's link leads: the person sets a password and is in. */
@Controller
class WelcomePages {
    private final Invitations invitations;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Outbox outbox;

    WelcomePages(Invitations invitations, Accounts accounts, Sessions sessions, SessionCookie cookie, Outbox outbox) {
        this.outbox = outbox;
        this.invitations = invitations;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping("/welcome/{word}")
    String page(@PathVariable String word, Model model, HttpServletResponse response) {
        Optional<Account> account = invitations.find(word);
        if (account.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return show(model, account.orElse(null), word, null);
    }

    @PostMapping("/welcome/{word}")
    String accept(
            @PathVariable String word,
            @RequestParam String password,
            @RequestParam String again,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            Model model,
            HttpServletResponse response) {
        Optional<Account> invited = invitations.find(word);
        if (invited.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return show(model, null, word, null);
        }
        Account account = invited.get();
        String fault = fault(account, password, again, name, email);
        if (fault != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, account, word, fault);
        }
        if (isFounder(account) && !accounts.introduce(account.id(), email, name)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(model, account, word, "people.taken");
        }
        return invitations
                .accept(word, password)
                .map(joined -> {
                    outbox.forgetInvitations(joined.id());
                    cookie.give(response, sessions.open(joined));
                    return "redirect:/";
                })
                .orElse("redirect:/welcome/" + word);
    }

    private static @Nullable String fault(Account account, String password, String again, String name, String email) {
        if (password.length() < SignIn.SHORTEST || password.length() > SignIn.LONGEST) {
            return "welcome.length";
        }
        if (!password.equals(again)) {
            return "welcome.differ";
        }
        if (isFounder(account) && (name.isBlank() || name.length() > Accounts.LONGEST_NAME)) {
            return "people.name.missing";
        }
        return isFounder(account) && !Accounts.isEmail(email) ? "people.email.wrong" : null;
    }

    private static boolean isFounder(Account account) {
        return account.email().equals(Opening.FOUNDER);
    }

    private static String show(Model model, @Nullable Account account, String word, @Nullable String fault) {
        model.addAttribute("invited", account);
        model.addAttribute("founder", account != null && isFounder(account));
        model.addAttribute("word", word);
        model.addAttribute("fault", fault);
        return "welcome";
    }
}

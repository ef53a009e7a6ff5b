package org.entente.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import org.entente.desk.people.Account;
import org.entente.desk.people.OneTimeCodes;
import org.entente.desk.people.Sessions;
import org.entente.desk.people.SignIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own password and second factor. Whatever is changed here is proved with the password first. */
@Controller
class AccountPages {
    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;

    AccountPages(SignIn signIn, Sessions sessions, SessionCookie cookie) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GetMapping("/account")
    String page(Model model) {
        Account me = SignedIn.account();
        if (!me.secondFactor()) {
            String secret = signIn.newFactor();
            model.addAttribute("secret", secret);
            model.addAttribute("picture", OneTimeCodes.picture(OneTimeCodes.address(me.email(), secret)));
        }
        return "account";
    }

    @PostMapping("/account/factor")
    String setFactor(@RequestParam String secret, @RequestParam String code, @RequestParam String password) {
        Account me = SignedIn.account();
        prove(me, password);
        if (!secret.matches("[A-Z2-7]{32}") || !signIn.setFactor(me.id(), secret, code)) {
            throw Refused.mend("account.code.wrong");
        }
        return "redirect:/account?done=factor";
    }

    @PostMapping("/account/factor/removal")
    String dropFactor(@RequestParam String password) {
        Account me = SignedIn.account();
        prove(me, password);
        signIn.dropFactor(me.id());
        return "redirect:/account?done=changed";
    }

    /** Signs the person out everywhere else. */
    @PostMapping("/account/password")
    String setPassword(
            @RequestParam String password,
            @RequestParam String fresh,
            @RequestParam String again,
            HttpServletResponse response) {
        Account me = SignedIn.account();
        prove(me, password);
        if (fresh.length() < SignIn.SHORTEST || fresh.length() > SignIn.LONGEST) {
            throw Refused.mend("welcome.length", SignIn.SHORTEST, SignIn.LONGEST);
        }
        if (!fresh.equals(again)) {
            throw Refused.mend("welcome.differ");
        }
        signIn.setPassword(me.id(), fresh);
        sessions.closeAll(me.id());
        cookie.give(response, sessions.open(me));
        return "redirect:/account?done=changed";
    }

    private void prove(Account me, String password) {
        if (!signIn.knows(me, password)) {
            throw Refused.mend("account.password.wrong");
        }
    }
}

package org.entente.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import org.entente.desk.people.Account;
import org.entente.desk.people.OneTimeCodes;
import org.entente.desk.people.Passkeys;
import org.entente.desk.people.Sessions;
import org.entente.desk.people.SignIn;
import org.entente.desk.people.Tokens;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own password and second factor. Whatever is changed here is proved with the password first. */
@Controller
class AccountPages {
    private static final int LONGEST_TOKEN_NAME = 100;

    private final SignIn signIn;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Passkeys passkeys;
    private final SessionCookie cookie;
    private final Whereabouts whereabouts;

    AccountPages(
            SignIn signIn,
            Sessions sessions,
            Tokens tokens,
            Passkeys passkeys,
            SessionCookie cookie,
            Whereabouts whereabouts) {
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.sessions = sessions;
        this.tokens = tokens;
        this.cookie = cookie;
        this.whereabouts = whereabouts;
    }

    @GetMapping("/account")
    String page(Model model) {
        Account me = SignedIn.account();
        model.addAttribute("tokens", tokens.of(me));
        model.addAttribute("passkeys", passkeys.of(me.id()));
        return "account";
    }

    /** Shows the new token's word, this once. */
    @PostMapping("/account/tokens")
    String makeToken(
            @RequestParam Tokens.Kind kind, @RequestParam String name, @RequestParam String password, Model model) {
        Account me = SignedIn.account();
        prove(me, password);
        if (name.isBlank() || name.length() > LONGEST_TOKEN_NAME) {
            throw Refused.mend("token.name.missing");
        }
        String word = tokens.make(me, kind, Fields.words(name)).orElseThrow(() -> Refused.mend("token.many"));
        model.addAttribute("kind", kind);
        model.addAttribute("word", word);
        model.addAttribute("address", whereabouts.address().toString());
        return "token";
    }

    @PostMapping("/account/tokens/{id}/removal")
    String revokeToken(@PathVariable String id) {
        tokens.revoke(SignedIn.account(), id);
        return "redirect:/account?done=changed";
    }

    /** A new secret to ask for codes of. */
    @GetMapping("/account/factor")
    String factor(Model model) {
        String secret = signIn.newFactor();
        model.addAttribute("secret", secret);
        model.addAttribute(
                "picture",
                OneTimeCodes.picture(OneTimeCodes.address(SignedIn.account().email(), secret)));
        return "factor";
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

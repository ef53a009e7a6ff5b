package org.entente.desk.web;

import java.util.List;
import org.entente.desk.people.Account;
import org.entente.desk.people.Passkeys;
import org.entente.desk.people.Passkeys.Passkey;
import org.entente.desk.people.Passkeys.Purpose;
import org.entente.desk.people.SignIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own passkeys: made after the password was proved, and taken away. */
@Controller
@RequestMapping("/account/passkeys")
class PasskeyPages {
    private static final int LONGEST_NAME = 100;

    private final Passkeys passkeys;
    private final SignIn signIn;
    private final Whereabouts whereabouts;

    PasskeyPages(Passkeys passkeys, SignIn signIn, Whereabouts whereabouts) {
        this.passkeys = passkeys;
        this.signIn = signIn;
        this.whereabouts = whereabouts;
    }

    /** Asks the browser to make one. */
    @PostMapping
    String ask(@RequestParam String name, @RequestParam String password, Model model) {
        Account me = SignedIn.account();
        if (!signIn.knows(me, password)) {
            throw Refused.mend("account.password.wrong");
        }
        List<Passkey> known = passkeys.of(me.id());
        if (known.size() >= Passkeys.MOST) {
            throw Refused.mend("passkey.many", Passkeys.MOST);
        }
        model.addAttribute(
                "question",
                PasskeyQuestion.create(
                        me, named(name), known, passkeys.challenge(me.id(), Purpose.ADD), whereabouts.address()));
        return "passkey";
    }

    @PostMapping("/new")
    String add(@RequestParam String name, @RequestParam String challenge, @RequestParam String credential) {
        if (!passkeys.add(SignedIn.account(), named(name), challenge, credential, whereabouts.address())) {
            throw Refused.mend("passkey.wrong");
        }
        return "redirect:/account?done=passkey";
    }

    private static String named(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw Refused.mend("token.name.missing");
        }
        return Fields.words(name);
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable String id, @RequestParam String password) {
        Account me = SignedIn.account();
        if (!signIn.knows(me, password)) {
            throw Refused.mend("account.password.wrong");
        }
        passkeys.revoke(me, id);
        return "redirect:/account?done=changed";
    }
}

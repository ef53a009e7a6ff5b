package org.entente.desk.web;

import org.entente.desk.outbox.Message;
import org.entente.desk.outbox.Outbox;
import org.entente.desk.people.Account;
import org.entente.desk.people.Invitations;
import org.springframework.stereotype.Component;

/** Invites a person: makes the link and puts the letter into the outbox. */
@Component
class Invited {
    private final Invitations invitations;
    private final Outbox outbox;
    private final Whereabouts whereabouts;
    private final DeskSettings settings;

    Invited(Invitations invitations, Outbox outbox, Whereabouts whereabouts, DeskSettings settings) {
        this.invitations = invitations;
        this.outbox = outbox;
        this.whereabouts = whereabouts;
        this.settings = settings;
    }

    void invite(Account account) {
        outbox.forgetInvitations(account.id());
        Words words = Words.in(account.language());
        String link = whereabouts.address() + "/welcome/" + invitations.make(account);
        outbox.put(
                account,
                Message.Kind.INVITATION,
                words.say("letter.invitation.subject"),
                words.say("letter.invitation", account.name(), words.name("role", account.role()), link));
    }

    boolean isSending() {
        return settings.smtp() != null;
    }
}

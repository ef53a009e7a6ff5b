package org.entente.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.desk.outbox.Message;
import org.entente.desk.outbox.Outbox;
import org.entente.desk.people.Account;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.Role;
import org.entente.desk.procedure.Matter;
import org.entente.desk.sight.NotHeard;
import org.entente.desk.sight.Sight;
import org.entente.domain.Element;
import org.springframework.stereotype.Component;

/** Reminders to those who have not been heard. */
@Component
public class Letters {
    private final Accounts accounts;
    private final Outbox outbox;
    private final Whereabouts whereabouts;

    Letters(Accounts accounts, Outbox outbox, Whereabouts whereabouts) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.whereabouts = whereabouts;
    }

    /** The chair reminds the people of each delegation that has no position on some element. */
    public void remind(Account by, Sight sight) {
        if (by.role() != Role.CHAIR) {
            throw Refused.notYours();
        }
        Map<String, List<Element>> missing = sight.notHeard().stream()
                .filter(one -> one.on().kind() == Matter.Kind.ELEMENT)
                .collect(Collectors.groupingBy(
                        NotHeard::delegation,
                        Collectors.mapping(
                                one -> Objects.requireNonNull(
                                        sight.table().elements().get(one.on().id())),
                                Collectors.toList())));
        for (Account account : accounts.all()) {
            List<Element> questions =
                    missing.getOrDefault(Objects.requireNonNullElse(account.delegation(), ""), List.of());
            if (!questions.isEmpty() && account.role() != Role.ALTERNATE) {
                remind(account, questions);
            }
        }
    }

    private void remind(Account account, List<Element> questions) {
        Words words = Words.in(account.language());
        String list =
                questions.stream().map(element -> "– " + element.question()).collect(Collectors.joining("\n"));
        outbox.put(
                account,
                Message.Kind.REMINDER,
                words.say("letter.reminder.subject"),
                words.say("letter.reminder", account.name(), list, whereabouts.address() + "/positions"));
    }
}

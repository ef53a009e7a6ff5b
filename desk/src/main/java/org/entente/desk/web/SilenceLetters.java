package org.entente.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.entente.desk.Desk;
import org.entente.desk.Subscription;
import org.entente.desk.Topic;
import org.entente.desk.outbox.Message;
import org.entente.desk.outbox.Outbox;
import org.entente.desk.people.Account;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.Role;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Silence;
import org.entente.desk.procedure.Silence.Objection;
import org.entente.desk.sight.Sight;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells everybody at the table in writing when a text goes under silence, when silence is broken, and when the text is
 * adopted; once each, however many nodes there are and whenever they were started.
 */
@Component
class SilenceLetters implements AutoCloseable {
    /** The letters tell what the chair sees. */
    private static final Person CHAIR = new Person("letters", Role.CHAIR, null);

    private final Desk desk;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Whereabouts whereabouts;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("letters").factory());
    private final Subscription subscription;

    SilenceLetters(Desk desk, Accounts accounts, Outbox outbox, Whereabouts whereabouts) {
        this.desk = desk;
        this.accounts = accounts;
        this.outbox = outbox;
        this.whereabouts = whereabouts;
        this.subscription = desk.subscribe(CHAIR, topic -> {
            if (topic == Topic.SILENCE) {
                writer.execute(this::write);
            }
        });
    }

    /** What happened while no desk was running. */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        writer.execute(this::write);
    }

    private void write() {
        Sight sight = desk.sight(CHAIR);
        List<Silence> all = sight.silences().all();
        if (!all.isEmpty()) {
            Silence silence = all.getLast();
            String occasion = all.size() + "/" + silence.history().size();
            accounts.all().stream()
                    .filter(account -> account.role() != Role.OBSERVER)
                    .forEach(account -> write(account, silence, occasion, sight));
        }
    }

    private void write(Account account, Silence silence, String occasion, Sight sight) {
        Words words = Words.in(account.language());
        String title = sight.texts().version(silence.proposal().version()).title();
        String here = whereabouts.address() + "/silence";
        String id = UUID.nameUUIDFromBytes((account.id() + " " + occasion).getBytes(StandardCharsets.UTF_8))
                .toString();
        switch (silence.step()) {
            case RUNNING ->
                outbox.putOnce(
                        id,
                        account,
                        Message.Kind.SILENCE,
                        words.say("letter.silence.subject", title),
                        words.say(
                                "letter.silence",
                                account.name(),
                                title,
                                words.moment(
                                        silence.expiry(), silence.proposal().zone()),
                                here));
            case BROKEN ->
                outbox.putOnce(
                        id,
                        account,
                        Message.Kind.RESULT,
                        words.say("letter.broken.subject", title),
                        words.say("letter.broken", account.name(), title, objectors(silence, sight), here));
            case ADOPTED ->
                outbox.putOnce(
                        id,
                        account,
                        Message.Kind.RESULT,
                        words.say("letter.adopted.subject", title),
                        words.say("letter.adopted", account.name(), title, here));
            case PROPOSED, REFUSED, WITHDRAWN, HELD, NUMBERED -> {}
        }
    }

    private static String objectors(Silence silence, Sight sight) {
        return silence.objections().stream()
                .map(Objection::delegation)
                .map(party -> sight.table().parties().get(party) == null
                        ? party
                        : sight.table().parties().get(party).name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        subscription.close();
        writer.shutdown();
    }
}

package org.entente.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
import org.entente.desk.procedure.Silence.Step;
import org.entente.desk.sight.Sight;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells everybody at the table in writing when a text goes under silence and what becomes of it: broken, adopted, left
 * to the chair, withdrawn; once each, however many nodes there are and whenever they were started.
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
        String letter = switch (silence.step()) {
            case RUNNING -> "letter.silence";
            case BROKEN -> "letter.broken";
            case HELD -> "letter.held";
            case ADOPTED -> "letter.adopted";
            case WITHDRAWN -> silence.sent().isPresent() ? "letter.withdrawn" : null;
            case PROPOSED, REFUSED, NUMBERED -> null;
        };
        if (letter == null) {
            return;
        }
        Words words = Words.in(account.language());
        String title = sight.texts().version(silence.proposal().version()).title();
        outbox.putOnce(
                UUID.nameUUIDFromBytes((account.id() + " " + occasion).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                account,
                silence.step() == Step.RUNNING ? Message.Kind.SILENCE : Message.Kind.RESULT,
                words.say(letter + ".subject", title),
                words.say(
                        letter,
                        account.name(),
                        title,
                        whereabouts.address() + "/silence",
                        particulars(silence, sight, words)));
    }

    /** The expiry, who broke it, or why it was withdrawn. */
    private static String particulars(Silence silence, Sight sight, Words words) {
        return switch (silence.step()) {
            case RUNNING -> words.moment(silence.expiry(), silence.proposal().zone());
            case BROKEN -> objectors(silence, sight);
            default -> Objects.requireNonNullElse(silence.latest().reason(), "");
        };
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

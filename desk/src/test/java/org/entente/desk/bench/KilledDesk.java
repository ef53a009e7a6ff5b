package org.entente.desk.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.entente.desk.Desk;
import org.entente.desk.Talks;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.DossierAct.AddElement;
import org.entente.desk.procedure.DossierAct.AddParty;
import org.entente.desk.procedure.DossierAct.OpenTalks;
import org.entente.desk.procedure.DraftParagraph;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.Refusal;
import org.entente.desk.procedure.Silence;
import org.entente.desk.procedure.SilenceAct.BreakSilence;
import org.entente.desk.procedure.SilenceAct.ExtendSilence;
import org.entente.desk.procedure.SilenceAct.ProposeSilence;
import org.entente.desk.procedure.SilenceAct.PutUnderSilence;
import org.entente.desk.procedure.SilenceAct.WithdrawSilence;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.Terms;
import org.entente.desk.procedure.TextAct.TableText;
import org.entente.desk.procedure.TextKind;
import org.entente.desk.record.Storage;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.flywaydb.core.Flyway;
import org.slf4j.LoggerFactory;

/**
 * A desk on a folder that takes acts line by line and says when each is done: {@code position KEY DELEGATION},
 * {@code objection KEY DELEGATION}, {@code silence KEY SECONDS}. It is there to be killed.
 */
final class KilledDesk {
    private final Desk desk;

    private KilledDesk(Desk desk) {
        this.desk = desk;
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        DataSource source = Storage.of(Path.of(arguments[0]), null).source();
        Flyway.configure().dataSource(source).load().migrate();
        KilledDesk killed = new KilledDesk(Desk.open(source, Clock.systemUTC()));
        killed.prepare();
        tell("ready");
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ");
            Thread.ofVirtual().start(() -> killed.carryOut(words[0], words[1], words[2]));
        }
    }

    private static synchronized void tell(String words) {
        System.out.println(words);
        System.out.flush();
    }

    private void prepare() {
        if (desk.sight(Talks.CHAIR).table().isOpen()) {
            return;
        }
        submit(Talks.CHAIR, new OpenTalks("The straits", Talks.ZONE, Terms.USUAL), "open");
        Talks.MEMBERS.forEach(name -> submit(Talks.CHAIR, new AddParty(new Party(name, name, PartyKind.MEMBER)), name));
        submit(
                Talks.CHAIR,
                new AddElement(new Element("passage", "How free is passage?", "closed", "free", ElementSource.DOSSIER)),
                "passage");
    }

    private void carryOut(String what, String key, String more) {
        try {
            switch (what) {
                case "position" ->
                    submit(Talks.head(more), TablePosition.open(Matter.element("passage"), Stance.SUPPORTS, key), key);
                case "objection" -> submit(Talks.head(more), new BreakSilence(key, "Text."), key);
                case "silence" -> silence(key, Duration.ofSeconds(Long.parseLong(more)));
                default -> throw new IllegalArgumentException(what);
            }
            tell("done " + key);
        } catch (Refusal e) {
            tell("refused " + key);
        }
    }

    /** Puts a new text under silence, or extends one that an outage has left open. */
    private void silence(String key, Duration lasts) {
        Silence current = desk.sight(Talks.CHAIR).silences().current().orElse(null);
        Instant expiry = Instant.now().plus(lasts);
        if (current != null && current.step() == Silence.Step.HELD) {
            submit(Talks.CHAIR, new ExtendSilence(expiry), key);
            return;
        }
        if (current != null && current.step() == Silence.Step.PROPOSED) {
            submit(Talks.CHAIR, new WithdrawSilence("It was killed before the text went out."), key + "-withdrawal");
        }
        submit(
                Talks.CHAIR,
                new TableText(TextKind.ROLLING, key, List.of(new DraftParagraph(null, null, "Passage is free."))),
                key + "-text");
        int version = desk.sight(Talks.CHAIR).texts().latest().orElseThrow().number();
        submit(Talks.CHAIR, new ProposeSilence(version, expiry, Talks.ZONE, Duration.ZERO), key + "-proposal");
        submit(Talks.CHAIR, new PutUnderSilence(), key);
    }

    private void submit(Person who, Act act, String key) {
        desk.submit(who, act, key);
    }
}

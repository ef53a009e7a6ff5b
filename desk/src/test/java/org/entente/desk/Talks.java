package org.entente.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.desk.people.Role;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.DossierAct.AddElement;
import org.entente.desk.procedure.DossierAct.AddParty;
import org.entente.desk.procedure.DossierAct.OpenTalks;
import org.entente.desk.procedure.DraftParagraph;
import org.entente.desk.procedure.Person;
import org.entente.desk.procedure.Silence;
import org.entente.desk.procedure.SilenceAct.ProposeSilence;
import org.entente.desk.procedure.SilenceAct.PutUnderSilence;
import org.entente.desk.procedure.Terms;
import org.entente.desk.procedure.TextAct.TableText;
import org.entente.desk.procedure.TextKind;
import org.entente.desk.record.Receipt;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;

/** A desk with a fictional alliance at the table, for tests. */
public final class Talks implements AutoCloseable {
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    public static final Person CHAIR = new Person("chair", Role.CHAIR, null);
    public static final Person OBSERVER = new Person("observer", Role.OBSERVER, null);
    public static final List<String> MEMBERS = List.of(
            "Arvania", "Belmoor", "Castria", "Dunmark", "Esteria", "Fjordland", "Galdora", "Halvia", "Isenland");

    public final Desk desk;

    private Talks(Desk desk) {
        this.desk = desk;
    }

    public static Talks open(DataSource source, InstantSource clock, Terms terms) {
        Talks talks = resumed(source, clock);
        talks.by(CHAIR, new OpenTalks("The straits", ZONE, terms));
        MEMBERS.forEach(name -> talks.by(CHAIR, new AddParty(new Party(name, name, PartyKind.MEMBER))));
        talks.by(
                CHAIR,
                new AddElement(
                        new Element("passage", "How free is passage?", "closed", "free", ElementSource.DOSSIER)));
        talks.by(
                CHAIR,
                new AddElement(new Element("inspection", "Who inspects?", "nobody", "all", ElementSource.DOSSIER)));
        return talks;
    }

    public static Talks open(Storages storage, InstantSource clock) {
        return open(storage.fresh(), clock, Terms.USUAL);
    }

    /** A desk on a storage that holds talks already, as after a restart. */
    public static Talks resumed(DataSource source, InstantSource clock) {
        return new Talks(Desk.still(source, clock));
    }

    public static Person head(String delegation) {
        return new Person(delegation + " head", Role.HEAD, delegation);
    }

    public static Person delegate(String delegation) {
        return new Person(delegation + " delegate", Role.DELEGATE, delegation);
    }

    public Receipt by(Person who, Act act) {
        return desk.submit(who, act, UUID.randomUUID().toString());
    }

    public void text(String... paragraphs) {
        by(
                CHAIR,
                new TableText(
                        TextKind.ROLLING,
                        "Strategy",
                        List.of(paragraphs).stream()
                                .map(text -> new DraftParagraph(null, null, text))
                                .toList()));
    }

    /** Puts the latest text under silence. */
    public void silence(Instant expiry) {
        int version = desk.sight(CHAIR).texts().latest().orElseThrow().number();
        by(CHAIR, new ProposeSilence(version, expiry, ZONE, Duration.ZERO));
        by(CHAIR, new PutUnderSilence());
    }

    public Silence.Step step() {
        return desk.sight(CHAIR).silences().current().orElseThrow().step();
    }

    @Override
    public void close() {
        desk.close();
    }
}

package org.entente.desk.procedure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.desk.Talks;
import org.entente.desk.procedure.DossierAct.AddElement;
import org.entente.desk.procedure.DossierAct.AddParty;
import org.entente.desk.procedure.DossierAct.OpenTalks;
import org.entente.desk.procedure.TextAct.TableText;
import org.entente.desk.sight.Sight;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.jspecify.annotations.Nullable;

/** Talks without a storage, for tests of what the rules say. */
public final class Room {
    Instant now = Instant.parse("2026-03-02T09:00:00Z");
    Negotiation talks = Negotiation.NONE;

    public static Room open() {
        Room room = new Room();
        room.chair(new OpenTalks("The straits", Talks.ZONE, Terms.USUAL));
        Talks.MEMBERS.forEach(name -> room.chair(new AddParty(new Party(name, name, PartyKind.MEMBER))));
        room.chair(new AddElement(
                new Element("passage", "How free is passage?", "closed", "free", ElementSource.DOSSIER)));
        return room;
    }

    public void chair(Act act) {
        apply(Talks.CHAIR, act);
    }

    public void by(String delegation, Act act) {
        apply(Talks.head(delegation), act);
    }

    public void desk(Act act) {
        apply(null, act);
    }

    private void apply(@Nullable Person who, Act act) {
        now = now.plusMillis(1);
        talks = Rules.apply(talks, new Entry(now, who, act));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    public void text(String... paragraphs) {
        chair(new TableText(
                TextKind.ROLLING,
                "Strategy",
                List.of(paragraphs).stream()
                        .map(text -> new DraftParagraph(null, null, text))
                        .toList()));
    }

    public TextVersion latest() {
        return talks.texts().latest().orElseThrow();
    }

    /** The paragraphs of the latest text as they read. */
    public List<String> reading() {
        return latest().paragraphs().stream().map(Paragraph::reading).toList();
    }

    public Sight sight() {
        return Sight.of(talks, now, Talks.CHAIR);
    }
}

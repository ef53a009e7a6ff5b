package org.entente.desk.procedure;

import java.time.Instant;

/**
 * The talks as the acts so far have made them; immutable.
 *
 * @param at of the last act
 */
public record Negotiation(
        Instant at,
        Table table,
        Positions positions,
        Texts texts,
        Silences silences,
        Meetings meetings,
        Registers registers) {
    public static final Negotiation NONE = new Negotiation(
            Instant.EPOCH, Table.NONE, Positions.NONE, Texts.NONE, Silences.NONE, Meetings.NONE, Registers.NONE);

    /** What holds after one more act; of an act that was not checked, an act that does not fit is refused. */
    public Negotiation with(Entry entry) {
        return switch (entry.act()) {
            case DossierAct act ->
                new Negotiation(
                        entry.at(), table.with(act), positions, texts, silences, meetings, registers.with(entry, act));
            case PositionAct act ->
                new Negotiation(
                        entry.at(),
                        table,
                        positions.with(entry, act, table.terms(), wording(act.on())),
                        texts,
                        silences,
                        meetings,
                        registers);
            case TextAct act ->
                new Negotiation(
                        entry.at(), table, positions, Drafting.apply(texts, entry, act), silences, meetings, registers);
            case SilenceAct act ->
                new Negotiation(entry.at(), table, positions, texts, silences.with(entry, act), meetings, registers);
            case MeetingAct act ->
                new Negotiation(entry.at(), table, positions, texts, silences, meetings.with(entry, act), registers);
            case RegisterAct act ->
                new Negotiation(entry.at(), table, positions, texts, silences, meetings, registers.with(entry, act));
        };
    }

    /** The wording that a position on a clause is on now; empty for an element. */
    private String wording(Matter matter) {
        return matter.kind() == Matter.Kind.ELEMENT
                ? ""
                : texts.latest()
                        .flatMap(text -> text.paragraph(matter.id()))
                        .map(Paragraph::reading)
                        .orElse("");
    }

    public boolean isOpen() {
        return table.isOpen();
    }
}

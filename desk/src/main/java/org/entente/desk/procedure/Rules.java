package org.entente.desk.procedure;

/** Whether an act is allowed as things stand: the one place that decides. */
public final class Rules {
    private Rules() {}

    /** Returns what holds after the act; throws a {@link Refusal} with one plain reason where it is not allowed. */
    public static Negotiation apply(Negotiation now, Entry entry) {
        Powers.check(entry);
        if (!now.isOpen() && !(entry.act() instanceof DossierAct.OpenTalks)) {
            throw new Refusal(Why.NOT_OPEN);
        }
        if (entry.by() != null && entry.by().delegation() != null) {
            now.table().needMember(entry.by().delegation());
        }
        switch (entry.act()) {
            case DossierAct act -> DossierRules.check(now, act);
            case PositionAct act -> PositionRules.check(now, entry, act);
            case TextAct act -> TextRules.check(now, entry, act);
            case SilenceAct act -> SilenceRules.check(now, entry, act);
            case MeetingAct act -> MeetingRules.check(now, act);
            case RegisterAct act -> RegisterRules.check(now, act);
        }
        return now.with(entry);
    }

    static void written(String text, Noun what) {
        if (text.isBlank()) {
            throw new Refusal(Why.EMPTY, what);
        }
    }
}

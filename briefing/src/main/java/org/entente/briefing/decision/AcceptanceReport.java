package org.entente.briefing.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.briefing.report.Report;
import org.entente.briefing.report.ReportPage;
import org.entente.models.acceptance.Acceptance;
import org.entente.models.acceptance.CleanText;
import org.entente.models.acceptance.Draft;
import org.entente.models.acceptance.Objection;
import org.entente.models.acceptance.Trade;
import org.entente.models.acceptance.WorstOff;
import org.entente.models.acceptance.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Which text all could sign, who would break silence on a draft, and what contenders get of a stake.
 *
 * @param drafts the tabled ones first, then those the models wrote
 * @param clean null where no member has a position
 */
public record AcceptanceReport(
        String title,
        AcceptanceFile read,
        List<Zone> zones,
        List<Draft> drafts,
        @Nullable CleanText clean,
        List<Trade> trades)
        implements Report {
    private static final int SHOWN = 5;
    /** Beyond so many interests, pairs of pairs of them are no longer looked through for trades. */
    private static final int MOST_FOR_TRADES = 2_000;

    /**
     * @param tabled the drafts to look at
     * @param own whether the models write drafts of their own beside them
     */
    public static AcceptanceReport of(String title, AcceptanceFile read, List<Draft> tabled, boolean own) {
        Acceptance table = read.members();
        List<Draft> drafts = new ArrayList<>(tabled);
        boolean anybody = !table.interests().isEmpty();
        if (own && anybody) {
            drafts.add(WorstOff.best(table));
            drafts.add(table.leastConcession());
        }
        List<Trade> trades = table.interests().size() > MOST_FOR_TRADES
                ? List.of()
                : Trade.among(table).stream().limit(SHOWN).toList();
        return new AcceptanceReport(
                title,
                read,
                table.elements().stream().map(table::zone).toList(),
                List.copyOf(drafts),
                anybody ? CleanText.of(table) : null,
                trades);
    }

    /** Whether somebody wrote the draft, not a model. */
    public boolean isTabled(Draft draft) {
        return read.drafts().contains(draft);
    }

    public List<Objection> signals(Draft draft) {
        return Acceptance.signal(read.outside(), draft);
    }

    /** The member to which the draft costs most, with its loss, 0 to 100; empty where no member has a position. */
    Optional<Map.Entry<String, Double>> worstOff(Draft draft) {
        return read.members().losses(draft).entrySet().stream().max(Map.Entry.comparingByValue());
    }

    @Override
    public Map<String, Object> json() {
        return AcceptanceJson.of(this);
    }

    @Override
    public String words() {
        return AcceptanceWords.of(this);
    }

    @Override
    public ReportPage page() {
        return new AcceptancePage(this).page();
    }
}

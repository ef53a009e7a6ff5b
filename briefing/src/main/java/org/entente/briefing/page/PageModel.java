package org.entente.briefing.page;

import java.util.List;
import java.util.Optional;
import org.entente.briefing.asset.Assets;
import org.entente.briefing.decision.Outlook;
import org.entente.briefing.earlier.Changes;
import org.entente.domain.Dossier;
import org.jspecify.annotations.Nullable;

/** Everything that the page's templates show. */
public record PageModel(
        Brief brief,
        Links links,
        Optional<Changes> changes,
        Grid grid,
        List<Finding> findings,
        List<PartyWords> voices,
        List<PartyWords> unplaced,
        @Nullable OutlookView outlook,
        List<Moment> moments,
        List<SourceView> sources,
        @Nullable String charts,
        Assets assets) {

    static PageModel of(Dossier dossier, Outlook outlook, Optional<Changes> changes) {
        Brief brief = new Brief(dossier);
        Links links = new Links(brief);
        ChartData charts = ChartData.of(brief, links);
        return new PageModel(
                brief,
                links,
                changes,
                Grid.of(brief, links),
                new KeyFindings(brief).all(),
                PartyWords.all(brief, links),
                PartyWords.unplaced(brief, links),
                OutlookView.of(brief, outlook),
                Moment.all(brief, links),
                SourceView.all(brief, links),
                charts == null ? null : charts.json(),
                Assets.of(charts != null, hasExtendedLetters(dossier)));
    }

    private static boolean hasExtendedLetters(Dossier dossier) {
        return dossier.reading().texts().values().stream()
                        .anyMatch(t -> t.original().chars().anyMatch(PageModel::isExtended))
                || dossier.reading().cast().parties().stream()
                        .anyMatch(p -> p.name().chars().anyMatch(PageModel::isExtended));
    }

    private static boolean isExtended(int letter) {
        return letter >= 0x100 && letter < 0x2bb;
    }
}

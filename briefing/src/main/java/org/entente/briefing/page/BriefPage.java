package org.entente.briefing.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Optional;
import org.entente.briefing.decision.Outlook;
import org.entente.briefing.earlier.Changes;
import org.entente.domain.Dossier;

/** The briefing as one self-contained HTML page: it asks the network for nothing and reads without scripts. */
public final class BriefPage {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    public String render(Dossier dossier, Outlook outlook, Optional<Changes> changes) {
        TemplateOutput page = new StringOutput(1 << 20);
        templates.render("page.jte", PageModel.of(dossier, outlook, changes), page);
        return page.toString();
    }
}

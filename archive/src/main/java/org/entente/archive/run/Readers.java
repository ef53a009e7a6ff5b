package org.entente.archive.run;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.entente.archive.source.Paper;
import org.entente.archive.table.PaperReader;
import org.entente.archive.table.TableRow;
import org.entente.briefing.sheet.SheetReader;
import org.entente.domain.DossierSheet;

/**
 * How any machine of a cluster gets a reader: one a thread, kept for the tasks to come.
 *
 * @param sheet text of a {@code dossier.yaml}; empty when there is none
 * @param version of the reader and the sheet
 */
public record Readers(String sheet, String version) implements Serializable {
    private static final ThreadLocal<Map<Readers, PaperReader>> KEPT = ThreadLocal.withInitial(HashMap::new);

    /** The rows of some papers, read as they are asked for. */
    public Iterator<TableRow> read(Iterator<Paper> papers) {
        PaperReader reader = Objects.requireNonNull(KEPT.get()).computeIfAbsent(this, Readers::make);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(papers, Spliterator.ORDERED), false)
                .flatMap(paper -> reader.read(paper).stream())
                .iterator();
    }

    private static PaperReader make(Readers of) {
        DossierSheet sheet =
                of.sheet.isBlank() ? DossierSheet.empty() : new SheetReader().parse(of.sheet, "dossier.yaml");
        return new PaperReader(sheet, of.version);
    }
}

package org.entente.archive.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.archive.source.Paper;
import org.entente.domain.DossierSheet;
import org.entente.domain.Mapping;
import org.entente.domain.Reading;
import org.entente.domain.Unread;
import org.entente.models.position.PositionModel;
import org.entente.readers.DossierReader;
import org.entente.readers.intake.DocumentReader;
import org.entente.readers.intake.Intake;

/** Reads one document of an archive as a briefing would read it alone, into rows. Not for two threads at once. */
public final class PaperReader {
    private final DocumentReader documents = new DocumentReader();
    private final DossierReader reader = new DossierReader();
    private final PositionModel positions = new PositionModel();
    private final DossierSheet sheet;
    private final String version;

    /**
     * @param sheet members, elements and names that hold for every document
     * @param version written into each row
     */
    public PaperReader(DossierSheet sheet, String version) {
        this.sheet = sheet;
        this.version = version;
    }

    /** Never fails: what cannot be read becomes a row of {@link Table#DOCUMENTS} with the reason. */
    public List<TableRow> read(Paper paper) {
        if (paper.fault() != null) {
            return List.of(PaperRows.unread(paper, paper.name(), paper.fault(), version));
        }
        try {
            return rows(paper);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(PaperRows.unread(
                    paper, paper.name(), Unread.failed(paper.name(), e).why(), version));
        }
    }

    private List<TableRow> rows(Paper paper) {
        List<DossierSheet.DocumentEntry> given = paper.date() == null
                ? sheet.documents()
                : List.of(new DossierSheet.DocumentEntry(paper.name(), LocalDate.parse(paper.date()), null));
        Intake intake = documents.read(paper.name(), paper.content(), given);
        Reading reading = reader.read(intake, sheet, Optional.empty(), step -> {});
        Mapping mapping = positions.map(reading, sheet);
        return new PaperRows(paper, reading, version).of(mapping);
    }
}

package org.entente.briefing.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entente.domain.Dossier;
import org.entente.domain.Period;
import org.entente.domain.Position;
import org.entente.domain.Statement;
import org.jspecify.annotations.Nullable;

/** Statements and positions as comma-separated values, one a line. */
public final class DossierCsv {
    private DossierCsv() {}

    public static String statements(Dossier dossier) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter rows = printer(
                text,
                "id",
                "document",
                "date",
                "speaker",
                "speakerResolved",
                "party",
                "attribution",
                "element",
                "quote",
                "reportedBy",
                "start",
                "end")) {
            for (Statement s : dossier.mapping().statements()) {
                rows.printRecord(
                        s.id(),
                        s.document(),
                        iso(s.date()),
                        plain(s.speaker()),
                        plain(s.speakerResolved()),
                        plain(s.party()),
                        s.attribution().label(),
                        plain(s.element()),
                        plain(s.quote()),
                        s.reportedBy(),
                        s.content().getFirst().start(),
                        s.content().getLast().end());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public static String positions(Dossier dossier) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter rows =
                printer(text, "party", "element", "value", "low", "high", "salience", "kind", "statements")) {
            for (Position p : dossier.mapping().positions()) {
                rows.printRecord(
                        plain(p.party()),
                        plain(p.element()),
                        p.value(),
                        p.low(),
                        p.high(),
                        p.salience(),
                        p.kind().label(),
                        String.join(" ", p.statements()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static CSVPrinter printer(StringBuilder text, String... header) throws IOException {
        return CSVFormat.RFC4180.builder().setHeader(header).get().print(text);
    }

    private static @Nullable String iso(@Nullable Period date) {
        return date == null ? null : date.date();
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that it stays text. */
    private static @Nullable String plain(@Nullable String cell) {
        return cell != null
                        && !cell.isEmpty()
                        && List.of('=', '+', '-', '@', '\t', '\r').contains(cell.charAt(0))
                ? "'" + cell
                : cell;
    }
}

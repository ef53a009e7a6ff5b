package org.entente.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.domain.CallerMistake;
import org.entente.domain.Cast;
import org.entente.domain.Document;
import org.entente.domain.DossierSheet;
import org.entente.domain.Duplicate;
import org.entente.domain.Reading;
import org.entente.domain.SourceText;
import org.entente.domain.Unread;
import org.entente.readers.attribution.AttributionFinder;
import org.entente.readers.facts.Facts;
import org.entente.readers.intake.Intake;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.TextAnalyzer;
import org.entente.readers.parties.Parties;
import org.entente.readers.parties.PartyFinder;
import org.entente.readers.statements.StatementFinder;
import org.entente.readers.statements.Statements;
import org.entente.readers.time.DateFinder;

/** Reads documents: who speaks in them, what each said, and which agreements, bodies and events they tell of. */
public final class DossierReader {
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final AttributionFinder attributions = new AttributionFinder();
    private final DateFinder dates = new DateFinder();

    /**
     * Reads all documents of an intake, of near-duplicates one. A file that no finder should fail on, but one does, is
     * listed as unread; it never costs the others.
     *
     * @param date resolves relative dates in documents that bear none
     * @param progress is told each step
     */
    public Reading read(Intake intake, DossierSheet sheet, Optional<LocalDate> date, Consumer<String> progress) {
        try {
            return readTogether(intake, sheet, date, progress);
        } catch (CallerMistake e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            List<Unread> failing = failing(intake, sheet, date, progress);
            if (failing.isEmpty()) {
                throw e;
            }
            return readTogether(intake.without(failing), sheet, date, progress);
        }
    }

    /** Files that cannot be read even by themselves. */
    private List<Unread> failing(
            Intake intake, DossierSheet sheet, Optional<LocalDate> date, Consumer<String> progress) {
        List<Unread> failing = new ArrayList<>();
        for (String file : intake.texts().keySet()) {
            try {
                readTogether(intake.only(file), sheet, date, progress);
            } catch (RuntimeException | StackOverflowError e) {
                failing.add(Unread.failed(file, e));
            }
        }
        return failing;
    }

    private Reading readTogether(
            Intake intake, DossierSheet sheet, Optional<LocalDate> date, Consumer<String> progress) {
        Set<String> repeated =
                intake.duplicates().stream().map(Duplicate::document).collect(Collectors.toSet());
        List<Document> documents = intake.documents().stream()
                .filter(document -> Intake.isRead(document) && !repeated.contains(document.id()))
                .toList();
        List<AnalyzedText> texts = new ArrayList<>();
        for (Document document : documents) {
            progress.accept("Reading " + document.id());
            SourceText text = Objects.requireNonNull(intake.texts().get(document.file()), document.file());
            texts.add(analyzer.analyze(text, document.span()));
        }
        Parties parties = new PartyFinder().find(documents, texts, sheet, date);
        List<ReadPiece> pieces = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            progress.accept("Who said what in " + document.id());
            AnalyzedText text = texts.get(i);
            pieces.add(new ReadPiece(
                    document,
                    text,
                    attributions.find(text),
                    dates.find(text, document, date),
                    parties.mentions().get(i)));
        }
        progress.accept("Agreements, bodies and events");
        Statements said = new StatementFinder().find(pieces, parties.cast());
        Cast cast = said.cast();
        Facts facts = Facts.in(pieces, cast, said.statements());
        return new Reading(
                intake.texts(),
                intake.documents(),
                intake.unread(),
                intake.duplicates(),
                cast,
                said.statements(),
                facts.conduct(),
                facts.concerns(),
                facts.influences(),
                facts.agreements(),
                facts.proposals(),
                facts.bodies(),
                facts.events(),
                facts.relations(),
                facts.process(),
                facts.meetings());
    }
}

package org.entente.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.domain.Cast;
import org.entente.domain.Document;
import org.entente.domain.DossierSheet;
import org.entente.domain.Event;
import org.entente.domain.Meeting;
import org.entente.domain.Reading;
import org.entente.readers.attribution.AttributionFinder;
import org.entente.readers.facts.AgreementFinder;
import org.entente.readers.facts.BodyFinder;
import org.entente.readers.facts.ConcernFinder;
import org.entente.readers.facts.ConductFinder;
import org.entente.readers.facts.EventFinder;
import org.entente.readers.facts.InfluenceFinder;
import org.entente.readers.facts.MeetingFinder;
import org.entente.readers.facts.ProcessFinder;
import org.entente.readers.facts.ProposalFinder;
import org.entente.readers.facts.RelationFinder;
import org.entente.readers.intake.Intake;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.TextAnalyzer;
import org.entente.readers.parties.PartyFinder;
import org.entente.readers.statements.StatementFinder;
import org.entente.readers.statements.Statements;
import org.entente.readers.time.DateFinder;

/** Reads documents: who speaks in them, what each said, and which agreements, bodies and events they tell of. */
public final class DossierReader {
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final AttributionFinder attributions = new AttributionFinder();
    private final DateFinder dates = new DateFinder();
    private final PartyFinder parties = new PartyFinder();

    /**
     * Reads all documents of an intake.
     *
     * @param date resolves relative dates in documents that bear none
     * @param progress is told each step
     */
    public Reading read(Intake intake, DossierSheet sheet, Optional<LocalDate> date, Consumer<String> progress) {
        List<Document> documents = intake.documents().stream().filter(Intake::isReadable).toList();
        List<AnalyzedText> texts = new ArrayList<>();
        for (Document document : documents) {
            progress.accept("Reading " + document.id());
            texts.add(analyzer.analyze(intake.texts().get(document.file()), document.span()));
        }
        Cast namedCast = parties.cast(documents, texts, sheet);
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
                    parties.mentions(document, text, namedCast)));
        }
        progress.accept("Agreements, bodies and events");
        Statements said = new StatementFinder().find(pieces, namedCast);
        Cast cast = said.cast();
        List<Event> events = new EventFinder().find(pieces, cast);
        List<Meeting> meetings = new MeetingFinder().find(pieces, cast);
        return new Reading(
                intake.texts(),
                intake.documents(),
                intake.unread(),
                intake.duplicates(),
                cast,
                said.statements(),
                new ConductFinder().find(pieces, cast),
                new ConcernFinder().find(pieces, cast),
                new InfluenceFinder().find(pieces, cast),
                new AgreementFinder().find(pieces, cast),
                new ProposalFinder().find(pieces, cast),
                new BodyFinder().find(pieces, cast),
                events,
                new RelationFinder().find(pieces, cast, events),
                new ProcessFinder().find(pieces, cast, meetings),
                meetings);
    }
}

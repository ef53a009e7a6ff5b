package org.entente.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.domain.Agreement;
import org.entente.domain.Body;
import org.entente.domain.Cast;
import org.entente.domain.Document;
import org.entente.domain.DossierSheet;
import org.entente.domain.Duplicate;
import org.entente.domain.Event;
import org.entente.domain.Meeting;
import org.entente.domain.Proposal;
import org.entente.domain.Reading;
import org.entente.domain.SourceText;
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
import org.entente.readers.facts.Relations;
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
     * Reads all documents of an intake, of near-duplicates one.
     *
     * @param date resolves relative dates in documents that bear none
     * @param progress is told each step
     */
    public Reading read(Intake intake, DossierSheet sheet, Optional<LocalDate> date, Consumer<String> progress) {
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
        Parties parties = new PartyFinder().find(documents, texts, sheet);
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
        List<Proposal> proposals = new ProposalFinder(cast).find(pieces);
        List<Agreement> agreements = new AgreementFinder().find(pieces, cast, proposals);
        List<Body> bodies = new BodyFinder().find(pieces, cast);
        List<Meeting> meetings = new MeetingFinder().find(pieces, cast);
        List<Event> acts = new EventFinder(cast).find(pieces, agreements, bodies, meetings);
        Relations relations = new RelationFinder().find(pieces, acts);
        return new Reading(
                intake.texts(),
                intake.documents(),
                intake.unread(),
                intake.duplicates(),
                cast,
                said.statements(),
                new ConductFinder(cast).find(pieces),
                new ConcernFinder(said.statements()).find(pieces),
                new InfluenceFinder().find(pieces),
                agreements,
                proposals,
                bodies,
                relations.events(),
                relations.relations(),
                new ProcessFinder().find(pieces, cast, meetings),
                meetings);
    }
}

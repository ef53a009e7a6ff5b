package org.entente.readers.facts;

import java.util.List;
import org.entente.domain.Agreement;
import org.entente.domain.Body;
import org.entente.domain.Cast;
import org.entente.domain.Concern;
import org.entente.domain.Event;
import org.entente.domain.Influence;
import org.entente.domain.Meeting;
import org.entente.domain.NegotiationProcess;
import org.entente.domain.Proposal;
import org.entente.domain.RankBreak;
import org.entente.domain.Relation;
import org.entente.domain.Statement;
import org.entente.readers.ReadPiece;
import org.entente.readers.facts.agreement.AgreementFinder;
import org.entente.readers.facts.agreement.BodyFinder;
import org.entente.readers.facts.conduct.ConcernFinder;
import org.entente.readers.facts.conduct.ConductFinder;
import org.entente.readers.facts.conduct.InfluenceFinder;
import org.entente.readers.facts.event.EventFinder;
import org.entente.readers.facts.event.RelationFinder;
import org.entente.readers.facts.event.Relations;
import org.entente.readers.facts.process.MeetingFinder;
import org.entente.readers.facts.process.ProcessFinder;
import org.entente.readers.facts.proposal.ProposalFinder;
import org.entente.readers.narrative.Narrative;

/**
 * What the documents tell besides statements.
 *
 * @param conduct parties that break ranks by what they do
 */
public record Facts(
        List<Proposal> proposals,
        List<Agreement> agreements,
        List<Body> bodies,
        List<Meeting> meetings,
        List<Event> events,
        List<Relation> relations,
        List<RankBreak> conduct,
        List<Concern> concerns,
        List<Influence> influences,
        NegotiationProcess process) {

    /** Finds the facts of one kind after the other; some rest on those before. */
    public static Facts in(List<ReadPiece> pieces, Cast cast, List<Statement> statements) {
        List<Narrative> narratives = Narrative.of(pieces, statements);
        List<Proposal> proposals = new ProposalFinder(cast).find(narratives);
        List<Agreement> agreements = new AgreementFinder().find(narratives, cast, proposals);
        List<Body> bodies = new BodyFinder().find(narratives, cast);
        List<Meeting> meetings = MeetingFinder.find(narratives);
        List<Event> events = new EventFinder(cast).find(narratives, agreements, bodies, meetings);
        Relations relations = new RelationFinder().find(narratives, events);
        return new Facts(
                proposals,
                agreements,
                bodies,
                meetings,
                relations.events(),
                relations.relations(),
                new ConductFinder(cast).find(narratives),
                new ConcernFinder(statements).find(narratives),
                new InfluenceFinder().find(narratives),
                new ProcessFinder().find(narratives, cast, meetings));
    }
}

package org.entente.briefing;

import java.util.List;
import java.util.Map;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Cast;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.Dossier;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.domain.Genre;
import org.entente.domain.Mapping;
import org.entente.domain.NegotiationProcess;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Position;
import org.entente.domain.PositionKind;
import org.entente.domain.Provenance;
import org.entente.domain.Reading;
import org.entente.domain.SourceText;
import org.entente.domain.Span;
import org.entente.domain.Statement;

/** Small hand-made dossiers for tests. */
public final class Dossiers {
    public static final String TEXT = "Arvonne said the Compact must stay. Belmar wants it gone.";

    private Dossiers() {}

    /** Arvonne keeps the Compact at {@code arvonne}; Belmar has spoken too when {@code belmarSpoke}. */
    public static Dossier compact(double arvonne, boolean belmarSpoke) {
        Statement first = statement("st-1", "Arvonne", new Span(13, 34));
        Statement second = statement("st-2", "Belmar", new Span(49, 56));
        Reading reading = new Reading(
                Map.of("talks.txt", new SourceText(TEXT)),
                List.of(new Document(
                        "talks", null, Genre.REPORT, null, null, null, DateSource.UNKNOWN, "en", "talks.txt", 0, 57)),
                List.of(),
                List.of(),
                new Cast(
                        null,
                        null,
                        List.of(
                                new Party("Arvonne", "Arvonne", PartyKind.MEMBER),
                                new Party("Belmar", "Belmar", PartyKind.MEMBER),
                                new Party("Kesh", "Kesh", PartyKind.OUTSIDE))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NegotiationProcess.unknown(),
                List.of());
        Mapping mapping = new Mapping(
                List.of(new Element(
                        "compact",
                        "Keep the Compact?",
                        "end it",
                        "keep it",
                        ElementSource.PROPOSED,
                        List.of("Compact"))),
                belmarSpoke ? List.of(first, second) : List.of(first),
                List.of(new Position(
                        "Arvonne", "compact", arvonne, arvonne, arvonne, null, PositionKind.PUBLIC, List.of("st-1"))),
                List.of(),
                List.of(),
                List.of());
        return new Dossier(
                "The Compact", reading, mapping, new Provenance("1", "25", List.of("talks.txt"), null, Map.of()));
    }

    private static Statement statement(String id, String party, Span content) {
        return new Statement(
                id,
                "talks",
                party,
                party,
                party,
                AttributionLevel.NAMED,
                "compact",
                null,
                TEXT.substring(content.start(), content.end()),
                List.of(),
                List.of(),
                List.of(content),
                null,
                null);
    }
}

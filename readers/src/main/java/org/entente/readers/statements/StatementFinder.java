package org.entente.readers.statements;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.domain.Cast;
import org.entente.domain.Statement;
import org.entente.readers.ReadPiece;
import org.entente.readers.StableId;
import org.jspecify.annotations.Nullable;

/** Turns attributions into statements: one a party, nested ones taken out, each with its level, date and exact words. */
public final class StatementFinder {
    public Statements find(List<ReadPiece> pieces, Cast cast) {
        GrowingCast growing = new GrowingCast(cast);
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (ReadPiece piece : pieces) {
            Map<Draft, String> ids = new IdentityHashMap<>();
            for (Draft draft : new PieceStatements(piece, growing).drafts()) {
                Statement statement = statement(piece, draft, ids);
                ids.put(draft, statement.id());
                statements.putIfAbsent(statement.id(), statement);
            }
        }
        Set<String> speaking = new LinkedHashSet<>();
        statements.values().forEach(s -> {
            if (s.party() != null) {
                speaking.add(s.party());
            }
        });
        return new Statements(List.copyOf(statements.values()), growing.grown(speaking));
    }

    private static Statement statement(ReadPiece piece, Draft draft, Map<Draft, String> ids) {
        String quote = draft.content().stream().map(piece.text()::words).collect(Collectors.joining(" … "));
        Speaker speaker = draft.speaker();
        return new Statement(
                id(piece.document().id(), speaker.party() == null ? speaker.resolved() : speaker.party(), quote),
                piece.document().id(),
                draft.words(),
                speaker.resolved(),
                speaker.party(),
                speaker.level(),
                null,
                StatementDates.date(piece, draft),
                quote,
                draft.source(),
                draft.cue(),
                draft.content(),
                draft.parent() == null ? null : ids.get(draft.parent()),
                Predictions.in(piece, draft.extent()));
    }

    private static String id(String document, @Nullable String party, String quote) {
        return StableId.of("s", document + "\n" + party + "\n" + quote);
    }
}

package org.entente.readers.statements;

import java.util.List;
import org.entente.domain.Cast;
import org.entente.domain.Statement;

/**
 * What everybody is on record as saying or thinking.
 *
 * @param cast the parties, with the authors and unnamed people that the statements brought
 */
public record Statements(List<Statement> statements, Cast cast) {
    public Statements {
        statements = List.copyOf(statements);
    }
}

package org.entente.desk.procedure;

import java.time.Instant;
import org.entente.desk.procedure.PositionAct.TablePosition;

/**
 * A position that a delegation has tabled and not withdrawn.
 *
 * @param wording of the clause when it was tabled; empty for an element
 */
public record Tabled(String delegation, TablePosition position, Instant at, String wording) {}

package org.entente.desk.sight;

import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Stance;

/** How many positions that are not attributable take a stance; never so few that it tells whose. */
public record Count(Matter on, Stance stance, int delegations) {}

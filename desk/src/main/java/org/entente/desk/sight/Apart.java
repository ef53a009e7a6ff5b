package org.entente.desk.sight;

import org.entente.desk.procedure.KnownPosition;
import org.entente.desk.procedure.Tabled;

/** A party that tabled one thing here and said another in public. */
public record Apart(Tabled tabled, KnownPosition said) {}

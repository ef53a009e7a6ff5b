package org.entente.desk.sight;

import org.entente.desk.procedure.Target;

/** Two open amendments that touch the same words of their target. */
public record Collision(Target target, String one, String other) {}

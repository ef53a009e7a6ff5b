package org.entente.desk.web;

import java.util.List;
import org.entente.desk.sight.Obstacle;

/** A delegation that must move before the text is clean, and on what. */
public record Mover(String name, List<Obstacle> obstacles) {}

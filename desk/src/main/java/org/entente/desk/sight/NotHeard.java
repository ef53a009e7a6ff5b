package org.entente.desk.sight;

import org.entente.desk.procedure.Matter;

/** A member with no view on record that the viewer may know of; never counted as the middle. */
public record NotHeard(String delegation, Matter on) {}

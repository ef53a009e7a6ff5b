package org.entente.desk.web;

import org.entente.desk.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record.
 *
 * @param name of the person; null when the desk itself acted, or the person was forgotten
 */
public record RecordLine(Recorded recorded, @Nullable String name) {}

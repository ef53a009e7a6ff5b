package org.entente.desk.record;

import java.time.Instant;

/**
 * That an act is in the record for good.
 *
 * @param hash of its entry, by which it can be found in an export; its number would tell how much else is sealed
 */
public record Receipt(Instant at, String hash) {}

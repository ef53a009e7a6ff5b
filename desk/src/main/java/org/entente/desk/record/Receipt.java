package org.entente.desk.record;

import java.time.Instant;

/** That an act is in the record for good, and where. */
public record Receipt(ChainName chain, long number, Instant at) {}

package org.entente.desk.web;

import java.time.Instant;

/** A date to come: a deadline, a meeting, the expiry of a silence. */
public record Due(String what, Instant at, String address) {}

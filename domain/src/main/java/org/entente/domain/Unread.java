package org.entente.domain;

/** A file or piece that could not be read, and why, in words for its owner. */
public record Unread(String file, String why) {}

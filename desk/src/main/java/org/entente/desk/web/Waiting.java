package org.entente.desk.web;

/**
 * Something that awaits a person.
 *
 * @param key of what is to be done, with {@code what} to fill in
 * @param action key of the button's words
 */
public record Waiting(String key, String what, String address, String action) {}

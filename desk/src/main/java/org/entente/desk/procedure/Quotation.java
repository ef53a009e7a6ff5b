package org.entente.desk.procedure;

import org.jspecify.annotations.Nullable;

/**
 * Words behind a position.
 *
 * @param document where they stand
 * @param speaker the words used for who said so
 * @param date ISO, cut to what is known of it
 */
public record Quotation(
        String document, @Nullable String speaker, @Nullable String date, String quote) {}

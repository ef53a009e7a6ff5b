package org.entente.briefing.page;

import org.jspecify.annotations.Nullable;

/**
 * A quotation as the page shows it: whose words, where they stand, and the way to the passage.
 *
 * @param id anchor of a statement; null for a passage that is not one
 * @param speaker who said it, in the document's words; null when the passage reports no speech
 * @param level how the words reached the reader
 * @param source title of the document
 * @param imprint outlet, genre and date of the document
 * @param when when it was said, when that differs from the document's date
 * @param reportedBy who passed the words on
 * @param likelihood how sure a prediction is, and until when
 * @param link to the passage
 */
public record Words(
        @Nullable String id,
        String quote,
        @Nullable String speaker,
        @Nullable String level,
        String source,
        String imprint,
        @Nullable String when,
        @Nullable String reportedBy,
        @Nullable String likelihood,
        String link) {}

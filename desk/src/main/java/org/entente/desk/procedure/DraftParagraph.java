package org.entente.desk.procedure;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a text that is being tabled.
 *
 * @param id of the paragraph it revises; null: a new one
 * @param element of the dossier that it settles
 * @param text its words; {@code [square brackets]} hold what is not agreed, {@code [shall][should]} are alternatives
 */
public record DraftParagraph(@Nullable String id, @Nullable String element, String text) {}

package org.entente.domain;

import org.jspecify.annotations.Nullable;

/**
 * One piece of writing; a file may hold several.
 *
 * @param id the file's stem, with {@code #2}, {@code #3}… for the later pieces of one file
 * @param language ISO 639-1 code
 * @param file name of the file, as the user named it
 * @param start first code point of the piece in the file's extracted text
 * @param end code point after the last one
 */
public record Document(
        String id,
        @Nullable String title,
        Genre genre,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable Period date,
        DateSource dateSource,
        @Nullable String language,
        String file,
        int start,
        int end) {
    public Span span() {
        return new Span(start, end);
    }
}

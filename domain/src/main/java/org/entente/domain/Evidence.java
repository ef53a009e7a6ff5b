package org.entente.domain;

/**
 * The words that a finding rests on; {@code quote} equals the file's extracted text from {@code start} to {@code end}.
 *
 * @param document id of the document that says so
 * @param start first code point in the file's extracted text
 * @param end code point after the last one
 */
public record Evidence(String document, int start, int end, String quote) {
    public Evidence {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Evidence needs words, not the span " + start + " to " + end);
        }
    }

    public Span span() {
        return new Span(start, end);
    }
}

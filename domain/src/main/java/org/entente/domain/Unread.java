package org.entente.domain;

/** A file or piece that could not be read, and why, in words for its owner. */
public record Unread(String file, String why) {
    /** A file on which the reader failed, which is a fault of the reader's. */
    public static Unread failed(String file, Throwable fault) {
        return new Unread(
                file,
                "the reader failed on it (%s); report it with the document"
                        .formatted(fault.getClass().getSimpleName()));
    }
}

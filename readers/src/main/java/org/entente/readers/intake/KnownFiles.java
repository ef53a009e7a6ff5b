package org.entente.readers.intake;

import java.util.List;
import org.entente.domain.Unread;

/** What was taken apart before, and what could not be. */
public record KnownFiles(List<KnownFile> files, List<Unread> unread) {
    public static final KnownFiles NONE = new KnownFiles(List.of(), List.of());

    public KnownFiles {
        files = List.copyOf(files);
        unread = List.copyOf(unread);
    }
}

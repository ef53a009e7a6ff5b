package org.entente.readers.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.domain.Document;
import org.entente.domain.Duplicate;
import org.entente.domain.SourceText;
import org.entente.domain.Unread;

/**
 * What the inputs hold.
 *
 * @param texts extracted texts by {@link Document#file()}
 * @param documents the pieces, those in other languages than English among them; see {@link #isRead}
 * @param sha256 of the files as stored, by file
 * @param extracted files whose text is not simply the stored file, so that it must be written beside the briefing
 */
public record Intake(
        Map<String, SourceText> texts,
        List<Document> documents,
        List<Unread> unread,
        List<Duplicate> duplicates,
        Map<String, String> sha256,
        Set<String> extracted) {
    public Intake {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        documents = List.copyOf(documents);
        unread = List.copyOf(unread);
        duplicates = List.copyOf(duplicates);
        sha256 = Collections.unmodifiableMap(new LinkedHashMap<>(sha256));
        extracted = Collections.unmodifiableSet(new LinkedHashSet<>(extracted));
    }

    /** The pieces of one file. */
    public Intake only(String file) {
        return kept(List.of(), document -> document.file().equals(file));
    }

    /** All but these files, which are listed as unread. */
    public Intake without(List<Unread> files) {
        Set<String> names = files.stream().map(Unread::file).collect(Collectors.toSet());
        return kept(files, document -> !names.contains(document.file()));
    }

    private Intake kept(List<Unread> more, Predicate<Document> which) {
        List<Document> kept = documents.stream().filter(which).toList();
        Set<String> ids = kept.stream().map(Document::id).collect(Collectors.toSet());
        return new Intake(
                texts,
                kept,
                Stream.concat(unread.stream(), more.stream()).toList(),
                duplicates.stream()
                        .filter(duplicate -> ids.contains(duplicate.document()) && ids.contains(duplicate.of()))
                        .toList(),
                sha256,
                extracted);
    }

    /** Whether the readers can read a document: only English is read. */
    public static boolean isRead(Document document) {
        return document.language() == null || document.language().equals("en");
    }
}

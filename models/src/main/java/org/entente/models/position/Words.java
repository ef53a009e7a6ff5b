package org.entente.models.position;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.domain.Document;
import org.entente.domain.Evidence;
import org.entente.domain.Reading;
import org.entente.domain.SourceText;

/** Texts of a reading, as its findings point to them. */
final class Words {
    private static final int AROUND = 160;

    private Words() {}

    /** The words of findings with some more on either side. */
    static String around(Reading reading, List<Evidence> evidence) {
        return evidence.stream().map(e -> around(reading, e)).collect(Collectors.joining(" "));
    }

    private static String around(Reading reading, Evidence evidence) {
        for (Document document : reading.documents()) {
            SourceText text = reading.texts().get(document.file());
            if (text != null && document.id().equals(evidence.document())) {
                String words = text.reading();
                int end = words.indexOf('\n', evidence.end());
                int last = Math.min(end < 0 ? words.length() : end, evidence.end() + AROUND);
                return words.substring(Math.max(document.start(), evidence.start()), last);
            }
        }
        return evidence.quote();
    }

    /** The words of a document; empty when its file has none. */
    static String of(Reading reading, Document document) {
        SourceText text = reading.texts().get(document.file());
        return text == null ? "" : text.reading().substring(document.start(), Math.min(document.end(), text.length()));
    }
}

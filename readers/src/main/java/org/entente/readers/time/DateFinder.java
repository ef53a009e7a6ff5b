package org.entente.readers.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.entente.domain.Document;
import org.entente.domain.Period;
import org.entente.domain.Span;
import org.entente.readers.language.AnalyzedText;

/** Finds the dates that a piece tells and resolves them against its own date, or a given one where it bears none. */
public final class DateFinder {
    public List<DateMention> find(AnalyzedText text, Document document, Optional<LocalDate> fallback) {
        Span part = text.span();
        String words =
                text.source().reading().substring(part.start(), part.end()).replaceAll("[\t\r]", " ");
        boolean[] taken = new boolean[words.length()];
        List<DateMention> found = new ArrayList<>();
        for (WrittenDate date : WrittenDate.in(words)) {
            take(found, taken, part.start(), date.start(), date.end(), date.period());
        }
        Anchors anchors = new Anchors(text, document, fallback, List.copyOf(found));
        for (RelativeForms.Form form : RelativeForms.ALL) {
            for (MatchResult match : form.pattern().matcher(words).results().toList()) {
                if (taken[match.start()] || taken[match.end() - 1]) {
                    continue;
                }
                Span span = new Span(part.start() + match.start(), part.start() + match.end());
                RelativeForms.Meaning meaning =
                        form.reader().read(match, new RelativeForms.Place(words, span, anchors, found));
                if (meaning.isDate()) {
                    take(found, taken, part.start(), match.start(), match.end(), meaning.period());
                }
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(found);
    }

    private static void take(
            List<DateMention> found,
            boolean[] taken,
            int offset,
            int start,
            int end,
            @org.jspecify.annotations.Nullable Period period) {
        Arrays.fill(taken, start, end, true);
        found.add(new DateMention(new Span(offset + start, offset + end), period));
    }
}

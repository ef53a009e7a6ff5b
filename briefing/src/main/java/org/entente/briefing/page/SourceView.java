package org.entente.briefing.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.domain.Document;
import org.entente.domain.SourceText;
import org.entente.domain.Span;

/**
 * A document's text with the passages that figures rest on marked and anchored.
 *
 * @param omitted whether paragraphs without such a passage were left out because the text is long
 */
public record SourceView(Document document, String anchor, String title, boolean omitted, List<Paragraph> paragraphs) {
    /** A text longer than this is shown only where something rests on it. */
    private static final int WHOLE = 60_000;

    /**
     * One line of the text.
     *
     * @param gap whether lines before it were left out
     */
    public record Paragraph(boolean gap, List<Run> runs) {}

    /**
     * Words between two edges of passages.
     *
     * @param anchors of the passages that begin here
     * @param passages anchors of all the passages that these words belong to, with blanks between
     */
    public record Run(String text, List<String> anchors, String passages) {
        public boolean marked() {
            return !passages.isEmpty();
        }
    }

    static List<SourceView> all(Brief brief, Links links) {
        Passages passages = Passages.of(brief.dossier());
        List<SourceView> views = new ArrayList<>();
        for (Document document : brief.documents()) {
            SourceText text = brief.reading().texts().get(document.file());
            if (text != null) {
                views.add(of(document, text, passages.in(document.id()), links));
            }
        }
        return views;
    }

    private static SourceView of(Document document, SourceText text, List<Span> passages, Links links) {
        int from = Math.min(document.start(), text.length());
        int to = Math.min(document.end(), text.length());
        boolean whole = to - from <= WHOLE;
        List<Paragraph> paragraphs = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        boolean gap = false;
        for (Span line : lines(text.reading(), from, to)) {
            List<Span> here = passages.stream()
                    .filter(p -> p.overlaps(line))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            if (whole || !here.isEmpty()) {
                paragraphs.add(new Paragraph(gap, runs(document, text, line, here, links, placed)));
                gap = false;
            } else {
                gap = true;
            }
        }
        return new SourceView(document, links.document(document.id()), Links.title(document), !whole, paragraphs);
    }

    private static List<Span> lines(String reading, int from, int to) {
        List<Span> lines = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = reading.indexOf('\n', start);
            end = end < 0 || end > to ? to : end;
            if (!reading.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private static List<Run> runs(
            Document document, SourceText text, Span line, List<Span> passages, Links links, Set<String> placed) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(line.start(), line.end()));
        for (Span p : passages) {
            edges.add(Math.max(line.start(), p.start()));
            edges.add(Math.min(line.end(), p.end()));
        }
        List<Integer> cuts = List.copyOf(edges);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            Span run = new Span(cuts.get(i), cuts.get(i + 1));
            List<String> anchors = new ArrayList<>();
            List<String> covering = new ArrayList<>();
            for (Span p : passages) {
                if (p.contains(run)) {
                    String anchor = links.passage(document.id(), p);
                    covering.add(anchor);
                    if (placed.add(anchor)) {
                        anchors.add(anchor);
                    }
                }
            }
            runs.add(new Run(text.words(run), anchors, String.join(" ", covering)));
        }
        return runs;
    }
}

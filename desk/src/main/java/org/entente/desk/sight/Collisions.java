package org.entente.desk.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.desk.procedure.Amendment;
import org.entente.desk.procedure.Change;
import org.entente.desk.procedure.Paragraph;
import org.entente.desk.procedure.Target;
import org.entente.desk.procedure.Texts;

/** Finds amendments that touch the same words, and those whose words are gone. */
final class Collisions {
    private Collisions() {}

    static List<Collision> among(Texts texts) {
        List<Amendment> open =
                texts.amendments().values().stream().filter(Amendment::isOpen).toList();
        List<Collision> found = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
                Amendment one = open.get(i);
                Amendment other = open.get(j);
                if (one.target().equals(other.target()) && collide(one, other, texts)) {
                    found.add(new Collision(one.target(), one.id(), other.id()));
                }
            }
        }
        return found;
    }

    static List<Amendment> adrift(Texts texts) {
        return texts.amendments().values().stream()
                .filter(Amendment::isOpen)
                .filter(amendment -> span(amendment, texts).isEmpty())
                .toList();
    }

    /** Two additions stand side by side; anything else that shares words collides. */
    private static boolean collide(Amendment one, Amendment other, Texts texts) {
        if (one.change() == Change.ADD && other.change() == Change.ADD
                || addsAParagraph(one)
                || addsAParagraph(other)) {
            return false;
        }
        return span(one, texts)
                .flatMap(a -> span(other, texts).map(b -> a.start < b.end && b.start < a.end))
                .orElse(false);
    }

    private static boolean addsAParagraph(Amendment amendment) {
        return amendment.change() == Change.ADD && amendment.words() == null;
    }

    private record Span(int start, int end) {}

    /** Where the words of an amendment are in its target as it reads now; empty when they are gone. */
    private static Optional<Span> span(Amendment amendment, Texts texts) {
        Optional<String> text = text(amendment.target(), texts);
        String words = amendment.words();
        if (words == null) {
            return text.map(all -> new Span(0, Math.max(1, all.length())));
        }
        return text.map(all -> all.indexOf(words))
                .filter(start -> start >= 0)
                .map(start -> new Span(start, start + words.length()));
    }

    private static Optional<String> text(Target target, Texts texts) {
        return switch (target.kind()) {
            case PARAGRAPH ->
                texts.latest().flatMap(text -> text.paragraph(target.id())).map(Paragraph::reading);
            case AMENDMENT ->
                Optional.ofNullable(texts.amendments().get(target.id()))
                        .filter(Amendment::isOpen)
                        .map(amendment -> amendment.text() == null ? "" : amendment.text());
        };
    }
}

package org.entente.desk.sight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.desk.procedure.Amendment;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Paragraph;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.Reserve;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.Tabled;
import org.entente.desk.procedure.Target;
import org.entente.desk.procedure.Texts;
import org.entente.desk.sight.Obstacle.Kind;
import org.jspecify.annotations.Nullable;

/** What stands between us and a clean text: who must move, on what. */
final class Obstacles {
    private Obstacles() {}

    static List<Obstacle> between(Texts texts, List<Tabled> positions, Instant at) {
        List<Obstacle> found = new ArrayList<>();
        texts.latest().ifPresent(text -> text.paragraphs().forEach(paragraph -> brackets(paragraph, found)));
        texts.amendments().values().stream()
                .filter(Amendment::isOpen)
                .map(amendment -> amendment(amendment, texts))
                .forEach(found::add);
        positions.forEach(tabled -> position(tabled, at, found));
        found.sort(Comparator.comparing(Obstacle::since));
        return found;
    }

    private static void brackets(Paragraph paragraph, List<Obstacle> found) {
        paragraph
                .brackets()
                .map(bracket -> new Obstacle(
                        Kind.BRACKET,
                        Matter.clause(paragraph.id()),
                        List.copyOf(bracket.holders()),
                        bracket.id(),
                        bracket.reading(),
                        bracket.condition(),
                        List.of(),
                        bracket.since()))
                .forEach(found::add);
    }

    private static Obstacle amendment(Amendment amendment, Texts texts) {
        Target target = amendment.target();
        for (Amendment root = amendment; target.kind() == Target.Kind.AMENDMENT && root != null; ) {
            root = texts.amendments().get(target.id());
            target = root == null ? target : root.target();
        }
        String words = amendment.text() != null ? amendment.text() : String.valueOf(amendment.words());
        return new Obstacle(
                Kind.AMENDMENT,
                Matter.clause(target.id()),
                List.of(amendment.by()),
                amendment.id(),
                words,
                null,
                List.of(),
                amendment.at());
    }

    private static void position(Tabled tabled, Instant at, List<Obstacle> found) {
        TablePosition position = tabled.position();
        if (position.stance() == Stance.OBJECTS) {
            add(Kind.OBJECTION, tabled, null, List.of(), found);
        } else if (position.stance() == Stance.RESERVES) {
            Reserve reserve = position.reserve();
            if (reserve == null || !reserve.hasFallen(at)) {
                add(Kind.RESERVE, tabled, reserve == null ? null : reserve.cause(), List.of(), found);
            }
        }
        if (position.adReferendum()) {
            add(Kind.AD_REFERENDUM, tabled, null, List.of(), found);
        }
        if (!position.packagedWith().isEmpty()) {
            add(Kind.PACKAGE, tabled, null, position.packagedWith(), found);
        }
    }

    private static void add(
            Kind kind, Tabled tabled, @Nullable String condition, List<Matter> with, List<Obstacle> found) {
        found.add(new Obstacle(
                kind,
                tabled.position().on(),
                List.of(tabled.delegation()),
                null,
                tabled.position().text(),
                condition,
                with,
                tabled.at()));
    }
}

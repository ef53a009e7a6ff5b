package org.entente.models.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Genre;
import org.entente.domain.Period;
import org.entente.domain.Position;
import org.entente.domain.PositionKind;
import org.jspecify.annotations.Nullable;

/**
 * Combines what one party said on one element into a position with a range.
 *
 * <p>Newer words count more than older, firm ones more than vague, first-hand ones more than reported. The range
 * narrows with every statement that agrees and spans both sides when the party contradicts itself.
 */
final class PositionMaker {
    private static final double WIDEST = 28;
    private static final double HALF_LIFE_DAYS = 180;

    private final Map<String, Genre> genres;

    PositionMaker(Map<String, Genre> genres) {
        this.genres = genres;
    }

    /** The position that the statements of one party on one element make; null when none of them takes a side. */
    @Nullable
    Combined combine(String party, String element, List<Placed> all, @Nullable Double salience) {
        List<Sided> sided = new ArrayList<>();
        for (Placed placed : all) {
            if (placed.stance() != null) {
                sided.add(new Sided(placed, placed.stance(), weight(placed, placed.stance())));
            }
        }
        if (sided.isEmpty()) {
            return null;
        }
        sided.sort(Comparator.comparing(s -> s.placed().statement().id()));
        List<Sided> standing = afterMoves(sided);
        boolean divided = divided(standing);
        List<Sided> leading = divided ? leadingSide(standing) : standing;
        double value = mean(leading);
        double spread = Math.sqrt(leading.stream()
                .mapToDouble(s -> Math.pow(s.stance().value() - value, 2))
                .average()
                .orElse(0));
        double sure = leading.stream().mapToDouble(Sided::weight).sum();
        double half = WIDEST / Math.sqrt(1 + 1.5 * sure) + .5 * spread;
        double low = Math.max(0, value - half);
        double high = Math.min(100, value + half);
        if (divided && !outspoken(standing, leading)) {
            low = Math.min(
                    low,
                    standing.stream().mapToDouble(s -> s.stance().value()).min().orElse(low));
            high = Math.max(
                    high,
                    standing.stream().mapToDouble(s -> s.stance().value()).max().orElse(high));
        }
        List<String> ids = sided.stream().map(s -> s.placed().statement().id()).toList();
        return new Combined(
                new Position(party, element, round(value), round(low), round(high), salience, kind(leading), ids),
                contradicting(standing));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static boolean opposite(Stance a, Stance b) {
        return Math.min(a.value(), b.value()) < 45
                && Math.max(a.value(), b.value()) > 55
                && Math.abs(a.value() - b.value()) >= 25;
    }

    private static boolean divided(List<Sided> sided) {
        return sided.stream().anyMatch(a -> sided.stream().anyMatch(b -> opposite(a.stance(), b.stance())));
    }

    /** Whether all that say openly what the party wants are on the leading side, so that the others only judge. */
    private static boolean outspoken(List<Sided> standing, List<Sided> leading) {
        List<Sided> clear = standing.stream().filter(s -> s.placed().clear()).toList();
        return !clear.isEmpty() && leading.containsAll(clear);
    }

    /** The statements that say clearly the opposite of another one. */
    private static List<String> contradicting(List<Sided> sided) {
        List<Sided> clear = sided.stream().filter(s -> s.placed().clear()).toList();
        return clear.stream()
                .filter(a -> clear.stream().anyMatch(b -> opposite(a.stance(), b.stance())))
                .map(s -> s.placed().statement().id())
                .toList();
    }

    private static List<Sided> leadingSide(List<Sided> sided) {
        double newest = newest(sided);
        double lean = sided.stream()
                .mapToDouble(s -> s.recent(newest) * Math.signum(s.stance().value() - 50))
                .sum();
        List<Sided> leading = sided.stream()
                .filter(s -> Math.signum(s.stance().value() - 50) == (lean >= 0 ? 1 : -1))
                .toList();
        return leading.isEmpty() ? sided : leading;
    }

    /** A party that says it has changed its mind is taken at its later word. */
    private static List<Sided> afterMoves(List<Sided> sided) {
        return sided.stream()
                .filter(old -> sided.stream()
                        .noneMatch(later -> later.stance().turned()
                                && opposite(old.stance(), later.stance())
                                && later.day() != null
                                && old.day() != null
                                && later.day() > old.day()))
                .toList();
    }

    private static double mean(List<Sided> sided) {
        double newest = newest(sided);
        double weights = sided.stream().mapToDouble(s -> s.recent(newest)).sum();
        double sum = sided.stream()
                .mapToDouble(s -> s.recent(newest) * s.stance().value())
                .sum();
        return Math.clamp(sum / weights, 0, 100);
    }

    private static double newest(List<Sided> sided) {
        return sided.stream()
                .map(Sided::day)
                .filter(d -> d != null)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private double weight(Placed placed, Stance stance) {
        if (placed.byPerson()) {
            return 4;
        }
        double level = switch (placed.statement().attribution()) {
            case NAMED, DOCUMENT -> 1;
            case AUTHOR -> .8;
            case LEAKED -> .6;
            case DESCRIBED -> .6;
        };
        double nested = placed.statement().reportedBy() == null ? 1 : .8;
        double condition = stance.conditional() ? .8 : 1;
        return level * nested * condition * (.3 + .7 * stance.strength());
    }

    private PositionKind kind(List<Sided> sided) {
        boolean firstHand = false;
        for (Sided s : sided) {
            AttributionLevel level = s.placed().statement().attribution();
            boolean direct = (level == AttributionLevel.NAMED || level == AttributionLevel.DOCUMENT)
                    && s.placed().statement().reportedBy() == null;
            if (direct && genres.get(s.placed().statement().document()) == Genre.MINUTES) {
                return PositionKind.TABLED;
            }
            firstHand |= direct || level == AttributionLevel.AUTHOR;
        }
        return firstHand ? PositionKind.PUBLIC : PositionKind.INFERRED;
    }

    /** A position, and the statements in which the party contradicts itself on it. */
    record Combined(Position position, List<String> contradicting) {}

    private record Sided(Placed placed, Stance stance, double weight) {
        @Nullable
        Long day() {
            Period date = placed.statement().date();
            return date == null ? null : date.start().toEpochDay();
        }

        double recent(double newest) {
            Long day = day();
            return weight * (day == null ? .7 : Math.pow(.5, (newest - day) / HALF_LIFE_DAYS));
        }
    }
}

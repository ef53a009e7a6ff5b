package org.entente.briefing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the map draws: the elements, and the parties with their positions on them. */
record ChartData(List<Axis> elements, List<Point> points) {
    private static final int LABEL = 14;

    record Axis(String id, String question, String low, String high) {}

    record Point(String name, String label, String group, boolean breaksRanks, Map<String, Place> at) {}

    record Place(double value, double low, double high, String kind, String link) {}

    /** The data of the map; null when no position is known, as there is nothing to draw. */
    static @Nullable ChartData of(Brief brief, Links links) {
        List<Axis> axes = new ArrayList<>();
        brief.elements().forEach(e -> axes.add(new Axis("e" + (axes.size() + 1), e.question(), e.low(), e.high())));
        List<Point> points = new ArrayList<>();
        for (Party party : brief.parties()) {
            Map<String, Place> at = new TreeMap<>();
            for (int i = 0; i < axes.size(); i++) {
                String element = brief.elements().get(i).id();
                @Nullable Position p = brief.position(party.id(), element).orElse(null);
                if (p != null) {
                    at.put(
                            axes.get(i).id(),
                            new Place(p.value(), p.low(), p.high(), p.kind().label(), links.cell(party.id(), element)));
                }
            }
            if (!at.isEmpty()) {
                points.add(new Point(party.name(), label(party), group(party), brief.breaksRanks(party.id()), at));
            }
        }
        return points.isEmpty() ? null : new ChartData(axes, points);
    }

    private static String group(Party party) {
        return party.kind() == PartyKind.MEMBER ? "member" : party.kind() == PartyKind.BODY ? "body" : "outside";
    }

    private static String label(Party party) {
        String name = party.name();
        return name.length() <= LABEL
                ? name
                : party.id().length() <= LABEL
                        ? party.id()
                        : name.substring(0, LABEL - 1).strip() + "…";
    }

    /** As JSON that cannot end the script element it stands in. */
    String json() {
        return JsonMapper.shared()
                .writeValueAsString(this)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}

package org.entente.desk.web;

import java.util.List;
import org.entente.desk.procedure.Attribution;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.Place;
import org.entente.desk.procedure.PositionAct;
import org.entente.desk.procedure.Reserve;
import org.entente.desk.procedure.Stance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tabling and withdrawing positions. */
@Controller
class PositionForms {
    private final Talks talks;

    PositionForms(Talks talks) {
        this.talks = talks;
    }

    /**
     * @param place 0 to 100 on the element's scale; empty: not told
     * @param room how far the delegation can move to either side
     * @param fields {@code packaged}, any number of times: matters as {@code KIND:id}
     */
    @PostMapping("/positions")
    String table(
            @RequestParam Matter.Kind kind,
            @RequestParam String id,
            @RequestParam Stance stance,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "0") double room,
            @RequestParam(required = false) Reserve.@Nullable Kind reserve,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String cause,
            @RequestParam(defaultValue = "") String expires,
            @RequestParam(defaultValue = "false") boolean adReferendum,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "OPEN") Attribution attribution) {
        talks.carryOut(new PositionAct.TablePosition(
                new Matter(kind, id),
                stance,
                Fields.optional(text),
                kind == Matter.Kind.ELEMENT ? place(place, room) : null,
                stance == Stance.RESERVES && reserve != null
                        ? new Reserve(
                                reserve,
                                Fields.optional(holder),
                                Fields.optional(cause),
                                Fields.momentOrNull(expires, talks.zone()))
                        : null,
                adReferendum,
                fields.getOrDefault("packaged", List.of()).stream()
                        .map(PositionForms::matter)
                        .toList(),
                attribution));
        return "redirect:" + back(kind) + "?done=tabled";
    }

    @PostMapping("/positions/withdrawal")
    String withdraw(@RequestParam Matter.Kind kind, @RequestParam String id, @RequestParam Attribution attribution) {
        talks.carryOut(new PositionAct.WithdrawPosition(new Matter(kind, id), attribution));
        return "redirect:" + back(kind) + "?done=withdrawn";
    }

    private static String back(Matter.Kind kind) {
        return kind == Matter.Kind.ELEMENT ? "/positions" : "/text";
    }

    private static @Nullable Place place(String given, double room) {
        if (given.isBlank()) {
            return null;
        }
        try {
            double value = Double.parseDouble(given);
            return new Place(value, Math.max(0, value - room), Math.min(100, value + room));
        } catch (IllegalArgumentException e) {
            throw Refused.mend("field.place");
        }
    }

    /** A matter as a form names it. */
    static Matter matter(String named) {
        int colon = named.indexOf(':');
        try {
            return new Matter(Matter.Kind.valueOf(named.substring(0, Math.max(0, colon))), named.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw Refused.notHere();
        }
    }
}

package org.entente.desk.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.desk.sight.Sight;
import org.jspecify.annotations.Nullable;

/** The tables of the desk as comma-separated values, as far as one person may see them; instants in UTC. */
public enum Sheet {
    PARTIES(Rows::parties, "id", "name", "kind"),
    ELEMENTS(Rows::elements, "id", "question", "low", "high"),
    POSITIONS(
            Rows::positions,
            "delegation",
            "kind",
            "on",
            "stance",
            "text",
            "value",
            "low",
            "high",
            "reserve",
            "holder",
            "cause",
            "expires",
            "ad_referendum",
            "only_with",
            "attribution",
            "at"),
    COUNTS(Rows::counts, "kind", "on", "stance", "delegations"),
    KNOWN(Rows::known, "party", "element", "kind", "value", "low", "high"),
    PARTED(Rows::parted, "delegation", "element", "tabled", "public"),
    NOT_HEARD(Rows::notHeard, "delegation", "kind", "on"),
    PARAGRAPHS(Rows::paragraphs, "version", "number", "id", "element", "text"),
    BRACKETS(Rows::brackets, "id", "paragraph", "reading", "owners", "holders", "condition", "since"),
    AMENDMENTS(Rows::amendments, "id", "by", "target_kind", "target", "change", "words", "text", "why", "status", "at"),
    COLLISIONS(Rows::collisions, "target_kind", "target", "one", "other"),
    OBSTACLES(Rows::obstacles, "kind", "on", "who", "words", "condition", "with", "since"),
    SILENCES(Rows::silences, "version", "step", "expiry", "objection_by", "reason", "lifting", "number"),
    RECEIPTS(Rows::receipts, "version", "delegation", "at"),
    ANNEXES(Rows::annexes, "version", "delegation", "kind", "paragraph", "text", "at"),
    OUTAGES(Rows::outages, "from", "until"),
    MEETINGS(Rows::meetings, "id", "name", "level", "round", "starts", "ends", "place", "state"),
    DEADLINES(Rows::deadlines, "id", "what", "at", "dropped"),
    FORWARDED(Rows::forwarded, "version", "level", "words", "at"),
    AGREEMENTS(Rows::agreements, "name", "signed", "parties", "stipulates", "status", "since", "words"),
    BODIES(Rows::bodies, "name", "members", "mandate", "status", "since", "words"),
    POINTERS(Rows::pointers, "paragraph", "bearing", "register");

    private final Function<Sight, Stream<List<@Nullable Object>>> rows;
    private final List<String> header;

    Sheet(Function<Sight, Stream<List<@Nullable Object>>> rows, String... header) {
        this.rows = rows;
        this.header = List.of(header);
    }

    /** As it is called in addresses: {@code not-heard}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Sheet> of(String label) {
        return Stream.of(values()).filter(sheet -> sheet.label().equals(label)).findFirst();
    }

    /** The table, with a header. */
    public String of(Sight sight) {
        return Csv.of(header, rows.apply(sight));
    }
}

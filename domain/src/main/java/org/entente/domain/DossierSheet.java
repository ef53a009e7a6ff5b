package org.entente.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person wrote in {@code dossier.yaml}; it always beats the machine. */
public record DossierSheet(
        @Nullable String title,
        List<String> members,
        List<String> outside,
        List<ElementEntry> elements,
        List<DocumentEntry> documents,
        List<PartyEntry> parties,
        List<PositionEntry> positions,
        List<DraftEntry> drafts,
        List<ContestEntry> contests,
        List<Correction> corrections,
        List<Merge> merge) {

    /**
     * An element as a person named it.
     *
     * @param scale labels by value, 0 and 100 at least
     * @param terms words that mark the element in a text
     */
    public record ElementEntry(
            String id,
            @Nullable String question,
            Map<Integer, String> scale,
            List<String> terms,
            @Nullable String rule,
            @Nullable Double statusQuo) {}

    public record DocumentEntry(
            String file, @Nullable LocalDate date, @Nullable Genre genre) {}

    /** Means of influence are non-negative weights of any unit; capability is 1 where nobody gave one. */
    public record PartyEntry(
            String id,
            @Nullable String name,
            List<String> aliases,
            @Nullable Double capability,
            Map<String, Double> means) {}

    public record PositionEntry(
            String party,
            String element,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double salience,
            @Nullable RedLine redLine) {}

    /** The range of an element's scale that a party cannot accept. */
    public record RedLine(double from, double to) {}

    public record DraftEntry(String name, List<Clause> clauses) {}

    public record Clause(
            String element, double value, @Nullable String text) {}

    /**
     * A divisible stake that several parties fight over.
     *
     * @param decisiveness how much more effort weighs: 1 where shares go by efforts; 1 where nobody said
     */
    public record ContestEntry(String stake, @Nullable Double decisiveness, List<ContenderEntry> actors) {}

    /**
     * @param worth of the whole stake to the party, in any unit; 1 where nobody said
     * @param effort that it makes, in any unit; null where it is to be found
     */
    public record ContenderEntry(
            String party, @Nullable Double worth, @Nullable Double effort) {}

    /** A person's word on one statement: another party or element, a value, or that it is to be dropped. */
    public record Correction(
            String statement,
            @Nullable String party,
            @Nullable String element,
            @Nullable Double value,
            boolean drop,
            @Nullable String note) {}

    public record Merge(String party, String into) {}

    public static DossierSheet empty() {
        return new DossierSheet(
                null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}

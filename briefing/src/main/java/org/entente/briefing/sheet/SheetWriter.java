package org.entente.briefing.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Dossier;
import org.entente.domain.DossierSheet;
import org.entente.domain.Element;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Writes the {@code dossier.yaml} that a person can edit.
 *
 * <p>What a person wrote is carried over to the letter; the machine only adds comment lines behind it, one for each
 * statement that the text does not name yet.
 */
public final class SheetWriter {
    private static final int QUOTE_SHOWN = 90;

    /** The text of a sheet for this dossier; {@code persons} is what a person wrote so far. */
    public String write(Dossier dossier, Optional<String> persons, DossierSheet sheet) {
        StringBuilder text = new StringBuilder();
        if (persons.isPresent() && !persons.get().isBlank()) {
            text.append(persons.get());
            if (!persons.get().endsWith("\n")) {
                text.append('\n');
            }
        } else {
            start(text, dossier, sheet);
        }
        suggestStatements(text, dossier);
        return text.toString();
    }

    private static void start(StringBuilder text, Dossier dossier, DossierSheet sheet) {
        List<Party> parties = dossier.reading().cast().parties();
        String alliance = dossier.reading().cast().alliance();
        List<String> members = alliance != null && sheet.members().isEmpty() && knownWithMembers(parties)
                ? List.of(alliance)
                : ids(parties, PartyKind.MEMBER);
        text.append("# Edit this file and run again: your word wins. Lines behind # are suggestions or notes.\n");
        text.append("title: ").append(Yaml.text(dossier.title())).append('\n');
        text.append("members: ").append(Yaml.list(members)).append('\n');
        text.append("outside: ")
                .append(Yaml.list(ids(parties, PartyKind.OUTSIDE)))
                .append('\n');
        text.append("# A date or a genre that the text does not tell: {file: NAME, date: YYYY-MM-DD, genre: report}\n");
        text.append("documents: []\n");
        text.append("# Another name of a party: {id: NAME, aliases: [OTHER, …], capability: 1}\n");
        text.append("parties: []\n");
        text.append("# Two names of one party: {party: NAME, into: NAME}\n");
        text.append("merge: []\n");
        elements(text, dossier.mapping().elements());
        text.append(
                "# Where a party stands, by your knowledge: {party: ID, element: ID, value: 0 to 100, low: , high: }\n");
        text.append("positions: []\n");
        text.append("# To place, correct or drop a statement, take its line below, remove the #, and edit:\n");
        text.append("# {statement: ID, party: ID, element: ID, value: 0 to 100, drop: true, note: TEXT}\n");
        text.append("corrections:\n");
    }

    private static boolean knownWithMembers(List<Party> parties) {
        return parties.stream().anyMatch(p -> p.kind() == PartyKind.MEMBER);
    }

    private static void elements(StringBuilder text, List<Element> elements) {
        if (elements.isEmpty()) {
            text.append(
                    "# An element: {id: WORD, question: TEXT, scale: {0: one end, 100: other end}, terms: [WORDS]}\n");
            text.append("elements: []\n");
            return;
        }
        text.append("elements:\n");
        for (Element element : elements) {
            text.append("  - id: ").append(Yaml.text(element.id())).append('\n');
            text.append("    question: ").append(Yaml.text(element.question())).append('\n');
            text.append("    scale: {0: %s, 100: %s}\n".formatted(Yaml.text(element.low()), Yaml.text(element.high())));
            text.append("    terms: ").append(Yaml.list(element.terms())).append('\n');
        }
    }

    private static void suggestStatements(StringBuilder text, Dossier dossier) {
        String written = text.toString();
        Set<String> known = new LinkedHashSet<>();
        dossier.mapping().statements().stream()
                .map(Statement::id)
                .filter(written::contains)
                .forEach(known::add);
        List<Statement> fresh = new ArrayList<>(dossier.mapping().statements());
        fresh.removeIf(statement -> known.contains(statement.id()));
        for (Statement statement : fresh) {
            text.append("#  - {statement: %s, party: %s, element: %s}  # %s%n"
                    .formatted(
                            statement.id(),
                            Yaml.text(statement.party()),
                            Yaml.text(statement.element()),
                            shortened(statement))
                    .replace("\r", ""));
        }
    }

    private static String shortened(Statement statement) {
        String quote = statement.quote().replaceAll("\\s+", " ").strip();
        String cut = quote.codePointCount(0, quote.length()) <= QUOTE_SHOWN
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, QUOTE_SHOWN)) + "…";
        return statement.document() + ": “" + cut + "”";
    }

    private static List<String> ids(List<Party> parties, PartyKind kind) {
        return parties.stream().filter(p -> p.kind() == kind).map(Party::id).toList();
    }

    /** Plain YAML flow values. */
    private static final class Yaml {
        static String text(@Nullable String value) {
            if (value == null) {
                return "null";
            }
            String folded = value.replaceAll("\\s+", " ").strip();
            return folded.matches("[A-Za-z][A-Za-z0-9 _-]*") && !folded.matches("(?i)true|false|null|yes|no|on|off|y|n")
                    ? folded
                    : "\"" + folded.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }

        static String list(List<String> values) {
            return values.stream().map(Yaml::text).toList().toString();
        }
    }
}

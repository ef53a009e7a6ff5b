package org.entente.briefing.decision;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.models.decision.Issue;

/**
 * The issues of a file, a table or a dossier.
 *
 * @param remarks what was taken for granted where the file says nothing
 */
public record IssueFile(List<Issue> issues, List<String> remarks) {
    public IssueFile {
        issues = List.copyOf(issues);
        remarks = List.copyOf(remarks);
    }

    public static IssueFile read(Path file, IssueTerms terms) {
        return isDossier(file) ? IssueDossier.read(file, terms) : IssueTable.read(file, terms);
    }

    static boolean isDossier(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }
}

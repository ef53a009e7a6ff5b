package org.entente.briefing.decision;

import java.nio.file.Path;
import java.util.List;
import org.entente.domain.CallerMistake;
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
        if (!DossierSource.isDossier(file)) {
            return IssueTable.read(file, terms);
        }
        IssueFile read = IssueDossier.of(DossierSource.read(file), terms);
        if (read.issues().isEmpty()) {
            throw new CallerMistake(file + ": no member has a position on any element; place one under positions");
        }
        return read;
    }
}

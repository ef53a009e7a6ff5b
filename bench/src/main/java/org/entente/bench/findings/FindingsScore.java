package org.entente.bench.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that scores what briefings find in folders with an {@code expected.json}. */
@Command(name = "findings", description = "Scores what a briefing finds in each folder against its expected.json.")
public final class FindingsScore implements Callable<Integer> {
    private static final int MISTAKE = 2;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folder with documents and an expected.json.")
    private List<Path> folders = List.of();

    @Option(names = "--dossier", paramLabel = "FILE", description = "Score this dossier.json of the one folder given.")
    private @Nullable Path dossier;

    @Option(names = "--misses", description = "Tell what was expected and not found, with the nearest findings.")
    private boolean misses;

    @Option(names = "--actual", description = "List every finding: + expected, ! ruled out, ? neither.")
    private boolean actual;

    public static void main(String[] args) {
        System.exit(new CommandLine(new FindingsScore()).execute(args));
    }

    @Override
    public Integer call() {
        try {
            List<DisputeScore> scores = new ArrayList<>();
            for (Path folder : folders) {
                scores.add(score(folder));
            }
            print(scores);
            return 0;
        } catch (BadExpectations e) {
            System.err.println(e.getMessage());
            return MISTAKE;
        }
    }

    private DisputeScore score(Path folder) {
        Expectations expectations = Expectations.of(folder.resolve(Expectations.FILE));
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return DisputeScore.of(name, expectations, dossier == null ? FreshDossier.of(folder) : given(dossier));
    }

    private JsonNode given(Path file) {
        if (folders.size() != 1) {
            throw new BadExpectations("--dossier FILE is the dossier.json of exactly one folder");
        }
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException | JacksonException e) {
            throw new BadExpectations(file + ": is no dossier.json that can be read");
        }
    }

    private void print(List<DisputeScore> scores) {
        System.out.print(FindingsReport.table(scores));
        for (DisputeScore score : scores) {
            if (misses) {
                System.out.print(System.lineSeparator() + FindingsReport.misses(score));
            }
            if (actual) {
                System.out.print(System.lineSeparator() + FindingsReport.actual(score));
            }
        }
    }
}

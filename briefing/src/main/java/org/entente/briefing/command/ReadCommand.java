package org.entente.briefing.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.domain.CallerMistake;
import org.entente.domain.Span;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.attribution.AttributionFinder;
import org.entente.readers.intake.DocumentReader;
import org.entente.readers.intake.Intake;
import org.entente.readers.language.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente read}: who said what, as one line of JSON a file. */
@Command(
        name = "read",
        description = "Prints every attributed statement (source, cue, content) of each file.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--jsonl", required = true, description = "one line of JSON a file, in order")
    private boolean jsonLines;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "documents")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        var line = java.util.Objects.requireNonNull(spec).commandLine();
        DocumentReader documents = new DocumentReader();
        TextAnalyzer analyzer = new TextAnalyzer();
        AttributionFinder finder = new AttributionFinder();
        JsonMapper json = JsonMapper.shared();
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new CallerMistake(file + ": there is no such file; name one that exists");
            }
            Intake intake = documents.read(List.of(file), List.of(), step -> {});
            intake.unread().forEach(unread -> line.getErr().println("entente: " + unread.file() + ": " + unread.why()));
            List<Map<String, List<int[]>>> attributions = intake.texts().values().stream()
                    .flatMap(text -> finder.find(analyzer.analyze(text)).stream())
                    .map(ReadCommand::spans)
                    .toList();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("doc", stem(file));
            row.put("attributions", attributions);
            line.getOut().println(json.writeValueAsString(row));
        }
        line.getOut().flush();
        return 0;
    }

    private static Map<String, List<int[]>> spans(Attribution attribution) {
        Map<String, List<int[]>> row = new LinkedHashMap<>();
        row.put("source", pairs(attribution.source()));
        row.put("cue", pairs(attribution.cue()));
        row.put("content", pairs(attribution.content()));
        return row;
    }

    private static List<int[]> pairs(List<Span> spans) {
        return spans.stream().map(span -> new int[] {span.start(), span.end()}).toList();
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}

package org.entente.bench.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.entente.domain.SourceText;
import org.entente.readers.attribution.AttributionFinder;
import org.entente.readers.attribution.proposal.AttributionModel;
import org.entente.readers.language.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores and times the finder of attributions, from plain text to attributions, on one thread. */
@Command(name = "score-attribution", description = "Scores and times the finder of attributions on PolNeAR.")
public final class ScoreCommand implements Callable<Integer> {
    private static final int TIMED_ROUNDS = 3;

    @Parameters(index = "0", description = "a part's folder, with text and attributions")
    private Path part = Path.of("");

    @Option(names = "--model", description = "a model instead of the shipped one")
    private @Nullable Path model;

    @Option(
            names = "--predictions",
            description = "a file to write the attributions to, as the reference scorer reads it")
    private @Nullable Path predictions;

    @Override
    public Integer call() throws IOException {
        List<GoldText> texts = PolnearReader.read(part);
        long start = System.nanoTime();
        TextAnalyzer analyzer = new TextAnalyzer();
        AttributionFinder finder = finder();
        finder.find(analyzer.analyze(new SourceText("The town will pay, said Orla.")));
        double ready = (System.nanoTime() - start) / 1e9;

        Score score = new Score();
        List<String> lines = new ArrayList<>();
        long words = 0;
        for (GoldText text : texts) {
            List<Found> found = Found.of(finder.find(analyzer.analyze(text.text())));
            score.add(text, found);
            lines.add(PredictionLine.of(text, found));
            words += new ScoredText(text.text().original()).size();
        }
        System.out.println(score);
        if (predictions != null) {
            Files.write(predictions, lines);
        }
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int round = 0; round < TIMED_ROUNDS; round++) {
            texts.forEach(text -> finder.find(analyzer.analyze(text.text())));
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                "ready in %.2f s; %.0f words per CPU-second and thread; %d MB of heap in use after all; %s%n",
                ready, TIMED_ROUNDS * words / seconds, heap >> 20, Machine.description());
        return 0;
    }

    private AttributionFinder finder() throws IOException {
        if (model == null) {
            return new AttributionFinder();
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(model))))) {
            return new AttributionFinder(AttributionModel.read(in));
        }
    }
}

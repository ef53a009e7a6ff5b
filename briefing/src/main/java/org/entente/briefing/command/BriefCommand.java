package org.entente.briefing.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.briefing.ArchiveSource;
import org.entente.briefing.Briefing;
import org.entente.briefing.BriefingRequest;
import org.entente.briefing.earlier.Changes;
import org.entente.briefing.earlier.EarlierBriefing;
import org.entente.briefing.output.BriefingFiles;
import org.entente.briefing.output.BriefingFolder;
import org.entente.briefing.page.TerminalSummary;
import org.entente.briefing.sheet.SheetChoice;
import org.entente.domain.CallerMistake;
import org.entente.domain.Reading;
import org.entente.domain.Unread;
import org.entente.readers.intake.Intake;
import org.entente.readers.intake.KnownFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente brief}: documents in, a briefing out. */
@Command(
        name = "brief",
        description = "Reads documents and writes a briefing: who stands where, who breaks ranks, who is unheard.",
        mixinStandardHelpOptions = true)
public final class BriefCommand implements Callable<Integer> {
    private final ArchiveSource archives;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "0..*", description = "documents, folders of them, zip files")
    private List<Path> inputs = List.of();

    @ArgGroup(exclusive = false)
    private @Nullable ArchiveOptions archive;

    @Option(names = "--dossier", paramLabel = "FILE", description = "a dossier.yaml; else the folder's own is used")
    private @Nullable Path sheet;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "resolves 'next week' in pieces without a date")
    private @Nullable String date;

    @Option(names = "--since", paramLabel = "dossier.json", description = "shows what changed since that briefing")
    private @Nullable Path since;

    @Option(names = "--out", paramLabel = "DIR", description = "where to write; ${DEFAULT-VALUE} by default")
    private Path out = Path.of("briefing");

    BriefCommand() {
        this((archive, wanted) -> {
            throw new CallerMistake("--archive: the archive's app is not loaded; start it by ./entente");
        });
    }

    /** @param archives where {@code --archive} finds documents */
    public BriefCommand(ArchiveSource archives) {
        this.archives = archives;
    }

    @Override
    public Integer call() {
        if (inputs.isEmpty() && archive == null) {
            throw new CallerMistake("brief: name documents or folders, or an archive with --archive DIR");
        }
        CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
        Optional<LocalDate> day = Optional.ofNullable(date).map(DateOption::parse);
        Optional<EarlierBriefing> earlier = Optional.ofNullable(since).map(EarlierBriefing::read);
        BriefingFolder folder = BriefingFolder.at(out);
        SheetChoice choice = SheetChoice.among(sheet, sources(), out);
        if (choice.file() != null && sheet == null) {
            line.getErr().println("Using " + choice.file() + "; --dossier chooses another.");
        }
        KnownFiles known = fromArchive(line);
        BriefingRequest request = new BriefingRequest(known, inputs, choice, day, options());
        Briefing.Made made = make(request, line);
        made.notes().forEach(note -> line.getErr().println(choice.file() + ": " + note));
        Optional<Changes> changes = earlier.map(old -> old.to(made.dossier()));
        List<Path> written = new BriefingFiles(folder).write(made, changes, choice);
        line.getOut().print(new TerminalSummary().render(made.dossier(), changes));
        line.getOut().println();
        written.forEach(file -> line.getOut().println("  " + file));
        line.getOut().flush();
        failIfNothingWasRead(made.dossier().reading());
        return 0;
    }

    /** The archive's folder and the inputs. */
    private List<Path> sources() {
        List<Path> sources = new ArrayList<>(inputs);
        if (archive != null) {
            sources.addFirst(archive.folder());
        }
        return sources;
    }

    private KnownFiles fromArchive(CommandLine line) {
        if (archive == null) {
            return KnownFiles.NONE;
        }
        ArchiveSource.Found found = archives.find(archive.folder(), archive.wanted());
        found.notes().forEach(note -> line.getErr().println(archive.folder() + ": " + note));
        return found.files();
    }

    /** The briefing then lists why, and nothing else. */
    private void failIfNothingWasRead(Reading reading) {
        if (reading.documents().stream().noneMatch(Intake::isRead)
                && !reading.unread().isEmpty()) {
            Unread first = reading.unread().getFirst();
            int others = reading.unread().size() - 1;
            throw new CallerMistake("nothing could be read: %s: %s%s"
                    .formatted(
                            first.file(),
                            first.why(),
                            others == 0 ? "" : " (and %d more, listed above)".formatted(others)));
        }
    }

    private static Briefing.Made make(BriefingRequest request, CommandLine line) {
        try (Progress progress = Progress.on(line.getErr())) {
            return new Briefing().make(request, progress::step);
        }
    }

    /** The caller's words, as the provenance keeps them. */
    private List<String> options() {
        List<String> words = new ArrayList<>();
        if (archive != null) {
            words.addAll(archive.words());
        }
        inputs.forEach(input -> words.add(input.toString()));
        if (date != null) {
            words.addAll(List.of("--date", date));
        }
        if (sheet != null) {
            words.addAll(List.of("--dossier", sheet.toString()));
        }
        if (since != null) {
            words.addAll(List.of("--since", since.toString()));
        }
        return words;
    }

    /** A day on the command line. */
    private static final class DateOption {
        static LocalDate parse(String word) {
            try {
                return LocalDate.parse(word);
            } catch (java.time.format.DateTimeParseException e) {
                throw new CallerMistake("--date: '" + word + "' is no date; write YYYY-MM-DD", e);
            }
        }
    }
}

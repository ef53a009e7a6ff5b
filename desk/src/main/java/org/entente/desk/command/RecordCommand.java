package org.entente.desk.command;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.entente.desk.people.Account;
import org.entente.desk.people.Accounts;
import org.entente.desk.record.Backup;
import org.entente.desk.record.ChainName;
import org.entente.desk.record.Export;
import org.entente.desk.record.Pseudonyms;
import org.entente.desk.record.Storage;
import org.entente.desk.record.Verification;
import org.entente.domain.CallerMistake;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente record}: proves, exports, saves and restores what a desk keeps, and forgets a person. */
@Command(
        name = "record",
        description =
                "Proves the record of a desk whole, exports it, backs everything up and restores it; forgets a person.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class RecordCommand implements Runnable {
    private static final int WHOLE = 0;
    private static final int NOT_WHOLE = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(out());
    }

    @Command(description = "Proves the record whole, or says where it was changed.", mixinStandardHelpOptions = true)
    int verify(
            @Option(names = "--data", paramLabel = "DIR", defaultValue = "desk-data", description = DATA) Path data,
            @Option(names = "--db", paramLabel = "URL", description = DB) @Nullable String db,
            @Option(names = "--file", paramLabel = "FILE", description = "an export instead of a storage") @Nullable
                    Path file) {
        Verification.Report report = file != null ? Verification.of(file) : Verification.of(existing(data, db));
        report.faults().forEach(fault -> out().println(fault));
        if (report.isWhole()) {
            out().println("The record is whole: %,d open and %,d sealed entries; the last open one is %s."
                    .formatted(report.open(), report.sealed(), report.head()));
        }
        return report.isWhole() ? WHOLE : NOT_WHOLE;
    }

    @Command(
            description = "Writes the record as JSON Lines: what every delegation may have, unless --sealed.",
            mixinStandardHelpOptions = true)
    int export(
            @Option(names = "--data", paramLabel = "DIR", defaultValue = "desk-data", description = DATA) Path data,
            @Option(names = "--db", paramLabel = "URL", description = DB) @Nullable String db,
            @Option(names = "--sealed", description = "the sealed entries too: for the chair only") boolean sealed,
            @Option(names = "--out", paramLabel = "FILE", description = "a new file instead of the terminal") @Nullable
                    Path file) {
        Set<ChainName> chains = sealed ? EnumSet.allOf(ChainName.class) : EnumSet.of(ChainName.OPEN);
        Export export = new Export(existing(data, db));
        if (file == null) {
            export.write(chains, out());
            out().flush();
            return WHOLE;
        }
        try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
            export.write(chains, out);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
        return WHOLE;
    }

    @Command(
            description = "Saves everything that a desk keeps in one new file; it holds the sealed entries too.",
            mixinStandardHelpOptions = true)
    int backup(
            @Parameters(paramLabel = "FILE", description = "a zip file that is not there yet") Path file,
            @Option(names = "--data", paramLabel = "DIR", defaultValue = "desk-data", description = DATA) Path data,
            @Option(names = "--db", paramLabel = "URL", description = DB) @Nullable String db) {
        DataSource source = existing(data, db);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            Backup.write(source, out);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
        return verified(source, "Saved in " + file);
    }

    @Command(
            description = "Brings a backup into an empty folder or database, of either kind.",
            mixinStandardHelpOptions = true)
    int restore(
            @Parameters(paramLabel = "FILE", description = "what record backup wrote") Path file,
            @Option(names = "--data", paramLabel = "DIR", defaultValue = "desk-data", description = DATA) Path data,
            @Option(names = "--db", paramLabel = "URL", description = DB) @Nullable String db) {
        DataSource source = Storage.of(data, db).source();
        Flyway.configure().dataSource(source).load().migrate();
        Backup.restore(file, source);
        return verified(source, "Restored from " + file);
    }

    @Command(
            description = "Forgets a person for good: sign-in, name and whose acts were whose; the record stays whole.",
            mixinStandardHelpOptions = true)
    int forget(
            @Parameters(paramLabel = "E-MAIL", description = "the person's address at the desk") String email,
            @Option(names = "--data", paramLabel = "DIR", defaultValue = "desk-data", description = DATA) Path data,
            @Option(names = "--db", paramLabel = "URL", description = DB) @Nullable String db) {
        try (HikariDataSource source = Storage.existing(data, db).source()) {
            Flyway.configure().dataSource(source).load().migrate();
            Accounts accounts = new Accounts(JdbcClient.create(source));
            Account account = accounts.rememberedByEmail(email)
                    .orElseThrow(() -> new CallerMistake(email + ": nobody has this address at the desk"));
            new Pseudonyms(source).forget(account.id());
            accounts.forget(account.id());
            return verified(source, "Forgotten");
        }
    }

    private static final String DATA = "the desk's folder; ${DEFAULT-VALUE} by default";
    private static final String DB = "a PostgreSQL URL instead of the folder";

    private int verified(DataSource source, String done) {
        Verification.Report report = Verification.of(source);
        report.faults().forEach(fault -> out().println(fault));
        out().println(done
                + (report.isWhole()
                        ? "; the record is whole, with %,d entries.".formatted(report.open() + report.sealed())
                        : "; but the record is not whole."));
        return report.isWhole() ? WHOLE : NOT_WHOLE;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private static DataSource existing(Path data, @Nullable String db) {
        return Storage.existing(data, db).source();
    }

    private static RuntimeException unwritable(Path file, IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return new CallerMistake(file + ": is there already; name a new file", e);
        }
        if (e instanceof NoSuchFileException) {
            return new CallerMistake(file + ": its folder is not there", e);
        }
        return new CallerMistake(file + ": cannot be written (" + e.getMessage() + ")", e);
    }
}

package org.entente.desk.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.entente.desk.SetClock;
import org.entente.desk.Storages;
import org.entente.desk.Talks;
import org.entente.desk.procedure.Attribution;
import org.entente.desk.procedure.Matter;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.Stance;
import org.entente.desk.procedure.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class VerificationTest {
    private static final int SEALED = 3;

    private final SetClock clock = new SetClock("2026-03-02T09:00:00Z");

    private DataSource talks(Storages storage) {
        DataSource source = storage.fresh();
        try (Talks talks = Talks.open(source, clock, Terms.USUAL)) {
            talks.text("Passage is free.", "All [shall][should] inspect.");
            TablePosition position = TablePosition.open(Matter.clause("p1"), Stance.SUPPORTS, "Yes: “oui”.");
            talks.by(Talks.head("Arvania"), position);
            for (String member : Talks.MEMBERS.subList(1, 1 + SEALED)) {
                talks.by(Talks.head(member), position.attributed(Attribution.NON_ATTRIBUTABLE));
            }
            talks.by(Talks.head("Halvia"), position);
        }
        return source;
    }

    @ParameterizedTest
    @EnumSource(Storages.class)
    void anUntouchedRecordIsWhole(Storages storage) {
        Verification.Report report = Verification.of(talks(storage));
        assertThat(report.faults()).isEmpty();
        assertThat(report.sealed()).isEqualTo(SEALED);
    }

    @ParameterizedTest
    @EnumSource(Storages.class)
    void anyOneChangedByteIsFoundAndItsPlaceTold(Storages storage) {
        DataSource source = talks(storage);
        JdbcClient jdbc = JdbcClient.create(source);
        List<Link> links = new java.util.ArrayList<>(new ChainStore(source).after(ChainName.OPEN, 0));
        links.addAll(new ChainStore(source).after(ChainName.SEALED, 0));
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            Link link = links.get(random.nextInt(links.size()));
            String column = List.of("content", "hash", "previous").get(random.nextInt(3));
            String before =
                    column.equals("content") ? link.content() : column.equals("hash") ? link.hash() : link.previous();
            int at = random.nextInt(before.length());
            char changed = before.charAt(at) == '5' ? '6' : '5';
            String after = before.substring(0, at) + changed + before.substring(at + 1);
            set(jdbc, link, column, after);
            assertThat(Verification.of(source).faults())
                    .as("%s of %s entry %d at %d", column, link.chain(), link.number(), at)
                    .anyMatch(fault -> fault.startsWith(link.chain().label() + " entry " + link.number() + ": "));
            set(jdbc, link, column, before);
        }
        assertThat(Verification.of(source).isWhole()).isTrue();
    }

    private static void set(JdbcClient jdbc, Link link, String column, String value) {
        jdbc.sql("update record_entry set " + column + " = ? where chain = ? and number = ?")
                .params(value, link.chain().label(), link.number())
                .update();
    }

    @ParameterizedTest
    @EnumSource(Storages.class)
    void entriesThatAreCutOffOrTakenOutAreMissed(Storages storage) {
        DataSource source = talks(storage);
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql("delete from record_entry where chain = 'sealed' and number = 3")
                .update();
        assertThat(Verification.of(source).faults()).singleElement().asString().contains("sealed entry 3");
        jdbc.sql("delete from record_entry where chain = 'open' and number = 2").update();
        assertThat(Verification.of(source).faults()).anyMatch(fault -> fault.startsWith("open entry 3: entry 2"));
    }

    @Test
    void anExportProvesItselfAndTellsItsDelegationsNothingSealed(@TempDir Path folder) throws IOException {
        DataSource source = talks(Storages.H2);
        String open = exported(source, EnumSet.of(ChainName.OPEN));
        assertThat(open)
                .doesNotContain("sealed")
                .doesNotContain("\"delegation\":\"Belmoor\"")
                .contains("Halvia");
        assertThat(open.lines().filter(line -> line.contains("NON_ATTRIBUTABLE")))
                .isEmpty();
        Path file = folder.resolve("record.jsonl");
        Files.writeString(file, open);
        assertThat(Verification.of(file).isWhole()).isTrue();

        byte[] bytes = open.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            int at = random.nextInt(bytes.length - 1);
            byte before = bytes[at];
            bytes[at] = (byte) (before == '7' ? '8' : '7');
            Files.write(file, bytes);
            assertThat(wholeOrUnreadable(file)).as("byte %d", at).isFalse();
            bytes[at] = before;
        }
    }

    /** A byte that breaks a character makes the file no UTF-8, which is told as well. */
    private static boolean wholeOrUnreadable(Path file) {
        try {
            return Verification.of(file).isWhole();
        } catch (org.entente.domain.CallerMistake mistake) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(Storages.class)
    void aBackupGoesIntoEitherKindOfStorage(Storages storage, @TempDir Path folder) throws IOException {
        DataSource source = talks(storage);
        Path file = folder.resolve("backup.zip");
        try (var out = Files.newOutputStream(file)) {
            Backup.write(source, out);
        }
        for (Storages kind : Storages.values()) {
            DataSource target = kind.fresh();
            Backup.restore(file, target);
            EnumSet<ChainName> all = EnumSet.allOf(ChainName.class);
            assertThat(exported(target, all)).isEqualTo(exported(source, all));
            assertThat(Verification.of(target).isWhole()).isTrue();
            try (Talks resumed = Talks.resumed(target, clock)) {
                resumed.by(Talks.head("Isenland"), TablePosition.open(Matter.clause("p1"), Stance.CAN_ACCEPT, ""));
                assertThat(resumed.desk.sight(Talks.CHAIR).positions()).hasSize(SEALED + 3);
            }
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Backup.restore(file, target))
                    .hasMessageContaining("into an empty one");
        }
    }

    private static String exported(DataSource source, EnumSet<ChainName> chains) {
        try (StringWriter out = new StringWriter()) {
            new Export(source).write(chains, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.entente.desk.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.entente.desk.procedure.Negotiation;
import org.entente.domain.CallerMistake;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proves a record whole: every entry follows the one before, says what its hash says, and all of them together can be
 * read as talks.
 */
public final class Verification {
    private static final int FAULTS_TOLD = 20;

    private final Map<ChainName, Link> last = new EnumMap<>(ChainName.class);
    private final Map<ChainName, List<Content>> contents = new EnumMap<>(ChainName.class);
    private final List<String> faults = new ArrayList<>();

    private Verification() {
        for (ChainName chain : ChainName.values()) {
            contents.put(chain, new ArrayList<>());
        }
    }

    /**
     * What was found.
     *
     * @param open how many open entries there are
     * @param sealed how many sealed entries there are
     * @param head hash of the last open entry, which stands for all before it
     * @param faults where something was changed, one line each; none: the record is whole
     */
    public record Report(long open, long sealed, String head, List<String> faults) {
        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /** Of a storage. */
    public static Report of(DataSource source) {
        ChainStore store = new ChainStore(source);
        TransactionTemplate moment = new TransactionTemplate(new JdbcTransactionManager(source));
        moment.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
        return java.util.Objects.requireNonNull(moment.execute(status -> {
            Verification verification = new Verification();
            Head head = store.head();
            for (ChainName chain : ChainName.values()) {
                store.after(chain, 0).forEach(verification::take);
                verification.end(chain, head);
            }
            return verification.report();
        }));
    }

    /** Of an export: its chains from their first entries on. */
    public static Report of(Path file) {
        Verification verification = new Verification();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                int at = number;
                JsonLines.read(line)
                        .ifPresentOrElse(
                                verification::take,
                                () -> verification.faults.add("line " + at + ": is no entry of a record"));
            }
            return verification.report();
        } catch (MalformedInputException e) {
            throw new CallerMistake(file + ": is not written in UTF-8, so it is no record", e);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new CallerMistake(file + ": not there", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Link link) {
        Link before = last.get(link.chain());
        String previous = before == null ? Hash.START : before.hash();
        long number = before == null ? 1 : before.number() + 1;
        String where = link.chain().label() + " entry " + link.number() + ": ";
        last.put(link.chain(), link);
        if (link.number() != number) {
            faults.add(where + "entry " + number + " should stand there");
        }
        if (!link.previous().equals(previous)) {
            faults.add(where + "does not follow the entry before it");
        }
        if (!Link.after(link.chain(), link.number(), link.previous(), link.content())
                .hash()
                .equals(link.hash())) {
            faults.add(where + "its words or its hash were changed");
            return;
        }
        try {
            Content content = ActJson.read(link.content(), Content.class);
            if (content.chain() != link.chain() || content.number() != link.number()) {
                faults.add(where + "stands in another's place");
            }
            contents.getOrDefault(link.chain(), new ArrayList<>()).add(content);
        } catch (RuntimeException e) {
            faults.add(where + "cannot be read");
        }
    }

    /** Without it, entries cut off at the end would not be missed. */
    private void end(ChainName chain, Head head) {
        Link link = last.get(chain);
        long number = link == null ? 0 : link.number();
        if (number != head.number(chain) || !(link == null ? Hash.START : link.hash()).equals(head.hash(chain))) {
            faults.add(
                    chain.label() + " entry " + head.number(chain) + ": should be the last one, not entry " + number);
        }
    }

    private Report report() {
        if (faults.isEmpty()) {
            readAsTalks();
        }
        Link open = last.get(ChainName.OPEN);
        Link sealed = last.get(ChainName.SEALED);
        return new Report(
                open == null ? 0 : open.number(),
                sealed == null ? 0 : sealed.number(),
                open == null ? Hash.START : open.hash(),
                Stream.concat(
                                faults.stream().limit(FAULTS_TOLD),
                                Stream.of((faults.size() - FAULTS_TOLD) + " more")
                                        .filter(more -> faults.size() > FAULTS_TOLD))
                        .toList());
    }

    private void readAsTalks() {
        Negotiation talks = Negotiation.NONE;
        for (Content content : Reading.merged(
                0,
                contents.getOrDefault(ChainName.OPEN, List.of()),
                contents.getOrDefault(ChainName.SEALED, List.of()))) {
            String where = content.chain().label() + " entry " + content.number() + ": ";
            if (content.at().isBefore(talks.at())) {
                faults.add(where + "is earlier than the entry before it");
            }
            try {
                talks = talks.with(content.entry());
            } catch (RuntimeException e) {
                faults.add(where + "does not fit what was done before");
                return;
            }
        }
    }
}

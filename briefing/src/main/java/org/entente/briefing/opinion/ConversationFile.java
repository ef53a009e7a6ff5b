package org.entente.briefing.opinion;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.briefing.decision.DossierSource;
import org.entente.briefing.table.Table;
import org.entente.domain.CallerMistake;
import org.entente.models.opinion.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as people have it: votes as {@code pid,tid,vote} with the statements and what moderators did to them, or
 * a dossier's members on its elements.
 *
 * @param names of participants by id, where they have any
 * @param texts of statements by id, where they are known
 */
public record ConversationFile(Conversation talk, Map<Integer, String> names, Map<Integer, String> texts) {
    private static final int MOST_CELLS = 400_000_000;

    public static ConversationFile read(Path file, @Nullable Path comments) {
        if (!DossierSource.isDossier(file)) {
            return new ConversationFile(votes(file, comments), Map.of(), comments == null ? Map.of() : texts(comments));
        }
        if (comments != null) {
            throw new CallerMistake("--comments: goes with a table of votes; a dossier's elements are its statements");
        }
        StandsAsVotes stands = StandsAsVotes.read(file);
        return new ConversationFile(stands.sides(), byNumber(stands.members()), byNumber(stands.elements()));
    }

    private static Map<Integer, String> byNumber(List<String> words) {
        return IntStream.range(0, words.size()).boxed().collect(Collectors.toMap(i -> i, words::get));
    }

    /** The last vote of a participant on a statement counts. */
    private static Conversation votes(Path votes, @Nullable Path comments) {
        Table table = Table.read(votes);
        int pid = table.column("pid");
        int tid = table.column("tid");
        int vote = table.column("vote");
        Set<Integer> participants = new TreeSet<>();
        Set<Integer> statements = new TreeSet<>();
        Set<Integer> approved = new HashSet<>();
        Set<Integer> out = new HashSet<>();
        Set<Integer> meta = new HashSet<>();
        if (comments != null) {
            moderation(Table.read(comments), statements, approved, out, meta);
        }
        for (int row = 0; row < table.rows(); row++) {
            participants.add(whole(table, row, pid));
            statements.add(whole(table, row, tid));
        }
        if ((long) participants.size() * statements.size() > MOST_CELLS) {
            throw new CallerMistake("%s: %,d participants × %,d statements are more than %,d cells; take a part of them"
                    .formatted(votes, participants.size(), statements.size(), MOST_CELLS));
        }
        Map<Integer, Integer> rows = numbered(participants);
        Map<Integer, Integer> columns = numbered(statements);
        byte[][] cells = new byte[rows.size()][columns.size()];
        for (byte[] row : cells) {
            Arrays.fill(row, Conversation.UNSEEN);
        }
        for (int row = 0; row < table.rows(); row++) {
            int value = whole(table, row, vote);
            if (value < -1 || value > 1) {
                throw table.mistake(row, vote, "a vote is 1 (agree), 0 (pass) or -1 (disagree), not " + value);
            }
            cells[rows.getOrDefault(whole(table, row, pid), 0)][columns.getOrDefault(whole(table, row, tid), 0)] =
                    (byte) value;
        }
        return new Conversation(List.copyOf(participants), List.copyOf(statements), cells, approved, out, meta);
    }

    /** What the statements say, by id, if the file of statements has their words. */
    private static Map<Integer, String> texts(Path comments) {
        Table table = Table.read(comments);
        Map<Integer, String> texts = new HashMap<>();
        for (String name : List.of("text", "txt", "comment-body", "comment", "statement", "body")) {
            OptionalInt column = table.find(name);
            for (int row = 0; column.isPresent() && row < table.rows(); row++) {
                texts.putIfAbsent(whole(table, row, table.column("tid")), table.text(row, column.getAsInt()));
            }
        }
        return texts;
    }

    private static void moderation(
            Table table, Set<Integer> statements, Set<Integer> approved, Set<Integer> out, Set<Integer> meta) {
        int tid = table.column("tid");
        OptionalInt moderated = table.find("moderated");
        OptionalInt isMeta = table.find("is_meta");
        for (int row = 0; row < table.rows(); row++) {
            int id = whole(table, row, tid);
            statements.add(id);
            double verdict = moderated.isPresent() ? table.number(row, moderated.getAsInt(), 0) : 0;
            if (verdict > 0) {
                approved.add(id);
            } else if (verdict < 0) {
                out.add(id);
            }
            if (isMeta.isPresent() && table.number(row, isMeta.getAsInt(), 0) != 0) {
                meta.add(id);
            }
        }
    }

    private static int whole(Table table, int row, int column) {
        double value = table.number(row, column);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw table.mistake(row, column, "'" + table.text(row, column) + "' is no whole number; write one");
        }
        return (int) value;
    }

    private static Map<Integer, Integer> numbered(Set<Integer> ids) {
        Map<Integer, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }
}

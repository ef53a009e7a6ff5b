package org.entente.bench.opinion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.briefing.opinion.ConversationFile;
import org.entente.briefing.opinion.GroupsJson;
import org.entente.domain.CallerMistake;
import org.entente.models.opinion.Conversation;
import org.entente.models.opinion.OpinionGroups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares opinion groups with the answers that Polis' own server gave. */
@Command(name = "score-groups", description = "Compares each conversation's groups with its expected_math.json.")
public final class ScoreGroups implements Callable<Integer> {
    private static final double EXACT = 1e-9;
    private static final double NEAR = 1e-6;

    @Parameters(index = "0", description = "the folder with one folder a conversation")
    private Path folder = Path.of("");

    private int failed;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new CallerMistake(folder + ": is no folder; name the one with the conversations");
        }
        List<Path> conversations;
        try (Stream<Path> folders = Files.list(folder)) {
            conversations = folders.filter(f -> Files.exists(f.resolve("expected_math.json")))
                    .sorted()
                    .toList();
        }
        for (Path conversation : conversations) {
            score(conversation);
        }
        System.out.printf("%d conversations, %d checks failed%n", conversations.size(), failed);
        return failed == 0 ? 0 : 1;
    }

    private void score(Path of) throws IOException {
        JsonMapper json = JsonMapper.shared();
        JsonNode theirs = json.readTree(Files.readString(of.resolve("expected_math.json")));
        Conversation talk = ConversationFile.read(of.resolve("votes.csv"), of.resolve("comments.csv"))
                .talk();
        Map<Integer, Integer> index = new HashMap<>();
        for (int i = 0; i < talk.participants().size(); i++) {
            index.put(talk.participants().get(i), i);
        }
        JsonNode bases = theirs.path("base-clusters");
        List<List<Integer>> members = new ArrayList<>();
        bases.path("members").forEach(base -> {
            List<Integer> own = new ArrayList<>();
            base.forEach(pid -> own.add(index.getOrDefault(pid.asInt(), -1)));
            members.add(own);
        });
        JsonNode ours = json.valueToTree(GroupsJson.of(OpinionGroups.of(talk, members), List.of()));
        System.out.println(of.getFileName());
        double[] turn = {sign(ours, theirs, 0), sign(ours, theirs, 1)};
        for (String key : List.of("n", "n-cmts")) {
            report(key, Math.abs(ours.path(key).asDouble() - theirs.path(key).asDouble()), 0);
        }
        for (String key : List.of("tids", "in-conv", "mod-in", "mod-out", "meta-tids")) {
            report(key, set(ours.path(key)).equals(set(theirs.path(key))));
        }
        report("user-vote-counts", fields(ours.path("user-vote-counts"), theirs.path("user-vote-counts")), 0);
        JsonNode pca = ours.path("pca");
        JsonNode expected = theirs.path("pca");
        report("center", rows(pca.path("center"), expected.path("center"), 1), EXACT);
        for (int axis = 0; axis < 2; axis++) {
            report(
                    "component " + (axis + 1),
                    rows(pca.path("comps").path(axis), expected.path("comps").path(axis), turn[axis]),
                    EXACT);
            report(
                    "statement places " + (axis + 1),
                    rows(
                            pca.path("comment-projection").path(axis),
                            expected.path("comment-projection").path(axis),
                            turn[axis]),
                    EXACT);
            String name = axis == 0 ? "x" : "y";
            report(
                    "participants' " + name,
                    rows(ours.path("base-clusters").path(name), bases.path(name), turn[axis]),
                    EXACT);
        }
        report("extremity", rows(pca.path("comment-extremity"), expected.path("comment-extremity"), 1), EXACT);
        for (String key : List.of("group-aware-consensus", "comment-priorities")) {
            report(key, fields(ours.path(key), theirs.path(key)), EXACT);
        }
        groups(ours, theirs, bases, turn);
    }

    private void groups(JsonNode ours, JsonNode theirs, JsonNode bases, double[] turn) {
        JsonNode found = ours.path("group-clusters");
        JsonNode expected = theirs.path("group-clusters");
        report("k", found.size() == expected.size());
        boolean same = found.size() == expected.size();
        double center = 0;
        double votes = 0;
        double consensus = 0;
        double representative = 0;
        boolean ids = true;
        for (int g = 0; g < expected.size(); g++) {
            Set<Integer> named = new HashSet<>();
            found.path(g)
                    .path("members")
                    .forEach(b -> named.add(bases.path("id").path(b.asInt()).asInt()));
            same &= named.equals(set(expected.path(g).path("members")));
            for (int axis = 0; axis < 2; axis++) {
                center = Math.max(
                        center,
                        Math.abs(turn[axis]
                                        * found.path(g)
                                                .path("center")
                                                .path(axis)
                                                .asDouble()
                                - expected.path(g).path("center").path(axis).asDouble()));
            }
            String key = Integer.toString(g);
            for (String tid : theirs.path("group-votes").path(key).path("votes").propertyNames()) {
                votes = Math.max(
                        votes,
                        fields(
                                ours.path("group-votes").path(key).path("votes").path(tid),
                                theirs.path("group-votes")
                                        .path(key)
                                        .path("votes")
                                        .path(tid)));
            }
            JsonNode own = ours.path("repness").path(key);
            JsonNode their = theirs.path("repness").path(key);
            ids &= tids(own).equals(tids(their));
            representative = Math.max(representative, lists(own, their));
        }
        for (String side : List.of("agree", "disagree")) {
            JsonNode own = ours.path("consensus").path(side);
            JsonNode their = theirs.path("consensus").path(side);
            ids &= tids(own).equals(tids(their));
            consensus = Math.max(consensus, lists(own, their));
        }
        report("partition", same);
        report("group centres", center, EXACT);
        report("group votes", votes, 0);
        report("representative and consensus ids", ids);
        report("representativeness", representative, NEAR);
        report("consensus", consensus, EXACT);
    }

    private static double lists(JsonNode ours, JsonNode theirs) {
        double most = ours.size() == theirs.size() ? 0 : Double.POSITIVE_INFINITY;
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            most = Math.max(most, fields(ours.path(i), theirs.path(i)));
            boolean side = ours.path(i).path("repful-for").equals(theirs.path(i).path("repful-for"));
            most = side ? most : Double.POSITIVE_INFINITY;
        }
        return most;
    }

    private static double sign(JsonNode ours, JsonNode theirs, int axis) {
        double product = 0;
        JsonNode own = ours.path("pca").path("comps").path(axis);
        JsonNode their = theirs.path("pca").path("comps").path(axis);
        for (int j = 0; j < own.size(); j++) {
            product += own.path(j).asDouble() * their.path(j).asDouble();
        }
        return product < 0 ? -1 : 1;
    }

    /** The largest difference of two rows of numbers. */
    private static double rows(JsonNode ours, JsonNode theirs, double turn) {
        double most = ours.size() == theirs.size() ? 0 : Double.POSITIVE_INFINITY;
        for (int j = 0; j < theirs.size(); j++) {
            most = Math.max(
                    most,
                    Math.abs(turn * ours.path(j).asDouble() - theirs.path(j).asDouble()));
        }
        return most;
    }

    /** The largest difference of the expected numbers from ours by name. */
    private static double fields(JsonNode ours, JsonNode theirs) {
        double most = 0;
        for (String name : theirs.propertyNames()) {
            if (theirs.path(name).isNumber()) {
                double difference = ours.has(name)
                        ? Math.abs(
                                ours.path(name).asDouble() - theirs.path(name).asDouble())
                        : Double.POSITIVE_INFINITY;
                most = Math.max(most, difference);
            }
        }
        return most;
    }

    private static Set<Integer> set(JsonNode list) {
        Set<Integer> found = new HashSet<>();
        list.forEach(one -> found.add(one.asInt()));
        return found;
    }

    private static List<Integer> tids(JsonNode list) {
        List<Integer> found = new ArrayList<>();
        list.forEach(one -> found.add(one.path("tid").asInt()));
        return found;
    }

    private void report(String what, boolean holds) {
        failed += holds ? 0 : 1;
        System.out.printf("  %-34s %s%n", what, holds ? "pass" : "FAIL");
    }

    private void report(String what, double difference, double allowed) {
        boolean holds = difference <= allowed;
        failed += holds ? 0 : 1;
        System.out.printf(Locale.ROOT, "  %-34s %s  %.1e%n", what, holds ? "pass" : "FAIL", difference);
    }
}

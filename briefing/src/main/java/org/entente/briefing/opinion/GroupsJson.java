package org.entente.briefing.opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.models.opinion.Conversation;
import org.entente.models.opinion.OpinionGroups;
import org.entente.models.opinion.OpinionGroups.Group;
import org.entente.models.opinion.OpinionPlane;
import org.entente.models.opinion.Representative;
import org.entente.models.opinion.Tally;

/** Opinion groups with the keys of Polis' own mathematics, and a few of ours after them. */
public final class GroupsJson {
    private static final int FEW = 5;

    private GroupsJson() {}

    /**
     * @param between two groups whose common ground is asked for; empty for none
     */
    public static Map<String, Object> of(OpinionGroups found, List<Group> between) {
        Conversation talk = found.talk();
        List<Integer> ids = talk.participants();
        List<Integer> statements = talk.statements();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", ids.size());
        json.put("n-cmts", statements.size());
        json.put("tids", statements);
        json.put("in-conv", found.inConversation().stream().map(ids::get).toList());
        json.put("user-vote-counts", byId(ids, found::votes));
        json.put("mod-in", statements.stream().filter(talk.approved()::contains).toList());
        json.put(
                "mod-out",
                statements.stream()
                        .filter(t -> talk.out().contains(t) || talk.meta().contains(t))
                        .toList());
        json.put("meta-tids", statements.stream().filter(talk.meta()::contains).toList());
        json.put("pca", pca(found.plane(), statements.size()));
        json.put("base-clusters", bases(found, ids));
        json.put(
                "group-clusters",
                found.groups().stream()
                        .map(g -> ordered("id", g.id(), "members", g.bases(), "center", g.center()))
                        .toList());
        json.put("group-votes", byGroup(found, g -> votes(found, g)));
        json.put("group-aware-consensus", byId(statements, j -> found.groupConsensus(j, true, found.groups())));
        json.put("comment-priorities", byId(statements, found::priority));
        json.put(
                "repness",
                byGroup(
                        found,
                        g -> g.representative().stream()
                                .map(GroupsJson::representative)
                                .toList()));
        json.put(
                "consensus",
                ordered(
                        "agree", consensus(found.consensus(true)),
                        "disagree", consensus(found.consensus(false))));
        json.put(
                "group-aware-consensus-disagree",
                byId(statements, j -> found.groupConsensus(j, false, found.groups())));
        json.put("divided", found.divided());
        json.put(
                "bridges",
                found.bridges(FEW).stream()
                        .map(b -> ordered(
                                "pid", ids.get(b.participant()),
                                "group", b.group(),
                                "towards", b.other(),
                                "silhouette", b.silhouette()))
                        .toList());
        if (!between.isEmpty()) {
            json.put(
                    "between",
                    ordered(
                            "groups", between.stream().map(Group::id).toList(),
                            "agree", common(found, true, between),
                            "disagree", common(found, false, between)));
        }
        return json;
    }

    private static List<Map<String, Object>> common(OpinionGroups found, boolean agrees, List<Group> between) {
        return found.common(agrees, between, FEW).entrySet().stream()
                .map(e -> ordered("tid", e.getKey(), "share", e.getValue()))
                .toList();
    }

    private static Map<String, Object> pca(OpinionPlane plane, int statements) {
        List<List<Double>> projection = IntStream.range(0, 2)
                .mapToObj(axis -> IntStream.range(0, statements)
                        .mapToObj(j -> plane.statements()[j][axis])
                        .toList())
                .toList();
        return ordered(
                "center", plane.center(),
                "comps", plane.components(),
                "comment-projection", projection,
                "comment-extremity",
                        IntStream.range(0, statements)
                                .mapToDouble(plane::extremity)
                                .toArray());
    }

    private static Map<String, Object> bases(OpinionGroups found, List<Integer> ids) {
        List<OpinionGroups.Base> bases = found.bases();
        return ordered(
                "id", bases.stream().map(OpinionGroups.Base::id).toList(),
                "members",
                        bases.stream()
                                .map(b -> b.members().stream().map(ids::get).toList())
                                .toList(),
                "x", bases.stream().map(b -> b.center()[0]).toList(),
                "y", bases.stream().map(b -> b.center()[1]).toList(),
                "count", bases.stream().map(b -> b.members().size()).toList());
    }

    private static Map<String, Object> votes(OpinionGroups found, Group group) {
        return ordered(
                "id", group.id(),
                "n-members", group.members().size(),
                "votes",
                        byId(found.talk().statements(), j -> {
                            Tally tally = found.tally(group, j);
                            return ordered("A", tally.agree(), "D", tally.disagree(), "S", tally.seen());
                        }));
    }

    private static Map<String, Object> representative(Representative one) {
        Map<String, Object> json = ordered(
                "tid", one.statement(),
                "n-success", one.success(),
                "n-trials", one.trials(),
                "p-success", one.share(),
                "p-test", one.shareTest(),
                "repness", one.ratio(),
                "repness-test", one.ratioTest(),
                "repful-for", one.agrees() ? "agree" : "disagree");
        if (one.bestAgree() != null) {
            json.put("n-agree", one.bestAgree());
            json.put("best-agree", true);
        }
        return json;
    }

    private static List<Map<String, Object>> consensus(List<Representative> statements) {
        return statements.stream()
                .map(one -> ordered(
                        "tid", one.statement(),
                        "n-success", one.success(),
                        "n-trials", one.trials(),
                        "p-success", one.share(),
                        "p-test", one.shareTest()))
                .toList();
    }

    private static Map<String, Object> byGroup(OpinionGroups found, java.util.function.Function<Group, Object> value) {
        Map<String, Object> json = new LinkedHashMap<>();
        found.groups().forEach(group -> json.put(Integer.toString(group.id()), value.apply(group)));
        return json;
    }

    private static Map<String, Object> byId(List<Integer> ids, java.util.function.IntFunction<Object> value) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            json.put(ids.get(i).toString(), value.apply(i));
        }
        return json;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            json.put((String) pairs[i], pairs[i + 1]);
        }
        return json;
    }
}

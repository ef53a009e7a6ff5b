package org.entente.briefing.opinion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.briefing.report.Columns;
import org.entente.briefing.report.Report;
import org.entente.briefing.report.ReportPage;
import org.entente.domain.CallerMistake;
import org.entente.models.opinion.Conversation;
import org.entente.models.opinion.OpinionGroups;
import org.entente.models.opinion.OpinionGroups.Group;

/**
 * Opinion groups in words and on a page.
 *
 * @param read what it was found in
 * @param between two groups whose common ground is asked for; empty for none
 * @param approvedOnly whether statements that no moderator let in stay out of the lists
 */
public record GroupsReport(
        String title, OpinionGroups found, ConversationFile read, List<Group> between, boolean approvedOnly)
        implements Report {
    private static final int FEW = 5;
    private static final int WIDEST = 60;

    /** The two groups of an option such as {@code A,B}; none of an empty one. */
    public static List<Group> between(OpinionGroups found, String pair) {
        if (pair.isBlank()) {
            return List.of();
        }
        List<Group> chosen = new ArrayList<>();
        for (String word : pair.split(",", -1)) {
            String name = word.strip().toUpperCase(Locale.ROOT);
            chosen.add(found.groups().stream()
                    .filter(g -> name(g.id()).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new CallerMistake("--between: there is no group '" + word.strip()
                            + "'; there are "
                            + String.join(
                                    ", ",
                                    found.groups().stream()
                                            .map(g -> name(g.id()))
                                            .toList()))));
        }
        if (chosen.size() != 2 || chosen.get(0) == chosen.get(1)) {
            throw new CallerMistake("--between: name two groups, such as A,B");
        }
        return chosen;
    }

    static String name(int group) {
        return Character.toString('A' + group);
    }

    @Override
    public Map<String, Object> json() {
        return GroupsJson.of(found, between);
    }

    public List<String> facts() {
        Conversation talk = found.talk();
        List<String> facts = new ArrayList<>();
        facts.add(String.format(
                Locale.ROOT,
                "%d participants on %d statements; %d voted enough to be placed, in %d groups.",
                talk.participants().size(),
                talk.statements().size(),
                found.inConversation().size(),
                found.groups().size()));
        facts.add(String.format(
                Locale.ROOT,
                "How divided: %.2f. Two votes from two groups are opposed that much more often than two from one group;"
                        + " 0 is not at all, 1 is wholly.",
                found.divided()));
        return facts;
    }

    /** What a group is told by, what joins all, what joins two, who stands between. */
    List<ReportPage.Sheet> sheets() {
        List<ReportPage.Sheet> sheets = new ArrayList<>();
        for (Group group : found.groups()) {
            sheets.add(new ReportPage.Sheet(
                    "Group " + name(group.id()) + ", " + group.members().size() + " participants",
                    "What sets it apart from the others.",
                    List.of("statement", "they", "votes", "share", "times the others'"),
                    group.representative().stream()
                            .filter(one -> isShown(one.statement()))
                            .map(one -> List.of(
                                    statement(one.statement()),
                                    one.agrees() ? "agree" : "disagree",
                                    one.success() + " of " + one.trials(),
                                    percent(one.share()),
                                    String.format(Locale.ROOT, "%.1f", one.ratio())))
                            .toList()));
        }
        List<List<String>> consensus = new ArrayList<>();
        for (boolean agrees : new boolean[] {true, false}) {
            found.consensus(agrees).stream()
                    .filter(one -> isShown(one.statement()))
                    .map(one -> List.of(
                            statement(one.statement()),
                            agrees ? "agree" : "disagree",
                            one.success() + " of " + one.trials(),
                            percent(one.share())))
                    .forEach(consensus::add);
        }
        sheets.add(new ReportPage.Sheet(
                "Where most agree, and where most disagree",
                "Statements with more than half of all votes on one side.",
                List.of("statement", "they", "votes", "share"),
                consensus));
        sheets.add(common("What every group shares", found.groups()));
        if (!between.isEmpty()) {
            sheets.add(common(
                    "What groups " + name(between.get(0).id()) + " and "
                            + name(between.get(1).id()) + " share",
                    between));
        }
        sheets.add(new ReportPage.Sheet(
                "Who stands between",
                "Participants in one group who are about as near to another; they may carry words across.",
                List.of("participant", "group", "towards", "nearness to its own"),
                found.bridges(FEW).stream()
                        .map(b -> List.of(
                                participant(b.participant()),
                                name(b.group()),
                                name(b.other()),
                                String.format(Locale.ROOT, "%.2f", b.silhouette())))
                        .toList()));
        return sheets;
    }

    private ReportPage.Sheet common(String title, List<Group> among) {
        List<List<String>> rows = new ArrayList<>();
        for (boolean agrees : new boolean[] {true, false}) {
            found.common(agrees, among, Integer.MAX_VALUE).entrySet().stream()
                    .filter(held -> isShown(held.getKey()))
                    .limit(FEW)
                    .map(held -> List.of(
                            statement(held.getKey()),
                            agrees ? "agree" : "disagree",
                            String.format(Locale.ROOT, "%.2f", held.getValue())))
                    .forEach(rows::add);
        }
        return new ReportPage.Sheet(
                title,
                "The product of the groups' shares: 1 where every group is wholly on that side.",
                List.of("statement", "they", "all of them"),
                rows);
    }

    private boolean isShown(int statement) {
        return !approvedOnly || found.talk().approved().contains(statement);
    }

    private String statement(int id) {
        String text = read.texts().get(id);
        return text == null ? "statement " + id : read.names().isEmpty() ? id + ": " + text : text;
    }

    private String participant(int number) {
        Integer id = found.talk().participants().get(number);
        return read.names().getOrDefault(id, id.toString());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    @Override
    public String words() {
        StringBuilder words = new StringBuilder();
        facts().forEach(fact -> words.append(fact).append('\n'));
        for (ReportPage.Sheet sheet : sheets()) {
            words.append('\n').append(sheet.title()).append('\n');
            words.append(sheet.rows().isEmpty() ? "none\n" : Columns.of(sheet.headings(), sheet.rows(), WIDEST));
        }
        return words.toString();
    }

    @Override
    public ReportPage page() {
        List<Map<String, Object>> points = new ArrayList<>();
        List<Map<String, Object>> groups = new ArrayList<>();
        for (Group group : found.groups()) {
            groups.add(Map.of(
                    "id",
                    group.id(),
                    "name",
                    name(group.id()),
                    "size",
                    group.members().size()));
            for (int i : group.members()) {
                Map<String, Object> point = new LinkedHashMap<>();
                point.put("pid", participant(i));
                point.put("group", group.id());
                point.put("name", name(group.id()));
                point.put("x", found.plane().places()[i][0]);
                point.put("y", found.plane().places()[i][1]);
                point.put("votes", found.votes(i));
                points.add(point);
            }
        }
        return new ReportPage(
                title,
                "Groups of opinion",
                facts(),
                List.of(),
                List.of(new ReportPage.Picture(
                        "The groups",
                        "A mark is a participant; those who voted alike stand near each other.",
                        "groups",
                        Map.of("points", points, "groups", groups))),
                sheets(),
                read.texts().values());
    }
}

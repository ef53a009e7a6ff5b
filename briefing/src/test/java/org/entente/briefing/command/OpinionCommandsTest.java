package org.entente.briefing.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpinionCommandsTest {
    private static final String VOTES = """
            Delegation;Dues;Seat;Pier;Tolls;Flag
            Arvonne;1;1;3;1;0
            "Belmar; East";1;1;3;2;1
            Cressia;3;3;1;3;1
            Dorne;3;2;1;3;1
            Estmark;2;1;2;2;1
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Entente.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), text).toString();
    }

    private String conversation() throws IOException {
        StringBuilder votes = new StringBuilder("vote,tid,pid\n");
        for (int pid = 0; pid < 16; pid++) {
            for (int tid = 0; tid < 8; tid++) {
                int side = tid > 5 ? 1 : pid % 2 == 0 ? 1 : -1;
                votes.append((pid + tid) % 7 == 0 ? 0 : side)
                        .append(',')
                        .append(tid)
                        .append(',')
                        .append(pid)
                        .append('\n');
            }
        }
        return file(votes.toString());
    }

    @Test
    void votesBecomePointsWithRangesAndTheAnchorIsPositive() throws IOException {
        int exit = run("scale", file(VOTES), "--anchor", "Cressia", "--json");

        JsonNode points = JsonMapper.shared().readTree(out.toString()).path("points");
        assertThat(exit).isZero();
        assertThat(points).hasSize(5);
        for (JsonNode point : points) {
            assertThat(point.path("point").asDouble())
                    .isBetween(point.path("low").asDouble(), point.path("high").asDouble());
        }
        assertThat(points.path(1).path("party").asString()).isEqualTo("Belmar; East");
        assertThat(points.path(0).path("point").asDouble()).isNegative();
        assertThat(points.path(2).path("point").asDouble()).isPositive();
    }

    @Test
    void aVoteNobodyCastIsLeftOutAndToldSo() throws IOException {
        int exit = run("scale", file("party,a,b,c\nP,1,0,3\nQ,3,0,1\nR,2,,1\n"), "--anchor", "P");

        assertThat(exit).isZero();
        assertThat(err.toString()).contains("nobody cast a vote there: b");
        assertThat(out.toString()).contains("P", "Q", "R", "+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'party,a\nP,1\nQ,yes' | line 3, column 2 (a): 'yes' is no number",
                "'party,a\nP,1\nQ,1.5' | line 3, column 2 (a): '1.5' is no vote",
                "'party,a\nP,1\nQ,-1' | line 3, column 2 (a): '-1' is no vote",
                "'party,a\nP,1\nP,3' | line 3, column 1 (party): 'P' stands in line 2 already",
                "'party,a\nP,1' | one party alone cannot be placed",
                "'party,a,b\nP,1,2\nQ,1,2' | voted the same",
                "'party\nP\nQ' | there is no vote",
                "'party,a\nXenon,1\nYttria,3' | Name one of its first column"
            })
    void badVotesAreToldInOneLine(String text, String words) throws IOException {
        int exit = run("scale", file(text), "--anchor", "P");

        assertThat(err.toString()).contains(words).hasLineCount(1);
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void anUnknownAnchorIsToldWithWhatMayBeMeant() throws IOException {
        assertThat(run("scale", file(VOTES), "--anchor", "Cresia")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe you meant 'Cressia'").hasLineCount(1);
    }

    @Test
    void thePageOfAScaleFetchesNothingAndHoldsEveryParty() throws IOException {
        Path page = folder.resolve("scale.html");
        int exit = run(
                "scale", file(VOTES + "\"</script><b>\";1;3;1;2;1\n"), "--anchor", "Dorne", "--html", page.toString());

        Document html = Jsoup.parse(Files.readString(page));
        assertThat(exit).isZero();
        assertThat(html.select("link, img, iframe, [src], [style], [onclick]")).isEmpty();
        assertThat(html.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(html.select("section:last-of-type tbody th").eachText()).contains("Arvonne", "</script><b>");
    }

    @Test
    void aConversationBecomesGroupsWithThePolisKeys() throws IOException {
        int exit = run("groups", conversation(), "--json");

        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(exit).isZero();
        assertThat(json.propertyNames())
                .contains(
                        "n",
                        "n-cmts",
                        "tids",
                        "in-conv",
                        "user-vote-counts",
                        "mod-in",
                        "mod-out",
                        "meta-tids",
                        "pca",
                        "base-clusters",
                        "group-clusters",
                        "group-votes",
                        "group-aware-consensus",
                        "comment-priorities",
                        "repness",
                        "consensus");
        assertThat(json.path("group-clusters")).hasSizeGreaterThan(1);
        for (JsonNode group : json.path("group-clusters")) {
            assertThat(group.path("members")
                            .valueStream()
                            .map(member -> member.asInt() % 2)
                            .distinct())
                    .hasSize(1);
        }
        assertThat(json.path("user-vote-counts").path("3").asInt()).isEqualTo(8);
        assertThat(json.path("divided").asDouble()).isCloseTo(.6, within(.3));
    }

    @Test
    void commonGroundOfTwoChosenGroupsAndAPageAreWritten() throws IOException {
        Path page = folder.resolve("groups.html");
        String comments = Files.writeString(
                        folder.resolve("comments.csv"),
                        "tid,moderated,is_meta,text\n6,1,0,Keep the pier open\n7,-1,0,x\n")
                .toString();
        int exit = run("groups", conversation(), "--comments", comments, "--between", "A,b", "--html", page.toString());

        assertThat(exit).isZero();
        assertThat(out.toString()).contains("What groups A and B share", "6: Keep the pier open");
        assertThat(Jsoup.parse(Files.readString(page)).select("h2").eachText()).contains("Who stands between");
    }

    @Test
    void whatNoModeratorLetInIsNotListedUnderStrictModeration() throws IOException {
        String comments = Files.writeString(
                        folder.resolve("comments.csv"),
                        "tid,moderated,is_meta,text\n6,1,0,Keep the pier open\n7,0,0,No tolls\n")
                .toString();

        run("groups", conversation(), "--comments", comments);
        assertThat(out.toString()).contains("No tolls");
        out.getBuffer().setLength(0);
        run("groups", conversation(), "--comments", comments, "--strict-moderation");
        assertThat(out.toString()).contains("Keep the pier open").doesNotContain("No tolls");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'pid,tid,vote\n1,1,2' | line 2, column 3 (vote): a vote is 1 (agree), 0 (pass) or -1 (disagree), not 2",
                "'pid,tid,vote\n1,x,1' | line 2, column 2 (tid): 'x' is no number",
                "'pid,tid,vote\n1,1,1' | fewer than two voted",
                "'pid,tid,voet\n1,1,1' | Maybe you meant 'voet'"
            })
    void badConversationsAreToldInOneLine(String text, String words) throws IOException {
        int exit = run("groups", file(text));

        assertThat(err.toString()).contains(words).hasLineCount(1);
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void anUnknownGroupIsToldWithThoseThereAre() throws IOException {
        assertThat(run("groups", conversation(), "--between", "A,Q")).isEqualTo(2);
        assertThat(err.toString()).contains("there are A, B").hasLineCount(1);
    }

    @Test
    void aDossiersMembersAreScaledAndGroupedByWhereTheyStand() throws IOException {
        StringBuilder sheet = new StringBuilder("outside: [Kesh]\nelements:\n");
        for (String element : new String[] {"tolls", "pier", "flag"}) {
            sheet.append("  - {id: %s, question: \"%s?\", scale: {0: none, 100: all}}\n".formatted(element, element));
        }
        sheet.append("positions:\n  - {party: Kesh, element: tolls, value: 5}\n");
        for (int i = 0; i < 8; i++) {
            for (String element : new String[] {"tolls", "pier", "flag"}) {
                int value = i < 4 ? 5 + i : 95 - i;
                sheet.append("  - {party: P%d, element: %s, value: %d}\n".formatted(i, element, value));
            }
        }
        String file = Files.writeString(folder.resolve("dossier.yaml"), sheet).toString();

        assertThat(run("scale", file, "--anchor", "P7", "--json"))
                .as(err.toString())
                .isZero();
        JsonNode points = JsonMapper.shared().readTree(out.toString()).path("points");
        assertThat(points).hasSize(8);
        assertThat(points.path(0).path("point").asDouble()).isNegative();
        assertThat(points.path(7).path("point").asDouble()).isPositive();

        out.getBuffer().setLength(0);
        assertThat(run("groups", file)).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("8 participants on 3 statements")
                .contains("2 groups")
                .contains("pier");
    }

    @Test
    void whoPartsIsToldAmongABlocAlone() throws IOException {
        String file = file("state,a,b,c,d\nUSA,1,1,3,1\nGermany,3,3,1,3\nFRA,3,3,1,1\nChina,1,1,3,3\n");

        assertThat(run("scale", file, "--bloc", "NATO", "--json"))
                .as(err.toString())
                .isZero();
        JsonNode division = JsonMapper.shared().readTree(out.toString()).path("division");
        assertThat(division.path("deviations")).hasSize(3);
        assertThat(division.path("deviations").path(0).path("alone")).hasSize(3);
        assertThat(division.path("rice").asDouble()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(division.path("alike").path(0).path("other").asString()).isEqualTo("FRA");

        assertThat(run("scale", file, "--bloc", "USA,Atlantis")).isEqualTo(2);
        assertThat(err.toString()).contains("'Atlantis'").hasLineCount(1);
    }
}

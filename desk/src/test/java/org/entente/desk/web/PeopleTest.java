package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static RunningDesk desk;
    private static Visitor secretariat;

    @BeforeAll
    static void open() {
        desk = RunningDesk.empty();
        secretariat = desk.secretariat();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void anInvitationOpensOnceAndItsLetterIsGoneWhenItHas() {
        Visitor observer = desk.invited(secretariat, "Ola Observer", "ola@desk.example", "OBSERVER", "");
        assertThat(observer.get("/").page().select(".who-am-i").text()).contains("Ola Observer", "Observer");
        assertThat(secretariat.get("/outbox").body()).doesNotContain("ola@desk.example");
    }

    @Test
    void aNewLinkVoidsTheOldOne() {
        secretariat.get("/people");
        secretariat.post("/people", "name", "Late", "email", "late@desk.example", "role", "OBSERVER");
        String first = link("late@desk.example");
        String id = secretariat
                .get("/people")
                .page()
                .select("li:contains(late@desk.example) form")
                .attr("action");
        secretariat.post(id.replaceAll("/(role|invitation|removal)$", "/invitation"));
        String second = link("late@desk.example");
        assertThat(second).isNotEqualTo(first);
        assertThat(desk.visitor().get(first).status()).isEqualTo(404);
        assertThat(desk.visitor().get(second).status()).isEqualTo(200);
    }

    private static String link(String email) {
        return secretariat
                .get("/outbox")
                .page()
                .select("article:contains(" + email + ")")
                .text()
                .replaceAll("(?s).*?(/welcome/[A-Za-z0-9_-]+).*", "$1");
    }

    @Test
    void whoeverIsRemovedIsOutAtOnce() {
        Visitor gone = desk.invited(secretariat, "Gone Soon", "gone@desk.example", "OBSERVER", "");
        String action = secretariat
                .get("/people")
                .page()
                .select("li:contains(gone@desk.example) form")
                .attr("action");
        secretariat.post(action.replaceAll("/(role|invitation|removal)$", "/removal"));
        assertThat(gone.get("/").path()).isEqualTo("/sign-in");
        assertThat(secretariat.get("/people").page().select("li:contains(gone@desk.example) form[action$=/role]"))
                .isEmpty();
    }

    @Test
    void scriptsInNamesStayWords() {
        secretariat.get("/people");
        secretariat.post(
                "/people", "name", "<script>alert(1)</script>", "email", "script@desk.example", "role", "OBSERVER");
        Visitor.Answer page = secretariat.get("/people");
        assertThat(page.page().select("main script")).isEmpty();
        assertThat(page.page().text()).contains("<script>alert(1)</script>");
    }

    @Test
    void anObserverManagesNobody() {
        Visitor observer = desk.invited(secretariat, "Nosy", "nosy@desk.example", "OBSERVER", "");
        Visitor.Answer page = observer.get("/people");
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(page.body()).doesNotContain("late@desk.example");
        assertThat(observer.post("/people", "name", "X", "email", "x@desk.example", "role", "CHAIR")
                        .status())
                .isEqualTo(403);
        assertThat(observer.upload("/people/list", "delegation,name,email\n").status())
                .isEqualTo(403);
        assertThat(observer.get("/outbox").status()).isEqualTo(403);
        String action = secretariat
                .get("/people")
                .page()
                .select("li:contains(nosy@desk.example) form")
                .attr("action");
        assertThat(observer.post(action.replaceAll("/[a-z]+$", "/removal")).status())
                .isEqualTo(403);
    }

    @Test
    void aListAddsWhoIsNewAndNamesWhatMustBeMended() {
        secretariat.get("/people");
        Visitor.Answer wrong =
                secretariat.upload("/people/list", "delegation,name,email,role\n,A,a-at-example,observer\n");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".fault").text())
                .isEqualTo("people.csv, line 2, column 3 (email): 'a-at-example' is no e-mail address; write one");

        secretariat.get("/people");
        secretariat.upload(
                "/people/list",
                "delegation,name,email,role\n,Listed,listed@desk.example,observer\n,Twin,chair@desk.example,observer\n");
        Visitor.Answer people = secretariat.get("/people");
        assertThat(people.body()).contains("listed@desk.example").doesNotContain("Twin");
    }

    @Test
    void whatIsNoAddressOrAlreadyTakenIsTold() {
        secretariat.get("/people");
        assertThat(secretariat
                        .post("/people", "name", "A", "email", "nonsense", "role", "OBSERVER")
                        .status())
                .isEqualTo(422);
        assertThat(secretariat
                        .post("/people", "name", "A", "email", "CHAIR@desk.example", "role", "OBSERVER")
                        .status())
                .isEqualTo(422);
        assertThat(secretariat
                        .post("/people", "name", "A", "email", "r@desk.example", "role", "KING")
                        .status())
                .isEqualTo(400);
    }
}

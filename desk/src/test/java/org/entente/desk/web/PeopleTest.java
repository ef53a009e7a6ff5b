package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PeopleTest {
    @AutoClose
    private static final RunningDesk desk = RunningDesk.empty();

    private static final Visitor secretariat = desk.secretariat();

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
        secretariat.post(RunningDesk.page(secretariat, "late@desk.example") + "/invitation");
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
        secretariat.post(RunningDesk.page(secretariat, "gone@desk.example") + "/removal");
        assertThat(gone.get("/").path()).isEqualTo("/sign-in");
        assertThat(secretariat.get("/people").page().select("li:contains(gone@desk.example) a.more"))
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
        String nosy = RunningDesk.page(secretariat, "nosy@desk.example");
        assertThat(observer.get(nosy).status()).isEqualTo(403);
        assertThat(observer.post(nosy + "/removal").status()).isEqualTo(403);
    }

    @Test
    void aListAddsWhoIsNewAndNamesWhatMustBeMended() {
        secretariat.get("/people");
        Visitor.Answer wrong =
                secretariat.upload("/people/list", "delegation,name,email,role\n,A,a-at-example,observer\n");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".fault").text())
                .isEqualTo("people.csv, line 2, column 3 (email): “a-at-example” is no e-mail address; write one.");

        secretariat.get("/people");
        secretariat.upload(
                "/people/list",
                "delegation,name,email,role\n,Listed,listed@desk.example,observer\n,Twin,chair@desk.example,observer\n");
        Visitor.Answer people = secretariat.get("/people");
        assertThat(people.body()).contains("listed@desk.example").doesNotContain("Twin");
    }

    @Test
    void aListSeatsNewDelegationsIfThatIsWanted() {
        secretariat.get("/dossier");
        secretariat.post("/dossier/opening", "title", "The Ferry Talks", "zone", "UTC");
        String list =
                "delegation,name,email,role\nHalvia,Hilde,hilde@desk.example,head\nhalvia,Hans,hans@desk.example,\n";
        Visitor.Answer refused = secretariat.upload("/people/list", list);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".fault").text()).contains("line 2", "“Halvia” does not sit at the table");
        assertThat(secretariat.get("/people").body()).doesNotContain("hilde@desk.example");

        secretariat.upload("/people/list?seats=true", list);
        assertThat(secretariat
                        .get("/people")
                        .page()
                        .select(".delegation:contains(Halvia) .roll li")
                        .eachText())
                .hasSize(2)
                .anyMatch(line -> line.contains("Hilde") && line.contains("Head of delegation"));
        assertThat(desk.secretariatAgain().get("/files/people.csv").body())
                .startsWith("delegation,name,email,role\r\n")
                .contains("Halvia,Hans,hans@desk.example,delegate\r\n");
    }

    @Test
    void whatMustBeMendedInAListIsToldInTheReadersLanguage() {
        Visitor french = desk.invited(secretariat, "Fanny", "fanny@desk.example", "CHAIR", "");
        french.post("/language", "to", "fr");
        assertThat(french.upload("/people/list", "nom,email\nA,a@b.example\n")
                        .page()
                        .select(".fault")
                        .text())
                .isEqualTo("people.csv, ligne 1 : il n’y a pas de colonne « delegation ». Il y a : nom, email.");
        french.get("/people");
        assertThat(french.upload("/people/list", "\u0000\u0001")
                        .page()
                        .select(".fault")
                        .text())
                .startsWith("people.csv ne se lit pas comme un tableau");
        french.get("/dossier");
        assertThat(french.upload("/dossier/briefing", "{}")
                        .page()
                        .select(".fault")
                        .text())
                .startsWith("Ce n’est pas une note");
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

package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way, from an empty desk to an adopted text, as people go it in their browsers. */
class TalksTest {
    @AutoClose
    private final RunningDesk desk = RunningDesk.empty();

    private final Visitor chair = desk.secretariat();

    @BeforeEach
    void open() {
        chair.post("/dossier/opening", "title", "The Ferry Talks", "zone", "UTC");
        for (String member : new String[] {"Aldermark", "Brenia", "Corvale", "Dunmere"}) {
            chair.post("/dossier/parties", "name", member, "kind", "MEMBER");
        }
        chair.post(
                "/dossier/elements",
                "id",
                "fare",
                "question",
                "What should the ferry cost?",
                "low",
                "nothing",
                "high",
                "what it costs");
    }

    private Visitor head(String delegation) {
        return desk.invited(
                chair,
                "Head of " + delegation,
                delegation.toLowerCase(java.util.Locale.ROOT) + "@desk.example",
                "HEAD",
                delegation);
    }

    private Visitor.Answer table(Visitor who, String stance, String text, String attribution) {
        return who.table("fare", stance, text, attribution, "place", "40");
    }

    private void tableText(String... paragraphs) {
        chair.get("/text/new");
        String[] fields = new String[4 + paragraphs.length * 6];
        fields[0] = "kind";
        fields[1] = "CHAIRS";
        fields[2] = "title";
        fields[3] = "Ferry Charter";
        for (int i = 0; i < paragraphs.length; i++) {
            String[] one = {"id", "", "element", "", "text", paragraphs[i]};
            System.arraycopy(one, 0, fields, 4 + i * 6, 6);
        }
        assertThat(chair.post("/text", fields).path()).isEqualTo("/text");
    }

    private static String paragraph(Visitor.Answer text, int number) {
        return text.page().select(".draft > li").get(number - 1).id().substring("p-".length());
    }

    private static String inHours(int hours) {
        return LocalDateTime.now(ZoneOffset.UTC)
                .plusHours(hours)
                .withNano(0)
                .withSecond(0)
                .toString();
    }

    @Test
    void aPositionIsTabledSeenChangedAndWithdrawn() {
        Visitor aldermark = head("Aldermark");
        Visitor brenia = head("Brenia");
        assertThat(aldermark.get("/").page().select(".awaits").text()).contains("What should the ferry cost?");

        assertThat(table(aldermark, "SUPPORTS", "Free for all.", "OPEN")
                        .page()
                        .select(".notice")
                        .text())
                .isEqualTo("Your position is tabled.");
        assertThat(brenia.get("/positions")
                        .page()
                        .select("tr:contains(Aldermark) .stance")
                        .text())
                .isEqualTo("supports");
        assertThat(brenia.get("/positions/Aldermark/fare")
                        .page()
                        .select("blockquote")
                        .text())
                .isEqualTo("Free for all.");
        assertThat(aldermark.get("/").page().select(".awaits").text()).doesNotContain("What should the ferry cost?");

        table(aldermark, "OBJECTS", "Not free.", "OPEN");
        assertThat(brenia.get("/positions")
                        .page()
                        .select("tr:contains(Aldermark) .stance")
                        .text())
                .isEqualTo("objects");
        aldermark.post("/positions/withdrawal", "kind", "ELEMENT", "id", "fare", "attribution", "OPEN");
        assertThat(brenia.get("/positions").page().select("tr:contains(Aldermark) .stance"))
                .isEmpty();
    }

    @Test
    void anElementIsReachedWhateverItsIdIs() {
        chair.post("/dossier/elements", "id", "fees/50%;..", "question", "Which fees?", "low", "none", "high", "all");
        Visitor aldermark = head("Aldermark");
        String address = aldermark
                .get("/positions")
                .page()
                .select("a.button:contains(Which fees?)")
                .attr("href");
        Visitor.Answer page = aldermark.get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().text()).contains("Which fees?");
    }

    @Test
    void whatIsForTheChairOnlyIsOnNobodyElsesPages() {
        Visitor aldermark = head("Aldermark");
        Visitor brenia = head("Brenia");
        table(aldermark, "OBJECTS", "A secret of ours.", "CHAIR_ONLY");
        for (String page : new String[] {"/", "/positions", "/positions/Aldermark/fare", "/clean", "/text", "/room"}) {
            assertThat(brenia.get(page).body()).as(page).doesNotContain("A secret of ours.", "to the chair only ·");
        }
        assertThat(brenia.get("/positions").page().select("tr:contains(Aldermark) .stance"))
                .isEmpty();
        assertThat(brenia.get("/positions").page().select(".chase").text()).contains("Aldermark");
        assertThat(chair.get("/positions/Aldermark/fare").body()).contains("A secret of ours.");
        assertThat(aldermark.get("/room").body()).doesNotContain("A secret of ours.");
    }

    @Test
    void theWholeWayToAnAdoptedText() {
        Visitor aldermark = head("Aldermark");
        Visitor brenia = head("Brenia");
        tableText("The ferry shall run every day.", "The fare is one crown.");
        String second = paragraph(brenia.get("/text"), 2);

        brenia.post(
                "/text/brackets",
                "paragraph",
                second,
                "words",
                "one crown",
                "alternatives",
                "two crowns",
                "condition",
                "the pier is paid");
        Visitor.Answer bracketed = aldermark.get("/text");
        assertThat(bracketed.page().select(".wording .bracket").text()).contains("[one crown]", "[two crowns]");
        assertThat(aldermark.get("/clean").page().select(".movers").text()).contains("Brenia", "the pier is paid");

        aldermark.post(
                "/text/amendments",
                "target",
                "PARAGRAPH",
                "id",
                paragraph(bracketed, 1),
                "change",
                "REPLACE",
                "words",
                "every day",
                "text",
                "on weekdays",
                "why",
                "Crews rest.");
        String amendment =
                chair.get("/text").page().select("[id^=a-]").attr("id").substring(2);
        chair.post("/text/merger", "amendment", amendment);
        assertThat(chair.get("/text").page().select(".wording").eachText().getFirst())
                .isEqualTo("The ferry shall run on weekdays.");
        assertThat(chair.get("/text/comparison?from=1&to=3")
                        .page()
                        .select(".draft ins")
                        .eachText())
                .contains("on weekdays.");

        assertThat(chair.get("/silence").body()).contains("Only a clean text can go under silence.");
        String bracket = brenia.get("/text")
                .page()
                .select(".wording .bracket")
                .attr("id")
                .substring(2);
        brenia.post("/text/brackets/" + bracket + "/lifting", "wording", "one crown");
        chair.get("/text");
        chair.post("/text/brackets/" + bracket + "/settlement", "wording", "one crown");
        assertThat(chair.get("/clean").body()).contains("The text is clean");

        underSilence(inHours(48));
        assertThat(aldermark.get("/").page().select(".silence-strip").text()).contains("Under silence");
        aldermark.post("/silence/receipt");
        assertThat(chair.get("/silence").body()).contains("Receipt confirmed by 1 of 4");

        brenia.get("/silence");
        brenia.post("/silence/breach", "reason", "The fare is too low.", "lifting", "The fare is two crowns.");
        Visitor.Answer broken = aldermark.get("/silence");
        assertThat(broken.body()).contains("silence broken: not adopted", "The fare is two crowns.");
        assertThat(eventually(() -> chair.get("/outbox").body(), "Silence broken: Ferry Charter"))
                .isTrue();

        tableText("The ferry shall run on weekdays.", "The fare is two crowns.");
        underSilence(
                LocalDateTime.now(ZoneOffset.UTC).plusSeconds(4).withNano(0).toString());
        assertThat(eventually(() -> aldermark.get("/silence").body(), "Certificate of adoption"))
                .isTrue();

        aldermark.get("/silence");
        aldermark.post("/silence/annexes", "kind", "INTERPRETATIVE_STATEMENT", "text", "A crown is a silver crown.");
        chair.post("/meetings/levels", "levels", "officials\nministers");
        chair.post("/meetings", "name", "Plenary", "level", "ministers", "starts", inHours(1));
        chair.get("/meetings");
        chair.post("/meetings/m1/opening");
        chair.post("/silence/announcement", "meeting", "m1");
        chair.post("/silence/number", "number", "Decision No. 7");
        assertThat(brenia.get("/silence/certificate")
                        .page()
                        .select(".certificate")
                        .text())
                .contains(
                        "Ferry Charter",
                        "Decision No. 7",
                        "The fare is two crowns.",
                        "A crown is a silver crown.",
                        "Plenary");

        tableText("The ferry shall run on Sundays too.");
        underSilence(inHours(48));
        String earlier = brenia.get("/silence")
                .page()
                .select("a[href^=/silence/certificate?]")
                .attr("href");
        assertThat(brenia.get(earlier).page().select(".certificate").text())
                .contains("Decision No. 7", "The fare is two crowns.")
                .doesNotContain("Sundays");
        assertThat(brenia.get("/silence/certificate").status()).isEqualTo(404);

        chair.post("/silence/withdrawal", "reason", "The pier is closed.");
        assertThat(eventually(() -> chair.get("/outbox").body(), "No longer under silence: Ferry Charter"))
                .isTrue();
        assertThat(chair.get("/outbox").body()).contains("The pier is closed.");
    }

    private void underSilence(String expiry) {
        String version =
                chair.get("/silence").page().select("input[name=version]").attr("value");
        chair.post("/silence/proposal", "version", version, "expiry", expiry, "letters", "0");
        chair.post("/silence/start");
    }

    @Test
    void aBlankLineBeginsANewParagraph() {
        tableText("The ferry shall run every day.\r\n \r\nThe fare is one crown.\r\nChildren pay half.", "Dogs pay.");
        Visitor.Answer text = chair.get("/text");
        assertThat(text.page().select(".wording")).hasSize(3);
        String second = paragraph(text, 2);
        chair.post(
                "/text",
                "kind",
                "CHAIRS",
                "title",
                "Ferry Charter",
                "id",
                second,
                "element",
                "",
                "text",
                "The fare is two crowns.\n\nNobody pays twice.");
        Visitor.Answer revised = chair.get("/text");
        assertThat(revised.page().select(".wording").eachText())
                .containsExactly("The fare is two crowns.", "Nobody pays twice.");
        assertThat(paragraph(revised, 1)).isEqualTo(second);
    }

    @Test
    void aChangedPositionKeepsItsPlaceRoomAndReserve() {
        Visitor aldermark = head("Aldermark");
        aldermark.post(
                "/positions",
                "kind",
                "ELEMENT",
                "id",
                "fare",
                "stance",
                "RESERVES",
                "place",
                "37",
                "room",
                "12",
                "reserve",
                "PARLIAMENTARY",
                "holder",
                "the Assembly",
                "expires",
                "2031-05-06T12:00");
        var form = aldermark.get("/positions/Aldermark/fare").page().select("form[action=/positions]");
        assertThat(form.select("[name=place] option[selected]").attr("value")).isEqualTo("37.0");
        assertThat(form.select("[name=room] option[selected]").attr("value")).isEqualTo("12.0");
        assertThat(form.select("[name=expires]").attr("value")).isEqualTo("2031-05-06T12:00");
    }

    @Test
    void elementsAndPartiesAreRewordedAndTakenAwayWhileNothingRestsOnThem() {
        chair.get("/dossier");
        chair.post("/dossier/elements/fare", "question", "What is the fare?", "low", "nothing", "high", "cost");
        assertThat(chair.get("/dossier").body()).contains("What is the fare?");
        Visitor aldermark = head("Aldermark");
        table(aldermark, "SUPPORTS", "Free.", "CHAIR_ONLY");
        assertThat(chair.post("/dossier/elements/fare/removal").status()).isEqualTo(409);
        assertThat(chair.post("/dossier/parties/removal", "id", "Aldermark").status())
                .isEqualTo(409);
        assertThat(chair.post("/dossier/parties/removal", "id", "Dunmere").status())
                .isEqualTo(200);
        aldermark.post("/positions/withdrawal", "kind", "ELEMENT", "id", "fare", "attribution", "CHAIR_ONLY");
        chair.post("/dossier/elements/fare/removal");
        assertThat(chair.get("/positions").body()).doesNotContain("What is the fare?");
    }

    @Test
    void aPastMomentIsKeptFromPageToPage() {
        Visitor.Answer past = chair.get("/positions?asOf=2026-01-01T12:00");
        assertThat(past.page().select("nav a").eachAttr("href"))
                .contains("/text?asOf=2026-01-01T12:00", "/silence?asOf=2026-01-01T12:00");
        assertThat(chair.get("/positions").page().select("nav a").eachAttr("href"))
                .contains("/text");
    }

    private static boolean eventually(java.util.function.Supplier<String> page, String words) {
        for (int i = 0; i < 60; i++) {
            if (page.get().contains(words)) {
                return true;
            }
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    @Test
    void aFormThatIsSentTwiceIsDoneOnce() {
        Visitor brenia = head("Brenia");
        tableText("The ferry shall run every day.");
        String first = paragraph(brenia.get("/text"), 1);
        String key = brenia.get("/text").page().select("input[name=key]").attr("value");
        for (int i = 0; i < 2; i++) {
            brenia.post(
                    "/text/amendments",
                    "key",
                    key,
                    "target",
                    "PARAGRAPH",
                    "id",
                    first,
                    "change",
                    "REPLACE",
                    "words",
                    "every day",
                    "text",
                    "daily");
        }
        assertThat(brenia.get("/text").page().select("[id^=a-]")).hasSize(1);
    }

    @Test
    void scriptsInEveryTextFieldStayWords() {
        String script = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'";
        Visitor brenia = head("Brenia");
        table(brenia, "OBJECTS", script, "OPEN");
        tableText("Words, with commas, " + script);
        String first = paragraph(brenia.get("/text"), 1);
        brenia.post(
                "/text/amendments", "target", "PARAGRAPH", "id", first, "change", "ADD", "text", script, "why", script);
        chair.get("/meetings");
        chair.post("/meetings/levels", "levels", script);
        chair.post("/meetings/deadlines", "what", script, "at", inHours(3));
        for (String page :
                new String[] {"/", "/positions", "/positions/Brenia/fare", "/text", "/clean", "/meetings", "/room"}) {
            var seen = chair.get(page).page();
            assertThat(seen.select("main script, img, [onerror]")).as(page).isEmpty();
        }
    }

    @Test
    void whatIsMissingTooLongOrUnknownIsToldInWords() {
        Visitor brenia = head("Brenia");
        brenia.get("/positions");
        assertThat(brenia.post("/positions", "kind", "ELEMENT", "id", "nothing", "stance", "SUPPORTS")
                        .status())
                .isEqualTo(404);
        assertThat(brenia.post("/positions", "kind", "ELEMENT", "id", "fare", "stance", "MAYBE")
                        .status())
                .isEqualTo(400);
        assertThat(brenia.post(
                                "/positions",
                                "kind",
                                "ELEMENT",
                                "id",
                                "fare",
                                "stance",
                                "SUPPORTS",
                                "text",
                                "x".repeat(20_001))
                        .status())
                .isEqualTo(422);
        assertThat(brenia.post("/silence/proposal", "version", "1", "expiry", "tomorrow")
                        .status())
                .isEqualTo(422);
        assertThat(brenia.get("/text/versions/99").status()).isEqualTo(404);
        assertThat(brenia.get("/text/comparison?from=a&to=2").status()).isEqualTo(400);
        assertThat(brenia.get("/nowhere").status()).isEqualTo(404);
    }
}

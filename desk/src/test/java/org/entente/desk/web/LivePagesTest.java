package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Asks for the parts of pages that follow what happens, as the pages' script does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivePagesTest {
    private static final List<String> PAGES =
            List.of("/", "/positions", "/text", "/clean", "/room", "/silence", "/meetings");

    @AutoClose
    private final RunningDesk desk = RunningDesk.demonstration();

    private final Visitor chair = desk.as("Sanna Vehl");
    private final Visitor mira = desk.as("Mira Sandoe");
    private final Visitor ana = desk.as("Ana Lorve");
    private final Visitor rui = desk.as("Rui Castel");
    private final Visitor nadia = desk.as("Nadia Feld");

    /** The part without what is the reader's own, which the page's script puts in. */
    private static String bare(Element page) {
        Element part = page.expectFirst("#live");
        part.select("input[name=_csrf], input[name=key]").attr("value", "");
        return part.outerHtml();
    }

    private static Visitor.Answer table(Visitor who, String text, String attribution) {
        return who.table("escorts", "OBJECTS", text, attribution);
    }

    private static Visitor.Answer renewed(Visitor who, String page, String words) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        Visitor.Answer part = who.live(page, "");
        while (!part.body().contains(words) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            part = who.live(page, "");
        }
        return part;
    }

    @Test
    void itIsWhatThePageShowsForEveryRole() throws InterruptedException {
        Thread.sleep(500);
        for (Visitor who : List.of(chair, mira, ana, rui, nadia)) {
            for (String page : PAGES) {
                Visitor.Answer part = who.live(page, "");
                assertThat(part.status()).as(page).isEqualTo(200);
                assertThat(bare(part.page()))
                        .as(page)
                        .isEqualTo(bare(who.get(page).page()));
            }
        }
    }

    @Test
    void itHoldsNothingOfTheReaderAndNoToken() {
        for (String page : PAGES) {
            Visitor.Answer part = mira.live(page, "");
            assertThat(part.body()).as(page).doesNotContain("Mira", "mira.sandoe");
            assertThat(part.page().select("input[name=_csrf], input[name=key]").eachAttr("value"))
                    .as(page)
                    .allMatch(String::isEmpty);
        }
    }

    @Test
    void itComesOnlyWhenItHasChanged() throws InterruptedException {
        table(mira, "Said once.", "OPEN");
        Visitor.Answer first = renewed(ana, "/clean", "Said once.");
        String tag = first.raw().headers().firstValue("ETag").orElseThrow();
        assertThat(ana.live("/clean", tag).status()).isEqualTo(304);
        assertThat(ana.live("/clean", tag).body()).isEmpty();
        table(mira, "Said again.", "OPEN");
        renewed(ana, "/clean", "Said again.");
        assertThat(ana.live("/clean", tag).status()).isEqualTo(200);
    }

    @Test
    void whatIsSealedIsInNobodyElsesPartAndLeavesItsTagAlone() throws InterruptedException {
        List<String> before = PAGES.stream().map(page -> tag(rui, page)).toList();
        table(ana, "A secret of Lorvania.", "NON_ATTRIBUTABLE");
        assertThat(renewed(chair, "/clean", "A secret of Lorvania.").body()).contains("A secret of Lorvania.");
        assertThat(renewed(ana, "/clean", "A secret of Lorvania.").body()).contains("A secret of Lorvania.");
        for (Visitor other : List.of(mira, rui, nadia)) {
            for (String page : PAGES) {
                assertThat(other.live(page, "").body()).as(page).doesNotContain("A secret of Lorvania.");
            }
        }
        assertThat(ana.live("/room", "").body()).doesNotContain("A secret of Lorvania.");
        assertThat(PAGES.stream().map(page -> tag(rui, page))).isEqualTo(before);
    }

    private static String tag(Visitor who, String page) {
        return who.live(page, "").raw().headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void whoIsNotSignedInGetsNone() {
        for (String page : PAGES) {
            assertThat(desk.visitor().live(page, "").path()).as(page).isEqualTo("/sign-in");
        }
    }
}

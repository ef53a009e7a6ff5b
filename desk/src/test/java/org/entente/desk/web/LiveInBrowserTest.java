package org.entente.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Two delegations at once: what one does appears to the other, who goes on from there. */
class LiveInBrowserTest {
    @Test
    void theWordsBehindOneCellAfterAnotherComeIntoTheDrawer() {
        try (BrowserDesk browser = BrowserDesk.demonstration()) {
            Page page = browser.as("Mira Sandoe", 1280, "en");
            browser.go(page, "/positions");
            for (String party : new String[] {"Corvale", "Nordhal"}) {
                page.locator("tr[data-party=" + party + "] a:has(.stance)").click();
                assertThat(page.locator("#drawer[open] h1")).hasText(party);
                page.locator("#drawer button[value=close]").click();
                assertThat(page.locator("#drawer[open]")).hasCount(0);
            }
        }
    }

    @Test
    void whatOthersDoAppearsAndItsFormsAreTheReadersOwn() {
        try (BrowserDesk browser = BrowserDesk.demonstration()) {
            Page page = browser.as("Mira Sandoe", 1280, "en");
            browser.go(page, "/text");
            Visitor ana = browser.desk.as("Ana Lorve");
            String clause = ana.get("/text")
                    .page()
                    .select(".draft > li")
                    .getFirst()
                    .id()
                    .substring("p-".length());
            ana.post("/positions", "kind", "CLAUSE", "id", clause, "stance", "OBJECTS", "text", "Not like this.");
            Locator first = page.locator(".draft > li").first();
            assertThat(first).containsText("Not like this.");

            first.locator("summary", new Locator.LocatorOptions().setHasText("position"))
                    .first()
                    .click();
            Locator form = first.locator("form[action='/positions']");
            form.locator("input[value=SUPPORTS]").check();
            form.locator("textarea[name=text]").fill("Just like this.");
            form.locator("button.main").click();
            assertThat(page.locator(".notice")).hasText("Your position is tabled.");
            assertThat(page.locator(".draft > li").first()).containsText("Just like this.");

            browser.go(page, "/positions");
            ana.post("/positions", "kind", "ELEMENT", "id", "escorts", "stance", "OBJECTS", "text", "No escorts.");
            assertThat(page.locator("tr[data-party=Lorvania] .stance.OBJECTS")).hasCount(1);
            assertThat(page.locator("tr.mine")).containsText("Aldermark");
            Assertions.assertThat(browser.chromium.complaints).isEmpty();
        }
    }
}

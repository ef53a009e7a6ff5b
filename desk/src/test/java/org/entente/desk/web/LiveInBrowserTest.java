package org.entente.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Two delegations at once: what one does appears to the other, who goes on from there. */
class LiveInBrowserTest {
    @Test
    void whatOthersDoAppearsAndItsFormsAreTheReadersOwn() {
        try (RunningDesk desk = RunningDesk.demonstration();
                Chromium chromium = Chromium.open()) {
            Page page = chromium.window(1280, "en");
            page.navigate(desk.address("/sign-in"));
            page.locator(".samples button", new Page.LocatorOptions().setHasText("Mira Sandoe"))
                    .click();
            page.navigate(desk.address("/text"));
            Visitor ana = desk.as("Ana Lorve");
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

            page.navigate(desk.address("/positions"));
            ana.post("/positions", "kind", "ELEMENT", "id", "escorts", "stance", "OBJECTS", "text", "No escorts.");
            assertThat(page.locator("tr[data-party=Lorvania] .stance.OBJECTS")).hasCount(1);
            assertThat(page.locator("tr.mine")).containsText("Aldermark");
            Assertions.assertThat(chromium.complaints).isEmpty();
        }
    }
}

package org.entente.briefing.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.briefing.Outlooks;
import org.entente.briefing.earlier.Changes;
import org.entente.domain.Dossier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a browser shows it, from a file and without a network; the files stay in {@code target/pages}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@NullUnmarked
class PageInBrowserTest {
    private static final Path PAGES = Path.of("target", "pages");
    private static final int DESKTOP = 1440;
    private static final int PHONE = 390;

    private TestBrowser browser;

    /** The dossiers the page is looked at with. */
    enum Case {
        USUAL(PageDossiers.alliance()),
        LARGE(PageDossiers.large()),
        QUIET(PageDossiers.quiet()),
        EMPTY(PageDossiers.empty()),
        HOSTILE(PageDossiers.hostile());

        private final Dossier dossier;

        Case(Dossier dossier) {
            this.dossier = dossier;
        }
    }

    @BeforeAll
    void startBrowser() {
        browser = TestBrowser.start("the page in a browser");
    }

    @AfterEach
    void closePages() {
        browser.closePages();
    }

    @AfterAll
    void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    private Page page(Case which, int width, ColorScheme scheme) throws IOException {
        Path file = Files.createDirectories(PAGES).resolve(which + ".html");
        Files.writeString(
                file, new BriefPage().render(which.dossier, Outlooks.of(which.dossier), changes(which.dossier)));
        return browser.open(file, width, scheme);
    }

    private static Optional<Changes> changes(Dossier dossier) {
        return dossier.mapping().positions().stream()
                .findFirst()
                .map(p -> new Changes(
                        "old/dossier.json",
                        p.statements(),
                        List.of(new Changes.Move(p.party(), p.element(), 40, p.value())),
                        List.of(p.party())));
    }

    private static void waitForTheMap(Page page) {
        if (page.locator("#map").count() > 0) {
            page.locator("#strips svg").first().waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noPageComplainsOrAsksForAnythingOrRunsWhatADocumentSays(Case which) throws IOException {
        Page page = page(which, DESKTOP, ColorScheme.LIGHT);
        waitForTheMap(page);

        assertThat(browser.complaints()).isEmpty();
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource
    void noPageIsWiderThanTheScreen(Case which) throws IOException {
        for (int width : List.of(DESKTOP, 820, PHONE)) {
            Page page = page(which, width, ColorScheme.LIGHT);
            waitForTheMap(page);

            TestBrowser.assertFits(page, width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, PHONE})
    void axeFindsNoBarrier(int width) throws IOException {
        for (Case which : List.of(Case.USUAL, Case.LARGE)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                if (which == Case.USUAL || scheme == ColorScheme.LIGHT) {
                    Page page = page(which, width, scheme);
                    waitForTheMap(page);

                    assertThat(TestBrowser.barriers(page))
                            .as(which + " " + scheme)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void axeFindsNoBarrierInTheWordsBehindACell() throws IOException {
        Page page = page(Case.USUAL, DESKTOP, ColorScheme.LIGHT);
        page.locator("td.placed a").first().click();

        assertThat(TestBrowser.barriers(page)).isEmpty();
    }

    @Test
    void aCellOpensTheDocumentsOwnWordsAndTheyLeadToTheirPlaceInTheText() throws IOException {
        Page page = page(Case.USUAL, DESKTOP, ColorScheme.LIGHT);
        page.locator("td.placed a[aria-label^='Ilmar, How strong']").click();

        Locator drawer = page.locator("#drawer");
        String quote = drawer.locator("blockquote").innerText();
        assertThat(quote).isEqualTo("the patrols should double before winter");
        assertThat(Case.USUAL.dossier.reading().texts().values())
                .anyMatch(text -> text.original().contains(quote));

        drawer.locator("a.passage").first().click();
        assertThat(drawer.isVisible()).isFalse();
        assertThat(page.locator("mark.hit").innerText()).isEqualTo(quote);
        assertThat(page.locator("mark.hit").isVisible()).isTrue();
    }

    @Test
    void aCellIsReachedOpenedAndLeftByTheKeyboardAlone() throws IOException {
        Page page = page(Case.USUAL, DESKTOP, ColorScheme.LIGHT);
        Locator cell = page.locator("td.placed a[aria-label^='Norvia, Should']");
        String focused = "document.activeElement.getAttribute('aria-label')";
        String wanted = cell.getAttribute("aria-label");
        for (int presses = 0; presses < 80 && !wanted.equals(page.evaluate(focused)); presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate(focused)).isEqualTo(wanted);

        page.keyboard().press("Enter");
        assertThat(page.locator("#drawer blockquote").first().isVisible()).isTrue();

        page.keyboard().press("Escape");
        assertThat(page.locator("#drawer").isVisible()).isFalse();
        assertThat(page.evaluate(focused)).isEqualTo(wanted);
    }

    @Test
    void theMapShowsEveryPartyThatHasAPosition() throws IOException {
        Page page = page(Case.LARGE, DESKTOP, ColorScheme.LIGHT);
        waitForTheMap(page);

        List<String> labels = page.locator("#strips").locator("svg text").allTextContents();
        assertThat(labels).contains("Albarra", "Zemlya", "Ostrava Reach");
    }

    @Test
    void aPlaneIsDrawnOnlyWhereTwoPartiesAreOnRecordOnBothElements() throws IOException {
        Page usual = page(Case.USUAL, DESKTOP, ColorScheme.LIGHT);
        waitForTheMap(usual);
        assertThat(usual.locator("#plane svg").count()).isEqualTo(1);

        Page hostile = page(Case.HOSTILE, DESKTOP, ColorScheme.LIGHT);
        waitForTheMap(hostile);
        assertThat(hostile.locator("#plane svg").count()).isZero();
    }

    @Test
    void onPaperTheGridTheWordsAndTheMapAreThereAndTheControlsAreNot() throws IOException {
        Page page = page(Case.USUAL, 720, ColorScheme.LIGHT);
        waitForTheMap(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");

        assertThat(page.locator("nav.contents").isVisible()).isFalse();
        assertThat(page.locator(".controls").first().isVisible()).isFalse();
        assertThat(page.locator("td.placed svg.scale").first().isVisible()).isTrue();
        assertThat(page.locator("#plane svg").isVisible()).isTrue();
        assertThat(page.locator("#voices blockquote").first().isVisible()).isTrue();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(720);
    }
}

package org.entente.briefing.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A browser without a network that opens pages from files and keeps what they complain of. */
public final class TestBrowser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private TestBrowser() {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Skips the tests, loudly, where there is no browser. */
    public static TestBrowser start(String what) {
        if (!Files.isExecutable(CHROMIUM) && !Boolean.getBoolean("browser.required")) {
            System.out.println("SKIPPED: " + what + "; " + CHROMIUM
                    + " is not here (.ci/install-browser installs it, -Dbrowser.required=true makes this a failure)");
            Assumptions.abort("no browser");
        }
        assertThat(CHROMIUM)
                .as("the browser that -Dbrowser.required=true asks for")
                .isExecutable();
        return new TestBrowser();
    }

    public Page open(Path file, int width, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setOffline(true));
        open.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (Stream.of("error", "warning").anyMatch(message.type()::equals)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                complaints.add("asks for " + request.url());
            }
        });
        page.navigate(file.toAbsolutePath().toUri().toString());
        return page;
    }

    public List<String> complaints() {
        return complaints;
    }

    /** What keeps somebody from using the page, by WCAG 2.2 AA. */
    public static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();
    }

    /** That neither the page is wider than the screen nor a table is cut off. */
    public static void assertFits(Page page, int width) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width at " + width)
                .isEqualTo(width);
        assertThat(page.evaluate(
                        "[...document.querySelectorAll('.scroll')].filter(e => e.scrollWidth > e.clientWidth).length"))
                .as("tables cut off at " + width)
                .isEqualTo(0);
    }

    public void closePages() {
        open.forEach(BrowserContext::close);
        open.clear();
        complaints.clear();
    }

    @Override
    public void close() {
        playwright.close();
    }
}

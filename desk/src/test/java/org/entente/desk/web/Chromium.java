package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A real browser; where there is none, tests say so and are skipped, or fail with {@code -Dbrowser.required=true}. */
final class Chromium implements AutoCloseable {
    private static final Path BINARY = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;
    /** What any page has complained about. */
    final List<String> complaints = new ArrayList<>();

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(BINARY)
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-gpu", "--no-first-run", "--disable-background-networking")));
    }

    static Chromium open() {
        if (!Files.isExecutable(BINARY) && !Boolean.getBoolean("browser.required")) {
            System.out.println("SKIPPED: the desk in a browser; " + BINARY
                    + " is not here (.ci/install-browser installs it, -Dbrowser.required=true makes this a failure)");
            Assumptions.abort("no browser");
        }
        assertThat(BINARY).isExecutable();
        return new Chromium(Playwright.create());
    }

    /** A window of somebody's own, with no cookies yet. */
    Page window(int width, String language) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setLocale(language));
        context.setDefaultTimeout(10_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())
                    && !message.text().contains("status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(fault -> complaints.add(page.url() + ": " + fault));
        return page;
    }

    /** What axe finds against WCAG 2.2 AA. */
    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> page.url() + " " + rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}

package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.entente.desk.demo.Scene;

/** A desk, and a real browser to visit it with. */
final class BrowserDesk implements AutoCloseable {
    final Chromium chromium;
    final RunningDesk desk;

    private BrowserDesk(Chromium chromium, RunningDesk desk) {
        this.chromium = chromium;
        this.desk = desk;
    }

    static BrowserDesk empty() {
        return new BrowserDesk(Chromium.open(), RunningDesk.empty());
    }

    static BrowserDesk demonstration() {
        return demonstration(Scene.TALKS);
    }

    static BrowserDesk demonstration(Scene scene) {
        return new BrowserDesk(Chromium.open(), RunningDesk.demonstration(scene));
    }

    /** A window of somebody's own. */
    Page window(int width, String language, String path) {
        Page page = chromium.window(width, language);
        go(page, path);
        return page;
    }

    /** A window of somebody of the demonstration's cast, signed in. */
    Page as(String person, int width, String language) {
        Page page = window(width, language, "/sign-in");
        enter(page, person);
        return page;
    }

    /** Enters the demonstration from its sign-in page. */
    static void enter(Page page, String person) {
        page.locator(".samples button", new Page.LocatorOptions().setHasText(person))
                .click();
        assertThat(page.locator(".who-am-i").innerText()).contains(person);
    }

    void go(Page page, String path) {
        page.navigate(desk.address(path));
    }

    @Override
    public void close() {
        desk.close();
        chromium.close();
    }
}

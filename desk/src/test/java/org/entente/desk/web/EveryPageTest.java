package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.desk.demo.Scene;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page of the demonstration in a real browser: no barrier that axe finds, nothing wider than the window, no
 * complaint on the console. {@code -Dpictures=DIR} keeps a picture of each, to be looked at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final List<String> FOR_ALL = List.of(
            "/",
            "/positions",
            "/positions/Corvale/escorts",
            "/positions/Aldermark/council",
            "/text",
            "/text/versions",
            "/text/versions/1",
            "/text/comparison?from=1&to=3",
            "/record?meeting=m1",
            "/clean",
            "/silence",
            "/meetings",
            "/registers",
            "/record",
            "/room",
            "/people",
            "/account",
            "/account/factor",
            "/?asOf=2026-01-01T12:00",
            "/nowhere");
    private static final List<String> FOR_THE_CHAIR = List.of("/text/new", "/outbox", "/dossier");

    @AutoClose
    private final BrowserDesk browser = BrowserDesk.demonstration();

    @AutoClose
    private final BrowserDesk underSilence = BrowserDesk.demonstration(Scene.SILENCE);

    private final RunningDesk desk = browser.desk;

    @ParameterizedTest
    @CsvSource({
        "Sanna Vehl, en, 1440, true",
        "Sanna Vehl, fr, 390, false",
        "Mira Sandoe, fr, 390, true",
        "Mira Sandoe, en, 820, false",
        "Ilse Corm, en, 1440, false",
        "Nadia Feld, fr, 1440, false"
    })
    void everyPageIsOpenToAll(String person, String language, int width, boolean axe) {
        Page page = browser.window(width, language, "/sign-in");
        List<String> faults = new ArrayList<>(look(page, person, language, "/sign-in", axe));
        BrowserDesk.enter(page, person);
        for (String address : addresses(person)) {
            Response response = page.navigate(desk.address(address));
            if (response.status() >= 500) {
                faults.add(address + " failed");
            }
            page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
            faults.addAll(look(page, person, language, address, axe));
        }
        assertThat(faults).isEmpty();
        assertThat(browser.chromium.complaints).isEmpty();
    }

    private List<String> addresses(String person) {
        List<String> addresses = new ArrayList<>(FOR_ALL);
        if (person.equals("Sanna Vehl")) {
            addresses.addAll(FOR_THE_CHAIR);
            addresses.add(RunningDesk.page(desk.as(person), "ilse.corm@demo.example"));
        }
        return addresses;
    }

    private static List<String> look(Page page, String person, String language, String address, boolean axe) {
        int width = page.viewportSize().width;
        String folder = System.getProperty("pictures");
        if (folder != null) {
            String name = person + "-" + language + "-" + width + address;
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, name.replaceAll("[^A-Za-z0-9-]+", "_") + ".png")));
        }
        List<String> faults = new ArrayList<>(axe ? Chromium.barriers(page) : List.of());
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (wide > width) {
            faults.add(address + " is " + wide + " wide in a window of " + width);
        }
        return faults;
    }

    /** The pages that a running silence shows itself on. */
    @ParameterizedTest
    @CsvSource({"Sanna Vehl, fr, 390", "Ilse Corm, en, 1440", "Ilse Corm, fr, 820"})
    void underSilenceToo(String person, String language, int width) {
        Page page = underSilence.as(person, width, language);
        List<String> faults = new ArrayList<>();
        for (String address : List.of("/", "/silence", "/text", "/room", "/clean")) {
            underSilence.go(page, address);
            page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
            assertThat(page.locator("time[data-countdown]").first().innerText())
                    .matches("(1 [dj] )?\\d\\d:\\d\\d:\\d\\d");
            faults.addAll(look(page, person, language, "/under-silence" + address, true));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatOthersDoAppearsByItself() {
        Page mira = browser.as("Mira Sandoe", 1440, "en");
        mira.navigate(desk.address("/positions"));
        desk.as("Ana Lorve").table("escorts", "OBJECTS", "No standing escorts.", "OPEN");
        mira.locator("tr:has-text('Lorvania') .stance.OBJECTS").waitFor();
    }

    /** A position is tabled with the keyboard alone. */
    @Test
    void aPositionIsTabledByKeyboard() {
        Page page = browser.as("Mira Sandoe", 1440, "en");
        page.navigate(desk.address("/positions/Aldermark/council"));
        page.locator("input[name=stance]").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        page.locator("textarea[name=text]").focus();
        page.keyboard().type("Let it meet.");
        page.locator("button.main:has-text('Table')").last().focus();
        page.keyboard().press("Enter");
        page.locator(".notice").waitFor();
        page.navigate(desk.address("/positions/Aldermark/council"));
        assertThat(page.locator("blockquote").first().innerText()).isEqualTo("Let it meet.");
    }
}

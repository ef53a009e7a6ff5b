package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.entente.desk.demo.Example;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The whole way in real browsers, each person in a window of their own, from the first link to the printed certificate. */
class JourneyTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

    @AutoClose
    private final BrowserDesk browser = BrowserDesk.empty();

    private final RunningDesk desk = browser.desk;

    @Test
    void fromTheFirstLinkToThePrintedCertificate() {
        Page chair = browser.window(1440, "en", desk.firstLink());
        send(
                chair,
                "/welcome/",
                "name",
                "Sanna Vehl",
                "email",
                "sanna@desk.example",
                "password",
                RunningDesk.PASSWORD,
                "again",
                RunningDesk.PASSWORD);
        chair.locator("a.button[href='/dossier']").click();
        send(chair, "/dossier/opening", "title", "Straits Strategy", "zone", ZONE.getId());
        bringBriefing(chair);

        Page aldermark = invited(chair, "Mira Sandoe", "mira@desk.example", "Aldermark", 1440);
        Page brenia = invited(chair, "Jonas Brack", "jonas@desk.example", "Brenia", 390);
        positions(chair, aldermark, brenia);
        draft(chair, aldermark, brenia);

        underSilence(chair, null);
        go(brenia, "/silence");
        send(brenia, "/silence/receipt");
        send(brenia, "/silence/breach", "reason", "Six months is too soon.", "lifting", "The Council meets in a year.");
        chair.locator("#live .panel:has-text('Six months is too soon.')").waitFor();
        go(aldermark, "/silence");
        assertThat(aldermark.locator("#live").innerText()).contains("not adopted", "The Council meets in a year.");

        settle(chair, brenia);
        go(aldermark, "/silence");
        underSilence(chair, LocalDateTime.now(ZONE).plusSeconds(8).withNano(0));
        aldermark.locator("a[href='/silence/certificate']").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
        number(chair, aldermark);
        certificate(brenia);

        go(chair, "/record?verify=true");
        assertThat(chair.locator(".notice").innerText()).startsWith("The record is whole");
        assertThat(browser.chromium.complaints).isEmpty();
    }

    private void bringBriefing(Page chair) {
        RunningDesk.examples();
        chair.locator("input[type=file]").setInputFiles(Example.file(RunningDesk.folder()));
        send(chair, "/dossier/briefing");
        assertThat(chair.locator("main").innerText()).contains("Aldermark", "Brenia", "Council");
    }

    /** The secretariat invites; the person follows the link from the letter, leaves, and signs in again. */
    private Page invited(Page chair, String name, String email, String delegation, int width) {
        go(chair, "/people");
        chair.locator("summary", new Page.LocatorOptions().setHasText("Add somebody: " + delegation))
                .click();
        Locator form = chair.locator("form[action='/people']:has([value='" + delegation + "'])");
        form.locator("[name=name]").fill(name);
        form.locator("[name=email]").fill(email);
        form.locator("[name=role]").selectOption("HEAD");
        form.locator("button").click();
        chair.locator(".notice").waitFor();
        go(chair, "/outbox");
        String letter = chair.locator("article:has-text('" + email + "')").innerText();
        Page page = browser.chromium.window(width, "en");
        page.navigate(letter.replaceAll("(?s).*?(http://\\S+/welcome/[A-Za-z0-9_-]+).*", "$1"));
        send(page, "/welcome/", "password", RunningDesk.PASSWORD, "again", RunningDesk.PASSWORD);
        assertThat(page.locator(".who-am-i").innerText()).contains(name);
        page.locator(".who-am-i button").click();
        send(page, "/sign-in", "email", email, "password", RunningDesk.PASSWORD);
        assertThat(page.locator(".who-am-i").innerText()).contains(name);
        return page;
    }

    private void positions(Page chair, Page aldermark, Page brenia) {
        go(chair, "/positions");
        go(aldermark, "/positions/Aldermark/escorts");
        send(aldermark, "/positions", "stance", "SUPPORTS", "place", "90", "text", "Standing escorts.");
        go(brenia, "/positions/Brenia/council");
        send(brenia, "/positions", "stance", "OBJECTS", "text", "Not while ships are stopped.");
        chair.locator("tr:has-text('Brenia') .stance.OBJECTS").waitFor();
        chair.locator("tr:has-text('Aldermark') .stance.SUPPORTS").waitFor();
    }

    /** A rolling text, words in brackets, an amendment that is taken in, and a chair's text that has neither. */
    private void draft(Page chair, Page aldermark, Page brenia) {
        table(
                chair,
                "ROLLING",
                "The Joint Straits Council meets again within six months.",
                "Members may escort ships.");
        go(brenia, "/text");
        send(
                brenia,
                "/text/brackets",
                "words",
                "within six months",
                "alternatives",
                "within a year",
                "condition",
                "No ship is stopped for ninety days");
        assertThat(brenia.locator(".wording").first().innerText()).contains("[within six months]");
        go(aldermark, "/text");
        Locator second = aldermark.locator(".draft > li").nth(1);
        second.locator("summary", new Locator.LocatorOptions().setHasText("Amend"))
                .first()
                .click();
        Locator form = second.locator("form[action='/text/amendments']");
        form.locator("[name=words]").fill("may");
        form.locator("[name=text]").fill("shall");
        form.locator("button").click();
        aldermark.locator(".notice").waitFor();
        go(chair, "/clean");
        assertThat(chair.locator(".movers").innerText()).contains("Brenia", "Aldermark", "ninety days");
        go(chair, "/text");
        send(chair, "/text/merger");
        assertThat(chair.locator(".wording").nth(1).innerText().strip()).isEqualTo("Members shall escort ships.");
        table(
                chair,
                "CHAIRS",
                "The Joint Straits Council meets again within six months.",
                "Members shall escort ships.");
        assertThat(chair.locator(".text-head").innerText()).contains("Rev.1");
    }

    /** Brenia brackets what it broke silence over, and gives the bracket up once the other wording stands in it. */
    private void settle(Page chair, Page brenia) {
        go(brenia, "/text");
        send(brenia, "/text/brackets", "words", "within six months", "alternatives", "within a year");
        send(brenia, "/text/brackets/", "wording", "within a year");
        go(chair, "/text");
        send(chair, "/text/brackets/", "wording", "within a year");
        go(chair, "/clean");
        assertThat(chair.locator("main").innerText()).contains("The text is clean");
        go(brenia, "/text");
        assertThat(brenia.locator(".wording").first().innerText().strip())
                .isEqualTo("The Joint Straits Council meets again within a year.");
    }

    private void number(Page chair, Page aldermark) {
        go(aldermark, "/silence");
        send(aldermark, "/silence/annexes", "kind", "INTERPRETATIVE_STATEMENT", "text", "Escorts are unarmed.");
        go(chair, "/meetings");
        send(chair, "/meetings/levels", "levels", "officials\nministers");
        send(
                chair,
                "/meetings",
                "name",
                "Plenary",
                "level",
                "ministers",
                "starts",
                LocalDateTime.now(ZONE).plusDays(1).withNano(0).withSecond(0).toString());
        chair.locator("form[action$='/opening'] button").click();
        chair.locator(".notice").waitFor();
        go(chair, "/silence");
        send(chair, "/silence/announcement");
        send(chair, "/silence/number", "number", "Decision No. 7");
    }

    private void certificate(Page page) {
        go(page, "/silence/certificate");
        assertThat(page.locator(".certificate").innerText())
                .contains("Decision No. 7", "within a year", "Escorts are unarmed.", "Plenary");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".top").isVisible()).isFalse();
        assertThat(page.locator(".certificate").isVisible()).isTrue();
        assertThat(new String(page.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private void table(Page chair, String kind, String first, String second) {
        go(chair, "/text/new");
        chair.locator("[name=kind][value=" + kind + "]").check();
        chair.locator("[name=title]").fill("Straits Strategy");
        chair.locator("[name=text]").nth(0).fill(first);
        chair.locator("[name=text]").nth(1).fill(second);
        chair.locator("form[action='/text'] button").click();
        chair.locator(".notice").waitFor();
    }

    /** @param expiry to the second, which forms do not ask for, so that nobody waits; null: as the form proposes */
    private void underSilence(Page chair, @org.jspecify.annotations.Nullable LocalDateTime expiry) {
        go(chair, "/silence");
        if (expiry != null) {
            chair.locator("form[action='/silence/proposal'] [name=expiry]")
                    .evaluate("(field, at) => { field.step = 1; field.value = at; }", expiry.toString());
        }
        send(chair, "/silence/proposal");
        send(chair, "/silence/start");
        assertThat(chair.locator(".clock").isVisible()).isTrue();
    }

    private void go(Page page, String path) {
        browser.go(page, path);
    }

    /** Fills in the first form whose address begins so, opening what it is folded into, and sends it. */
    private static void send(Page page, String action, String... fields) {
        Locator form = page.locator("form[action^='" + action + "']").first();
        for (Locator folded :
                form.locator("xpath=ancestor::details[not(@open)]/summary").all()) {
            folded.click();
        }
        for (int i = 0; i < fields.length; i += 2) {
            Locator field = form.locator("[name=" + fields[i] + "]").first();
            String kind = (String) field.evaluate("field => field.type");
            switch (kind) {
                case "select-one" -> field.selectOption(fields[i + 1]);
                case "radio" ->
                    form.locator("[name=" + fields[i] + "][value=" + fields[i + 1] + "]")
                            .check();
                default -> field.fill(fields[i + 1]);
            }
        }
        page.evaluate("document.documentElement.dataset.sent = ''");
        form.locator("button").last().click();
        page.locator("html:not([data-sent]) .foot").waitFor();
        assertThat(page.locator(".fault").count())
                .as(page.locator("main").innerText())
                .isZero();
    }
}

package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passkeys in a real browser with a made-up authenticator. */
class PasskeyTest {
    @AutoClose
    private final BrowserDesk browser = BrowserDesk.empty();

    private final RunningDesk desk = browser.desk;

    @BeforeEach
    void open() {
        desk.secretariat();
    }

    @Test
    void aPasskeyIsAskedForAfterThePasswordAndItsAnswerCountsOnce() {
        Page page = browser.chromium.window(1440, "en");
        authenticator(page);
        signIn(page);
        page.locator(".who-am-i").waitFor();

        browser.go(page, "/account");
        page.locator("summary:has-text('Add a passkey')").click();
        page.locator("form[action='/account/passkeys'] [name=name]").fill("Ring");
        page.locator("form[action='/account/passkeys'] [name=password]").fill(RunningDesk.PASSWORD);
        page.locator("form[action='/account/passkeys'] button").click();
        assertThat(Chromium.barriers(page)).isEmpty();
        page.locator("#passkey button").click();
        page.locator(".notice").waitFor();
        assertThat(page.locator("main").innerText()).contains("Ring");
        page.locator(".who-am-i button").click();

        signIn(page);
        page.locator("#passkey").waitFor();
        assertThat(page.locator(".who-am-i").count()).isZero();
        assertThat(Chromium.barriers(page)).isEmpty();
        Request answer = page.waitForRequest(
                request -> request.url().endsWith("/sign-in/passkey"),
                () -> page.locator("#passkey button").click());
        page.locator(".who-am-i").waitFor();

        Page thief = browser.chromium.window(1440, "en");
        signIn(thief);
        thief.locator("#passkey").waitFor();
        browser.go(thief, "/people");
        assertThat(thief.url()).endsWith("/sign-in");
        Visitor replay = desk.visitor();
        replay.get("/sign-in");
        assertThat(replay.post(
                                "/sign-in/passkey",
                                "challenge",
                                field(answer, "challenge"),
                                "credential",
                                field(answer, "credential"))
                        .status())
                .isEqualTo(401);

        page.locator(".who-am-i button").click();
        signIn(page);
        page.locator("#passkey button").click();
        page.locator(".notice").waitFor();
        assertThat(page.url())
                .as("that somebody else knew the password is told")
                .contains("/account");
        page.locator("li:has-text('Ring') summary").click();
        page.locator("li:has-text('Ring') [name=password]").fill(RunningDesk.PASSWORD);
        page.locator("li:has-text('Ring') button").click();
        page.locator(".notice").waitFor();
        assertThat(desk.secretariatAgain().get("/").path()).isEqualTo("/");
    }

    private static String field(Request request, String name) {
        for (String pair : request.postData().split("&")) {
            if (pair.startsWith(name + "=")) {
                return java.net.URLDecoder.decode(
                        pair.substring(name.length() + 1), java.nio.charset.StandardCharsets.UTF_8);
            }
        }
        throw new IllegalStateException("the form had no " + name);
    }

    private void signIn(Page page) {
        browser.go(page, "/sign-in");
        page.locator("form[action='/sign-in'] [name=email]").fill("chair@desk.example");
        page.locator("form[action='/sign-in'] [name=password]").fill(RunningDesk.PASSWORD);
        page.locator("form[action='/sign-in'] button.main").click();
    }

    private static void authenticator(Page page) {
        CDPSession devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject made = new JsonObject();
        made.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", made);
    }
}

package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
    @AutoClose
    private static final RunningDesk desk = RunningDesk.empty();

    private static final Visitor secretariat = desk.secretariat();

    private static Visitor.Answer signIn(Visitor visitor, String email, String password) {
        return visitor.post("/sign-in", "email", email, "password", password, "code", "");
    }

    @Test
    void whoeverIsNotSignedInIsLedToTheDoor() {
        assertThat(desk.visitor().get("/people").path()).isEqualTo("/sign-in");
    }

    @Test
    void theRightPasswordOpensWhateverTheCaseOfTheAddress() {
        Visitor visitor = desk.visitor();
        assertThat(signIn(visitor, " Chair@Desk.example", RunningDesk.PASSWORD).path())
                .isEqualTo("/");
        visitor.post("/sign-out");
        assertThat(visitor.get("/").path()).isEqualTo("/sign-in");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        Visitor.Answer wrong = signIn(desk.visitor(), "other@desk.example", "wrong");
        Visitor.Answer unknown = signIn(desk.visitor(), "nobody@desk.example", "wrong");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.page().select(".fault").text())
                .isNotEmpty()
                .isEqualTo(unknown.page().select(".fault").text());
    }

    @Test
    void guessingIsStoppedEvenWhenTheLastGuessIsRight() {
        desk.invited(secretariat, "Guessed", "guessed@desk.example", "OBSERVER", "");
        Visitor guesser = desk.visitor();
        for (int i = 0; i < 6; i++) {
            assertThat(signIn(guesser, "guessed@desk.example", "guess " + i).status())
                    .isEqualTo(401);
        }
        Visitor.Answer right = signIn(guesser, "guessed@desk.example", RunningDesk.PASSWORD);
        assertThat(right.status()).isEqualTo(429);
        assertThat(guesser.get("/").path()).isEqualTo("/sign-in");
    }

    @Test
    void manyWhoSignInFromOnePlaceKeepNobodyOut() {
        for (int i = 0; i < 70; i++) {
            assertThat(signIn(desk.visitor(), "chair@desk.example", RunningDesk.PASSWORD)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void behindAProxyPlacesAreToldApart() {
        try (RunningDesk behind = RunningDesk.behindProxy()) {
            Visitor guesser = behind.visitor().from("203.0.113.7");
            for (int i = 0; i < 60; i++) {
                assertThat(signIn(guesser, "nobody" + i + "@desk.example", "wrong")
                                .status())
                        .isEqualTo(401);
            }
            assertThat(signIn(guesser, "somebody@desk.example", "wrong").status())
                    .isEqualTo(429);
            assertThat(signIn(behind.visitor().from("203.0.113.8"), "somebody@desk.example", "wrong")
                            .status())
                    .isEqualTo(401);

            behind.secretariat();
            for (int i = 0; i < 7; i++) {
                signIn(behind.visitor().from("203.0.113.9"), "chair@desk.example", "guess " + i);
            }
            assertThat(signIn(behind.visitor().from("203.0.113.10"), "chair@desk.example", RunningDesk.PASSWORD)
                            .path())
                    .as("whoever guesses elsewhere keeps nobody out")
                    .isEqualTo("/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-out", "/people", "/account/password", "/language"})
    void aFormWithoutItsTokenIsRefused(String address) {
        Visitor.Answer answer = desk.secretariatAgain().postWithoutToken(address, "to", "fr");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.heading()).isEqualTo("This did not work");
    }

    @Test
    void everyAnswerForbidsForeignScriptsAndFrames() {
        var headers = desk.visitor().get("/sign-in").raw().headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void theChoiceOfALanguageLeadsNowhereElse() {
        Visitor visitor = desk.visitor();
        Visitor.Answer answer = visitor.post("/language", "to", "fr", "back", "https://elsewhere.example/");
        assertThat(answer.address().getHost()).isEqualTo("localhost");
        assertThat(visitor.get("/sign-in").heading()).isEqualTo("Connexion");
        assertThat(visitor.post("/language", "to", "fr", "back", "//elsewhere.example")
                        .address()
                        .getHost())
                .isEqualTo("localhost");
    }

    @Test
    void aSecondFactorIsAskedForAndACodeCountsOnce() {
        Visitor visitor = desk.invited(secretariat, "Careful", "careful@desk.example", "OBSERVER", "");
        String secret = visitor.get("/account/factor")
                .page()
                .select("input[name=secret]")
                .attr("value");
        String code = Codes.now(secret);
        assertThat(visitor.post("/account/factor", "secret", secret, "code", "000000", "password", RunningDesk.PASSWORD)
                        .status())
                .isEqualTo(422);
        assertThat(visitor.post("/account/factor", "secret", secret, "code", code, "password", RunningDesk.PASSWORD)
                        .status())
                .isEqualTo(200);

        assertThat(signIn(desk.visitor(), "careful@desk.example", RunningDesk.PASSWORD)
                        .status())
                .isEqualTo(401);
        Visitor.Answer in = withCode(desk.visitor(), code);
        assertThat(in.path()).as("that the password was given without a code").isEqualTo("/account");
        assertThat(in.page().select(".notice").text()).contains("your password was given");
        assertThat(withCode(desk.visitor(), code).status())
                .as("the same code again")
                .isEqualTo(401);
    }

    private static Visitor.Answer withCode(Visitor visitor, String code) {
        return visitor.post(
                "/sign-in", "email", "careful@desk.example", "password", RunningDesk.PASSWORD, "code", code);
    }

    @Test
    void aNewPasswordSignsEverybodyElseOut() {
        Visitor here = desk.invited(secretariat, "Changing", "changing@desk.example", "OBSERVER", "");
        Visitor elsewhere = desk.visitor();
        signIn(elsewhere, "changing@desk.example", RunningDesk.PASSWORD);
        here.get("/account");
        here.post(
                "/account/password",
                "password",
                RunningDesk.PASSWORD,
                "fresh",
                "another long sentence",
                "again",
                "another long sentence");
        assertThat(here.get("/").path()).isEqualTo("/");
        assertThat(elsewhere.get("/").path()).isEqualTo("/sign-in");
    }

    @Test
    void oversizedAndStrangeFieldsAreRefusedWithoutAStackTrace() {
        Visitor.Answer large = desk.visitor().post("/sign-in", "email", "x".repeat(300_000), "password", "y");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.page().select(".fault").text())
                .isEqualTo("That was too large: a form takes 256 KB, a file 1 MB.");
        Visitor.Answer missing = desk.visitor().post("/sign-in", "email", "a@b.example");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.body() + large.body()).doesNotContain("Exception", "at org.");
    }
}

package org.entente.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.desk.demo.Scene;
import org.entente.domain.CallerMistake;
import org.junit.jupiter.api.Test;

/** What a newcomer to the demonstration finds. */
class DemonstrationTest {
    @Test
    void inMidNegotiationThereIsABrokenSilenceAndADisputedText() {
        try (RunningDesk desk = RunningDesk.demonstration()) {
            Visitor chair = desk.as("Sanna Vehl");
            assertThat(chair.get("/silence").page().select(".panel").text())
                    .contains("Silence broken by Brenia", "once passage through the Narrows is free");
            assertThat(chair.get("/text").page().select(".collides")).isNotEmpty();
            assertThat(chair.get("/clean").page().select(".movers li h3").eachText())
                    .contains("Aldermark", "Brenia", "Halvia", "Isenland");
            assertThat(chair.get("/record?meeting=m1")
                            .page()
                            .select(".draft .wording")
                            .text())
                    .as("the interim text is attached to the record of the meeting")
                    .contains("meet again within three months");
            assertThat(chair.get("/positions").page().select("td .part").eachText())
                    .isNotEmpty();
        }
    }

    @Test
    void underSilenceTheClockRunsAndTheBrokenOneIsTold() {
        try (RunningDesk desk = RunningDesk.demonstration(Scene.SILENCE)) {
            Visitor mira = desk.as("Mira Sandoe");
            Visitor.Answer silence = mira.get("/silence");
            assertThat(silence.page().select(".clock time[data-countdown]")).hasSize(1);
            assertThat(silence.body()).contains("Receipt confirmed by 3 of", "Earlier procedures");
            assertThat(silence.page().select(".log li").text()).contains("silence broken", "Three months reward");
            assertThat(mira.get("/text").page().select(".bracket, [id^=a-]")).isEmpty();

            Visitor rui = desk.as("Rui Castel");
            rui.get("/silence");
            rui.post("/silence/breach", "reason", "Not before the spring.", "lifting", "In the spring.");
            assertThat(mira.get("/silence").page().select(".clock")).isEmpty();
        }
    }

    @Test
    void anUnknownSceneIsToldInOneLine() {
        assertThatThrownBy(() -> Scene.named("silense"))
                .isInstanceOf(CallerMistake.class)
                .hasMessage("--demo: there is no scene 'silense'. Maybe you meant 'silence'.");
    }
}

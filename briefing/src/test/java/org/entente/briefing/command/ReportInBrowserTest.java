package org.entente.briefing.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.briefing.page.TestBrowser;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The models' pages as a browser shows them; the files stay in {@code target/pages}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@NullUnmarked
class ReportInBrowserTest {
    private static final Path FOLDER = Path.of("target", "pages");
    private static final List<String> MEMBERS = List.of(
            "Arvonne", "Belmar", "Corry", "Dorne", "Estmark", "Fallow", "Gant", "</script><b>", "Ostrava Reach");

    private TestBrowser browser;

    /** The pages, each by the words of its command after its name and file, and the pictures it must hold. */
    enum Case {
        FORECAST("talks.csv", 1, "forecast"),
        ROUNDS("talks.csv", 4, "forecast", "--model", "challenge"),
        DIMENSIONS("plane.csv", 3, "forecast", "--model", "smp"),
        ACCEPT("dossier.yaml", 2, "accept"),
        CONTEST("stake.csv", 0, "accept"),
        WHAT_IF("talks.csv", 6, "whatif", "--rule", "simple majority", "--without", "Arvonne"),
        SCALE("votes.csv", 1, "scale"),
        GROUPS("talk.csv", 1, "groups");

        private final String file;
        private final int pictures;
        private final List<String> words;

        Case(String file, int pictures, String... words) {
            this.file = file;
            this.pictures = pictures;
            this.words = List.of(words);
        }
    }

    @BeforeAll
    void writeTablesAndStartABrowser() throws IOException {
        browser = TestBrowser.start("the models' pages in a browser");
        Files.createDirectories(FOLDER);
        Random random = new Random(7);
        StringBuilder talks = new StringBuilder("issue,actor,position,capability,salience,low,high,status_quo\n");
        StringBuilder plane = new StringBuilder("actor,capability,position_1,salience_1,position_2,salience_2\n");
        StringBuilder votes = new StringBuilder("party,pier,tolls,flag,seat,dues\n");
        for (String member : MEMBERS) {
            for (String issue : List.of("tolls", "pilots", "pier")) {
                int at = 10 * random.nextInt(1, 10);
                talks.append("%s,%s,%d,%d,%d,%d,%d,20\n"
                        .formatted(issue, member, at, random.nextInt(1, 9), random.nextInt(10, 99), at - 10, at + 5));
            }
            plane.append("%s,%d,%d,40,%d,50\n"
                    .formatted(member, random.nextInt(1, 9), random.nextInt(100), random.nextInt(100)));
            votes.append(member);
            random.ints(5, 1, 4).forEach(vote -> votes.append(',').append(vote));
            votes.append('\n');
        }
        StringBuilder talk = new StringBuilder("pid,tid,vote\n");
        for (int pid = 0; pid < 40; pid++) {
            for (int tid = 0; tid < 9; tid++) {
                int side = (pid + tid) % 2 == 0 ? 1 : -1;
                talk.append("%d,%d,%d\n".formatted(pid, tid, random.nextInt(5) == 0 ? 0 : side));
            }
        }
        Files.writeString(FOLDER.resolve("talks.csv"), talks);
        Files.writeString(FOLDER.resolve("plane.csv"), plane);
        Files.writeString(FOLDER.resolve("votes.csv"), votes);
        Files.writeString(FOLDER.resolve("talk.csv"), talk);
        Files.writeString(FOLDER.resolve("stake.csv"), "actor,worth\nArvonne,100\nBelmar,60\nCorry,25\n");
        Files.writeString(FOLDER.resolve("dossier.yaml"), TollsSheet.YAML);
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

    private Path written(Case which) {
        Path page = FOLDER.resolve("report-" + which + ".html");
        StringWriter err = new StringWriter();
        String[] words = Stream.of(
                        which.words.subList(0, 1),
                        List.of(FOLDER.resolve(which.file).toString()),
                        which.words.subList(1, which.words.size()),
                        List.of("--html", page.toString()))
                .flatMap(List::stream)
                .toArray(String[]::new);
        int exit = Entente.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), words);
        assertThat(exit).as(err.toString()).isZero();
        return page;
    }

    private static void waitForPictures(Page page, Case which) {
        for (int i = 0; i < which.pictures; i++) {
            page.locator(".picture .chart").nth(i).locator("svg").first().waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureIsDrawnAtEveryWidthAndNothingIsCutOffOrAskedFor(Case which) {
        Path file = written(which);
        for (int width : List.of(1440, 820, 390)) {
            Page page = browser.open(file, width, ColorScheme.LIGHT);
            waitForPictures(page, which);

            assertThat(page.locator(".picture").count()).isEqualTo(which.pictures);
            TestBrowser.assertFits(page, width);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNoBarrier(Case which) {
        // Dark and light differ by the colours that all pictures share.
        ColorScheme scheme = which.ordinal() % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK;
        Page page = browser.open(written(which), 1440, scheme);
        waitForPictures(page, which);

        assertThat(TestBrowser.barriers(page)).as(scheme.toString()).isEmpty();
    }
}

package org.entente.readers.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final String[] LINES = {
        "HARBOUR COUNCIL",
        "1. The ministers of the council met in the old custom house on the quay",
        "and spoke for a day about the lamps on the outer wall, which are to be",
        "kept.",
        "2. They took note of a letter from the pilots and thanked them for their",
        "patience, which has been long, and for their lamps, which have been few",
        "in number.",
    };

    private static final String PARAGRAPHS = """
            HARBOUR COUNCIL

            1. The ministers of the council met in the old custom house on the quay and spoke for a day about the lamps on the outer wall, which are to be kept.

            2. They took note of a letter from the pilots and thanked them for their patience, which has been long, and for their lamps, which have been few in number.""";

    @Test
    void linesOfAParagraphAreJoined() {
        assertThat(Layout.unwrap(String.join("\n", LINES))).isEqualTo(PARAGRAPHS);
    }

    @Test
    void linesThatAreAllSetApartAreJoinedToo() {
        assertThat(Layout.unwrap(String.join("\n\n", LINES))).isEqualTo(PARAGRAPHS);
    }

    @Test
    void aNoteInSmallPrintDoesNotHideTheWidthOfTheLines() {
        String body = String.join("\n\n", LINES);
        String numbered = body + "\n\n" + body.replace("1. ", "3. ").replace("2. ", "4. ");
        String text = numbered + "\n\n" + numbered;
        String note =
                "5. This text was set in small print by the press office and may be quoted freely by whoever wishes to";

        assertThat(Layout.unwrap(text + "\n\n" + note))
                .contains("the outer wall, which are to be kept.")
                .endsWith(note);
    }

    @Test
    void pageNumbersAndRunningHeadsAreNoText() {
        String text = page(
                        1,
                        "A first paragraph.\n\nA second one about the lamps on the outer wall, the pilots and their boats, which goes")
                + "\f"
                + page(2, "on over the page.") + "\f"
                + page(3, "The last.");

        assertThat(Layout.unwrap(text))
                .isEqualTo(
                        "A first paragraph.\n\nA second one about the lamps on the outer wall, the pilots and their boats, which goes on over the page.\n\nThe last.");
    }

    @Test
    void formsFilledInTwiceKeepTheirWords() {
        assertThat(Layout.unwrap("Name:\nHolt\fName:\nHolt")).contains("Holt");
    }

    private static String page(int number, String text) {
        return "Council paper 7, page " + number + " of 3\n\n" + text + "\n\n- " + number + " -\n";
    }
}

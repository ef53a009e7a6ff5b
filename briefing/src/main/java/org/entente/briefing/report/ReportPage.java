package org.entente.briefing.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.briefing.asset.Assets;
import org.entente.domain.CallerMistake;
import tools.jackson.databind.json.JsonMapper;

/**
 * A self-contained page: the answer, pictures, tables.
 *
 * @param answers what was found, a sentence each
 * @param notes how far that can be trusted, and what was taken for granted
 * @param names whose letters the page must be able to show
 */
public record ReportPage(
        String title,
        String kicker,
        List<String> answers,
        List<String> notes,
        List<Picture> pictures,
        List<Sheet> sheets,
        Collection<String> names) {

    /**
     * A picture with its heading.
     *
     * @param kind which of the pictures that the page's script can draw
     * @param data what it draws
     */
    public record Picture(String heading, String caption, String kind, Map<String, Object> data) {}

    /** A table with its heading. */
    public record Sheet(String title, String intro, List<String> headings, List<List<String>> rows) {}

    /** The pictures' data as JSON that cannot end the script element it stands in. */
    public String data() {
        return JsonMapper.shared()
                .writeValueAsString(pictures)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    public Assets assets() {
        return Assets.ofReport(
                !pictures.isEmpty(),
                names.stream().anyMatch(name -> name.chars().anyMatch(c -> c >= 0x100 && c < 0x2bb)));
    }

    public String html() {
        TemplateOutput page = new StringOutput(1 << 20);
        TemplateEngine.createPrecompiled(ContentType.Html).render("report.jte", this, page);
        return page.toString();
    }

    public void write(Path file) {
        try {
            Files.writeString(file, html());
        } catch (IOException e) {
            throw new CallerMistake(file + ": cannot be written; name a file in a folder that exists", e);
        }
    }
}

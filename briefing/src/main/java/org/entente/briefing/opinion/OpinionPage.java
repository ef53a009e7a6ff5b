package org.entente.briefing.opinion;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.entente.briefing.page.Assets;
import org.entente.domain.CallerMistake;
import tools.jackson.databind.json.JsonMapper;

/**
 * A self-contained page: facts, one picture, tables.
 *
 * @param chart the picture's data as JSON that cannot end a script
 * @param names whose letters the page must be able to show
 */
public record OpinionPage(
        String title,
        String kicker,
        List<String> facts,
        String heading,
        String caption,
        String chart,
        List<Sheet> sheets,
        Collection<String> names) {

    /** A table with its heading. */
    public record Sheet(String title, String intro, List<String> headings, List<List<String>> rows) {}

    /** As JSON that cannot end the script element it stands in. */
    static String json(Object data) {
        return JsonMapper.shared()
                .writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    public Assets assets() {
        return Assets.withPicture(
                "opinion.js", names.stream().anyMatch(name -> name.chars().anyMatch(c -> c >= 0x100 && c < 0x2bb)));
    }

    public String html() {
        TemplateOutput page = new StringOutput(1 << 20);
        TemplateEngine.createPrecompiled(ContentType.Html).render("opinion.jte", this, page);
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

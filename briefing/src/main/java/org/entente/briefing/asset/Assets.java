package org.entente.briefing.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The style and the scripts that a page carries, and the content security policy that lets in nothing else.
 *
 * @param scripts in the order they run
 */
public record Assets(String style, List<String> scripts) {
    private static final List<String> VEGA =
            List.of("vega/vega.min.js", "vega/vega-lite.min.js", "vega/vega-embed.min.js");

    private static final List<String> PICTURES = List.of("pictures.js", "opinion.js", "decision.js", "months.js");

    /**
     * @param charts whether the page has a chart; without one the charting library stays out
     * @param extended whether the page has letters beyond Western European ones
     */
    public static Assets of(boolean charts, boolean extended) {
        List<String> scripts = new ArrayList<>();
        if (charts) {
            VEGA.forEach(name -> scripts.add(text(name)));
            scripts.add(text("charts.js"));
        }
        scripts.add(text("brief.js"));
        return new Assets(style(extended), scripts);
    }

    /**
     * Of a report, whose pictures are drawn by scripts of their own.
     *
     * @param pictures whether it has any; without one no script is carried
     */
    public static Assets ofReport(boolean pictures, boolean extended) {
        List<String> scripts = new ArrayList<>();
        if (pictures) {
            VEGA.forEach(name -> scripts.add(text(name)));
            PICTURES.forEach(name -> scripts.add(text(name)));
        }
        return new Assets(style(extended), scripts);
    }

    private static String style(boolean extended) {
        StringBuilder style = new StringBuilder();
        style.append(face("Source Sans 3", "normal", "source-sans-3-latin-wght-normal", LATIN));
        style.append(face("Source Serif 4", "normal", "source-serif-4-latin-wght-normal", LATIN));
        style.append(face("Source Serif 4", "italic", "source-serif-4-latin-wght-italic", LATIN));
        if (extended) {
            style.append(face("Source Sans 3", "normal", "source-sans-3-latin-ext-wght-normal", LATIN_EXTENDED));
            style.append(face("Source Serif 4", "normal", "source-serif-4-latin-ext-wght-normal", LATIN_EXTENDED));
        }
        return style.append(text("brief.css")).toString();
    }

    private static final String LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,"
            + "U+2191,U+2193,U+2212,U+FEFF,U+FFFD";
    private static final String LATIN_EXTENDED = "U+0100-02BA,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C4,U+2C60-2C7F";

    private static String face(String family, String shape, String file, String range) {
        return "@font-face{font-family:'%s';font-style:%s;font-weight:200 900;src:url(data:font/woff2;base64,%s) format('woff2');unicode-range:%s}\n"
                .formatted(family, shape, Base64.getEncoder().encodeToString(bytes("fonts/" + file + ".woff2")), range);
    }

    public String policy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; font-src data:; img-src data:; style-src "
                + hash(style) + "; script-src "
                + (scripts.isEmpty()
                        ? "'none'"
                        : scripts.stream().map(Assets::hash).collect(Collectors.joining(" ")));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).replace("</script", "<\\/script");
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The page's part " + name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.entente.readers.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.entente.domain.Period;
import org.entente.readers.time.WrittenDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The article of a saved web page, without menus, notices, teasers and the like, and what its markup tells about it. */
final class WebPage {
    private static final int ENOUGH = 200;
    private static final String FURNITURE =
            "script,style,noscript,template,iframe,svg,button,form,nav,footer,dialog,select"
                    + ",[role=navigation],[role=dialog],[role=complementary],[role=banner],[aria-hidden=true],[hidden]"
                    + ",figure,aside,.advertisement,.ad-slot,.cookie-banner";
    private static final Pattern BLOCKS = Pattern.compile(
            "p|div|section|article|header|main|li|ul|ol|tr|table|h[1-6]|blockquote|pre|dt|dd|dl|figcaption|hr|body|address");

    private WebPage() {}

    static Extraction read(byte[] bytes) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "https://saved.invalid/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Hints hints = hints(page);
        String text = article(page, hints);
        if (text.isBlank()) {
            return new Extraction.Unreadable("no text in the page; save it with its contents, or as text");
        }
        return new Extraction.Text(text, false, hints);
    }

    private static String article(Document page, Hints hints) {
        Document plain = page.clone();
        plain.select(FURNITURE).remove();
        String whole = text(plain.body());
        // Readability needs an address to resolve links against; nothing is fetched.
        Element article = new Readability4J("https://saved.invalid/", plain.outerHtml())
                .parse()
                .getArticleContent();
        String best = article == null ? "" : text(article);
        if (best.length() < ENOUGH || best.length() * 4 < paragraphs(plain)) {
            return whole;
        }
        String title = hints.title();
        return title == null || best.startsWith(title) ? best : title + "\n\n" + best;
    }

    /** How much of a page stands in paragraphs that read like prose. */
    private static int paragraphs(Document page) {
        return page.select("p").stream()
                .mapToInt(p -> p.text().length())
                .filter(length -> length > 80)
                .sum();
    }

    private static String text(Element root) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            String plain = words.text();
                            boolean opens = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
                            text.append(opens ? plain.stripLeading() : plain);
                        } else if (node.nodeName().equals("br")) {
                            text.append('\n');
                        } else if (isBlock(node)) {
                            close(text);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (isBlock(node)) {
                            close(text);
                        }
                    }
                },
                root);
        return Layout.tidy(text.toString());
    }

    private static boolean isBlock(Node node) {
        return BLOCKS.matcher(node.nodeName()).matches();
    }

    private static void close(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append("\n\n");
        }
    }

    private static Hints hints(Document page) {
        String title = first(page, "meta[property=og:title]", "content");
        Element heading = page.selectFirst("article h1, main h1, h1");
        if (heading != null && !heading.text().isBlank()) {
            title = heading.text();
        }
        return new Hints(
                title == null && !page.title().isBlank() ? page.title() : title,
                first(page, "meta[property=og:site_name], meta[name=application-name]", "content"),
                author(page),
                date(page),
                first(page, "link[rel=canonical]", "href"));
    }

    private static @Nullable String author(Document page) {
        String named = first(page, "meta[name=author], meta[name=byl], meta[property=article:author]", "content");
        if (named != null && !named.startsWith("http")) {
            return Bylines.name(named);
        }
        Element tagged = page.selectFirst("[rel=author], [itemprop=author], .byline .author, .byline");
        return tagged == null || tagged.text().isBlank() ? null : Bylines.name(tagged.text());
    }

    private static @Nullable Period date(Document page) {
        for (String found : List.of(
                orEmpty(first(
                        page,
                        "meta[property=article:published_time], meta[name=date], meta[name=pubdate]"
                                + ", meta[name=dcterms.created], meta[itemprop=datePublished], meta[name=publish-date]",
                        "content")),
                orEmpty(first(
                        page,
                        "article time[datetime], time[itemprop=datePublished], time[pubdate], time[datetime]",
                        "datetime")))) {
            List<WrittenDate> dates = WrittenDate.in(found);
            if (!dates.isEmpty() && dates.getFirst().period() != null) {
                return dates.getFirst().period();
            }
        }
        return null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String first(Document page, String query, String attribute) {
        Element element = page.selectFirst(query);
        return element == null || element.attr(attribute).isBlank()
                ? null
                : element.attr(attribute).strip();
    }
}

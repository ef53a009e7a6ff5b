package org.entente.desk.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Every page that one person can reach by links, and every form on them. */
final class Crawl {
    private static final int MOST = 300;

    /** A form as it stands on a page. */
    record Form(String page, String action, Element element) {
        boolean takesFile() {
            return element.selectFirst("input[type=file]") != null;
        }

        /** The form's fields, each filled in as its kind allows; free text says what is given. */
        String[] filled(String words) {
            List<String> fields = new ArrayList<>();
            Set<String> chosen = new LinkedHashSet<>();
            for (Element field : element.select("input[name], select[name], textarea[name], button[name]")) {
                String name = field.attr("name");
                String kind = field.tagName().equals("input") ? field.attr("type") : field.tagName();
                boolean once = kind.equals("radio") || kind.equals("checkbox") || kind.equals("button");
                if (name.equals("_csrf") || once && !chosen.add(name)) {
                    continue;
                }
                fields.add(name);
                fields.add(
                        switch (kind) {
                            case "hidden", "radio", "checkbox", "button" -> field.attr("value");
                            case "number", "range" -> field.attr("value").isEmpty() ? "1" : field.attr("value");
                            case "datetime-local" ->
                                field.attr("value").isEmpty() ? "2031-05-06T12:00" : field.attr("value");
                            case "email" -> "x" + Integer.toHexString(words.hashCode()) + "@desk.example";
                            case "select" ->
                                field.select("option").stream()
                                        .map(option -> option.attr("value"))
                                        .filter(value -> !value.isEmpty())
                                        .findFirst()
                                        .orElse("");
                            default -> words;
                        });
            }
            return fields.toArray(String[]::new);
        }
    }

    final Map<String, Visitor.Answer> pages = new LinkedHashMap<>();
    final List<Form> forms = new ArrayList<>();

    private Crawl() {}

    static Crawl of(Visitor visitor) {
        Crawl crawl = new Crawl();
        Deque<String> ahead = new ArrayDeque<>(List.of("/", "/account", "/room"));
        Set<String> known = new LinkedHashSet<>(ahead);
        while (!ahead.isEmpty() && crawl.pages.size() < MOST) {
            String address = ahead.poll();
            Visitor.Answer page = visitor.get(address);
            crawl.pages.put(address, page);
            for (Element link : page.page().select("a[href^=/]")) {
                String next = link.attr("href").replaceAll("#.*", "");
                if (known.add(next)) {
                    ahead.add(next);
                }
            }
            for (Element form : page.page().select("form[method=post]")) {
                crawl.forms.add(new Form(address, form.attr("action"), form));
            }
        }
        return crawl;
    }
}

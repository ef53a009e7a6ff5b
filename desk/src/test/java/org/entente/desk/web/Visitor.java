package org.entente.desk.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A person with a browser without scripts: keeps cookies, follows redirects, sends forms with their token. */
final class Visitor {
    /** @param page what came, after all redirects */
    record Answer(int status, URI address, Document page, String body, HttpResponse<String> raw) {
        String heading() {
            return page.select("h1").text();
        }

        String path() {
            return address.getPath();
        }
    }

    private final URI desk;
    private final HttpClient client;
    private String token = "";
    private String place = "";

    private final CookieManager cookies = new CookieManager();

    Visitor(int port) {
        this.desk = URI.create("http://localhost:" + port);
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** The same by a proxy, from a network address that the proxy tells. */
    Visitor from(String place) {
        this.place = place;
        return this;
    }

    /** What the browser keeps that nobody else may know. */
    List<String> secrets() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getValue)
                .filter(value -> value.length() > 10)
                .toList();
    }

    Answer get(String address) {
        return send(HttpRequest.newBuilder(desk.resolve(address)).GET());
    }

    /** The part of a page that follows what happens, as its script asks for it. */
    Answer live(String page, String tag) {
        return send(HttpRequest.newBuilder(desk.resolve(page))
                .header("HX-Request", "true")
                .header("HX-Target", "live")
                .header("If-None-Match", tag)
                .GET());
    }

    /** Sends a form as the page that was opened last would: with its token. Fields are name, value, name, value… */
    Answer post(String address, String... fields) {
        if (token.isEmpty()) {
            get("/sign-in");
        }
        List<String> with = new ArrayList<>(List.of(fields));
        with.addAll(List.of("_csrf", token));
        return postWithoutToken(address, with.toArray(String[]::new));
    }

    /** Tables a position on an element, as the form on its page does; {@code more} are further fields. */
    Answer table(String element, String stance, String text, String attribution, String... more) {
        get("/positions");
        List<String> fields = new ArrayList<>(
                List.of("kind", "ELEMENT", "id", element, "stance", stance, "text", text, "attribution", attribution));
        fields.addAll(List.of(more));
        return post("/positions", fields.toArray(String[]::new));
    }

    Answer postWithoutToken(String address, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(desk.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** Sends a file in a form's field called {@code file}. */
    Answer upload(String address, String content) {
        String boundary = "----entente";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../list.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return send(HttpRequest.newBuilder(desk.resolve(address))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    private Answer send(HttpRequest.Builder request) {
        if (!place.isEmpty()) {
            request.header("X-Forwarded-For", place);
        }
        try {
            HttpResponse<String> response = client.send(
                    request.header("Accept", "text/html")
                            .header("Accept-Language", "en")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            Document page = Jsoup.parse(response.body());
            String fresh = page.select("input[name=_csrf]").attr("value");
            token = fresh.isEmpty() ? token : fresh;
            return new Answer(response.statusCode(), response.uri(), page, response.body(), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

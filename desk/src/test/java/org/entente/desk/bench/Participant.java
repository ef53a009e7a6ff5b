package org.entente.desk.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.entente.desk.bench.Connections.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A person at the desk over HTTP: keeps cookies and the token of forms. */
final class Participant {
    private static final byte[] NOTHING = {};

    private final Connections desk;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, String> tags = new ConcurrentHashMap<>();
    private volatile String token = "";

    Participant(Connections desk) {
        this.desk = desk;
    }

    /** A page to be read; its forms' token is kept. */
    Document read(String path) throws IOException {
        Document page = Jsoup.parse(send("GET", path, List.of(), NOTHING).text());
        token = page.select("input[name=_csrf]").attr("value");
        return page;
    }

    /** A page as a browser asks for it, compressed; returns the bytes that came. */
    int fetch(String path) throws IOException {
        Answer page = send("GET", path, List.of("Accept-Encoding: gzip"), NOTHING);
        if (page.status() != 200) {
            throw new IOException(path + " answered " + page.status());
        }
        return page.body().length;
    }

    /** The part of an open page that follows what happens, as the page's script asks for it: if it has changed. */
    void follow(String path) throws IOException {
        List<String> headers = new ArrayList<>(List.of("HX-Request: true", "HX-Target: live", "Accept-Encoding: gzip"));
        String known = tags.get(path);
        if (known != null) {
            headers.add("If-None-Match: " + known);
        }
        Answer part = send("GET", path, headers, NOTHING);
        if (part.status() != 200 && part.status() != 304) {
            throw new IOException(path + " answered " + part.status());
        }
        tags.put(path, part.header("etag"));
    }

    /** Sends a form; anything but the way on to the next page is a failure. */
    void post(String path, String... fields) throws IOException {
        StringBuilder form = new StringBuilder("_csrf=" + encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        sent(path, "application/x-www-form-urlencoded", form.toString());
    }

    /** Sends a list of people. */
    void upload(String path, String csv) throws IOException {
        sent(
                path,
                "multipart/form-data; boundary=people",
                "--people\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                        + "\r\n--people\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n\r\n"
                        + csv + "\r\n--people--\r\n");
    }

    private void sent(String path, String type, String body) throws IOException {
        Answer answer = send("POST", path, List.of("Content-Type: " + type), body.getBytes(StandardCharsets.UTF_8));
        if (answer.status() != 302) {
            throw new IOException(path + " answered " + answer.status() + ": "
                    + Jsoup.parse(answer.text()).select(".fault").text());
        }
    }

    /** Stays open, and runs for every event of the live stream. */
    void listen(Runnable onEvent) {
        List<String> headers = withCookies(List.of("Accept: text/event-stream"));
        Thread.ofVirtual().start(() -> {
            try {
                desk.listen("/live?since=" + Instant.now(), headers, line -> {
                    if (line.startsWith("event:")) {
                        onEvent.run();
                    }
                });
            } catch (IOException e) {
                System.out.println("a live stream broke: " + e.getMessage());
            }
        });
    }

    private List<String> withCookies(List<String> headers) {
        List<String> all = new ArrayList<>(headers);
        if (!cookies.isEmpty()) {
            all.add("Cookie: "
                    + cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return all;
    }

    private Answer send(String method, String path, List<String> headers, byte[] body) throws IOException {
        Answer answer = desk.send(method, path, withCookies(headers), body);
        for (String set : answer.headers().getOrDefault("set-cookie", List.of())) {
            String[] cookie = set.substring(0, (set + ";").indexOf(';')).split("=", 2);
            cookies.put(cookie[0], cookie[1]);
        }
        return answer;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

package org.entente.desk.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A person at the desk over HTTP: keeps cookies and the token of forms. */
final class Participant {
    private final HttpClient client;
    private final URI desk;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, String> tags = new ConcurrentHashMap<>();
    private volatile String token = "";

    Participant(HttpClient client, URI desk) {
        this.client = client;
        this.desk = desk;
    }

    /** A page to be read; its forms' token is kept. */
    Document read(String path) throws IOException, InterruptedException {
        Document page = Jsoup.parse(
                send(request(path).GET().build(), BodyHandlers.ofString()).body());
        token = page.select("input[name=_csrf]").attr("value");
        return page;
    }

    /** A page as a browser asks for it, compressed; returns the bytes that came. */
    int fetch(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> page =
                send(request(path).header("Accept-Encoding", "gzip").GET().build(), BodyHandlers.ofByteArray());
        if (page.statusCode() != 200) {
            throw new IOException(path + " answered " + page.statusCode());
        }
        return page.body().length;
    }

    /** The part of an open page that follows what happens, as the page's script asks for it: if it has changed. */
    void follow(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("HX-Request", "true")
                .header("HX-Target", "live")
                .header("Accept-Encoding", "gzip")
                .GET();
        String known = tags.get(path);
        if (known != null) {
            request.header("If-None-Match", known);
        }
        HttpResponse<byte[]> part = send(request.build(), BodyHandlers.ofByteArray());
        if (part.statusCode() != 200 && part.statusCode() != 304) {
            throw new IOException(path + " answered " + part.statusCode());
        }
        part.headers().firstValue("ETag").ifPresent(tag -> tags.put(path, tag));
    }

    /** Sends a form; anything but the way on to the next page is a failure. */
    void post(String path, String... fields) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder("_csrf=" + encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        HttpResponse<String> answer = send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new IOException(path + " answered " + answer.statusCode() + ": "
                    + Jsoup.parse(answer.body()).select(".fault").text());
        }
    }

    /** Sends a list of people. */
    void upload(String path, String csv) throws IOException, InterruptedException {
        String body = "--people\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--people\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n\r\n" + csv
                + "\r\n--people--\r\n";
        HttpResponse<String> answer = send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=people")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
    }

    /** Stays open, and runs for every event of the live stream. */
    void listen(Runnable onEvent) {
        client.sendAsync(
                request("/live").header("Accept", "text/event-stream").GET().build(),
                BodyHandlers.fromLineSubscriber(new Lines(line -> {
                    if (line.startsWith("event:")) {
                        onEvent.run();
                    }
                })));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.resolve(path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpResponse<T> answer = client.send(request, handler);
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] cookie = set.substring(0, (set + ";").indexOf(';')).split("=", 2);
            cookies.put(cookie[0], cookie[1]);
        }
        return answer;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

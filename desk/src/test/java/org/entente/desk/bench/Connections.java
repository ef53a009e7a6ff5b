package org.entente.desk.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;

/**
 * Connections to one server that stay open: as much of HTTP/1.1 as the bench needs, for a fraction of the processor time
 * of a full client, since both sides share the machine.
 */
final class Connections {
    /** @param headers by name in small letters */
    record Answer(int status, Map<String, List<String>> headers, byte[] body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** Servers close what is idle for longer. */
    private static final long FRESH_NANOS = 10_000_000_000L;

    /** @param since when it was used last, by the nanosecond clock */
    private record Open(Socket socket, InputStream in, long since) {}

    private final URI server;
    private final Deque<Open> idle = new ConcurrentLinkedDeque<>();

    Connections(URI server) {
        this.server = server;
    }

    /** @param headers lines, without what tells the server and the length */
    Answer send(String method, String path, List<String> headers, byte[] body) throws IOException {
        Open open = fresh();
        write(open, method, path, headers, body);
        Answer answer = read(open.in());
        if (answer.header("connection").equals("close")) {
            open.socket().close();
        } else {
            idle.addFirst(new Open(open.socket(), open.in(), System.nanoTime()));
        }
        return answer;
    }

    private Open fresh() throws IOException {
        Open last = idle.pollFirst();
        if (last == null) {
            return connect();
        }
        if (System.nanoTime() - last.since() < FRESH_NANOS) {
            return last;
        }
        last.socket().close();
        return fresh();
    }

    /** Hands over every line of an answer that does not end, until the server ends it. */
    void listen(String path, List<String> headers, Consumer<String> line) throws IOException {
        Open open = connect();
        try (Socket socket = open.socket()) {
            write(open, "GET", path, headers, new byte[0]);
            while (socket.isConnected()) {
                line.accept(line(open.in()));
            }
        } catch (EOFException e) {
            // The server has ended it.
        }
    }

    private Open connect() throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        return new Open(socket, new BufferedInputStream(socket.getInputStream(), 16_384), 0);
    }

    private void write(Open open, String method, String path, List<String> headers, byte[] body) throws IOException {
        StringBuilder head =
                new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        all.write(body);
        open.socket().getOutputStream().write(all.toByteArray());
    }

    private static Answer read(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        Map<String, List<String>> headers = new HashMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            headers.computeIfAbsent(header.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.substring(colon + 1).strip());
        }
        byte[] body;
        if (headers.containsKey("transfer-encoding")) {
            body = chunks(in);
        } else if (headers.containsKey("content-length") && status != 304) {
            body = exactly(Integer.parseInt(headers.get("content-length").getFirst()), in);
        } else {
            body = new byte[0];
        }
        return new Answer(status, headers, body);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = Integer.parseInt(line(in), 16); length > 0; length = Integer.parseInt(line(in), 16)) {
            all.write(exactly(length, in));
            line(in);
        }
        line(in);
        return all.toByteArray();
    }

    private static byte[] exactly(int length, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the server hung up");
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server hung up");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}

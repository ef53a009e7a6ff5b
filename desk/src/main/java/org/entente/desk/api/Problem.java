package org.entente.desk.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.desk.record.ActJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What went wrong, as a program is told (RFC 9457). */
public final class Problem {
    private Problem() {}

    /** @param detail one line: what, and what to do */
    public static ResponseEntity<byte[]> of(HttpStatus status, String detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", detail);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ActJson.write(body).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}

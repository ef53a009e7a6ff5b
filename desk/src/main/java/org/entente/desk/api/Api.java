package org.entente.desk.api;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.desk.Desk;
import org.entente.desk.procedure.Act;
import org.entente.desk.procedure.Person;
import org.entente.desk.record.Export;
import org.entente.desk.sight.Sight;
import org.entente.desk.web.SignedIn;
import org.entente.desk.web.Talks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What a person may see, as JSON, and every act that the person may do. */
@RestController
@RequestMapping("/api")
class Api {
    private static final int LONGEST_KEY = 100;

    private final Desk desk;
    private final DataSource source;

    Api(Desk desk, DataSource source) {
        this.desk = desk;
        this.source = source;
    }

    private static Person me() {
        return Talks.person(SignedIn.account());
    }

    @GetMapping("/{section}")
    ResponseEntity<byte[]> see(@PathVariable String section, @RequestParam(defaultValue = "") String asOf) {
        Section meant = Section.of(section)
                .orElseThrow(() ->
                        new Rejected(HttpStatus.NOT_FOUND, "there is no /api/" + section + "; see /api/openapi.json"));
        return Json.of(HttpStatus.OK, meant.of(sight(asOf)));
    }

    private Sight sight(String asOf) {
        try {
            return asOf.isEmpty() ? desk.sight(me()) : desk.asOf(Instant.parse(asOf), me());
        } catch (DateTimeException e) {
            throw new Rejected(HttpStatus.BAD_REQUEST, "asOf: is no moment such as 2026-11-25T18:00:00Z");
        }
    }

    /** @param key one for each thing that is done; what is sent again under the same key is not done twice */
    @PostMapping("/acts")
    ResponseEntity<byte[]> act(
            @RequestBody String body, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Act act = Json.read(body, Act.class);
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new Rejected(HttpStatus.BAD_REQUEST, "Idempotency-Key: needs 1 to " + LONGEST_KEY + " characters");
        }
        return Json.of(
                HttpStatus.CREATED,
                desk.submit(me(), act, key == null ? UUID.randomUUID().toString() : key));
    }

    @GetMapping("/record")
    ResponseEntity<StreamingResponseBody> record() {
        var chains = Desk.chains(me());
        StreamingResponseBody lines = out -> write(chains, out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/jsonl"))
                .body(lines);
    }

    private void write(java.util.Set<org.entente.desk.record.ChainName> chains, java.io.OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new Export(source).write(chains, writer);
        writer.flush();
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> description() {
        return Json.of(HttpStatus.OK, ApiDescription.whole());
    }
}

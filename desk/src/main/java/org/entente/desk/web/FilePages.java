package org.entente.desk.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.entente.desk.Desk;
import org.entente.desk.files.CalendarFile;
import org.entente.desk.files.Csv;
import org.entente.desk.files.Sheet;
import org.entente.desk.files.WordFile;
import org.entente.desk.people.Account;
import org.entente.desk.people.Tokens;
import org.entente.desk.procedure.TextVersion;
import org.entente.desk.sight.Sight;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The talks as files, for people by their sign-in and for programs by their token. */
@Controller
class FilePages {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Talks talks;
    private final Roster roster;
    private final Desk desk;
    private final Tokens tokens;
    private final Whereabouts whereabouts;

    FilePages(Talks talks, Roster roster, Desk desk, Tokens tokens, Whereabouts whereabouts) {
        this.talks = talks;
        this.roster = roster;
        this.desk = desk;
        this.tokens = tokens;
        this.whereabouts = whereabouts;
    }

    @GetMapping({"/files/{name}.csv", "/api/files/{name}.csv"})
    ResponseEntity<byte[]> sheet(@PathVariable String name) {
        Sheet sheet = Sheet.of(name).orElseThrow(Refused::notHere);
        return file(name + ".csv", CSV, sheet.of(talks.sight()));
    }

    /** Those whom the person may know, as a list that can be brought in again. */
    @GetMapping({"/files/people.csv", "/api/files/people.csv"})
    ResponseEntity<byte[]> people() {
        return file(
                "people.csv",
                CSV,
                Csv.of(
                        List.of("delegation", "name", "email", "role"),
                        roster.known().stream()
                                .map(one -> Csv.row(
                                        one.delegation(),
                                        one.name(),
                                        one.email(),
                                        one.role().name().toLowerCase(Locale.ROOT)))));
    }

    /** @param version 0: the latest */
    @GetMapping({"/files/text.docx", "/api/files/text.docx"})
    ResponseEntity<byte[]> word(@RequestParam(defaultValue = "0") int version) {
        Sight sight = talks.sight();
        TextVersion text = version == 0
                ? sight.texts().latest().orElseThrow(Refused::notHere)
                : sight.texts().version(version);
        byte[] content = WordFile.of(text, sight, id -> {
            var party = sight.table().parties().get(id);
            return party == null ? id : party.name();
        });
        return file("text-" + text.number() + ".docx", WORD, content);
    }

    @GetMapping({"/files/calendar.ics", "/api/files/calendar.ics"})
    ResponseEntity<byte[]> calendar() {
        return calendar(talks.sight(), SignedIn.account());
    }

    /** The address that a calendar subscribes to: it sends no header, so the token stands in the address. */
    @GetMapping("/calendar/{word}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String word) {
        Account account = tokens.find(word, Tokens.Kind.CALENDAR).orElseThrow(Refused::notHere);
        return calendar(desk.sight(Talks.person(account)), account);
    }

    private ResponseEntity<byte[]> calendar(Sight sight, Account account) {
        URI address = whereabouts.address();
        String silence = Words.in(account.language()).say("silence.ends");
        return file("talks.ics", "text/calendar;charset=UTF-8", CalendarFile.of(sight, address.getHost(), silence));
    }

    private static ResponseEntity<byte[]> file(String name, String type, String content) {
        return file(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}

package org.entente.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.entente.desk.Desk;
import org.entente.desk.people.Account;
import org.entente.desk.people.Accounts;
import org.entente.desk.procedure.Meetings.Meeting;
import org.entente.desk.procedure.TextVersion;
import org.entente.desk.record.Export;
import org.entente.desk.record.Recorded;
import org.entente.desk.record.Verification;
import org.entente.desk.sight.Look;
import org.entente.desk.sight.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record as its readers may see it: all of it, that of one meeting, as a file, and whether it is whole. */
@Controller
class RecordPages {
    private static final int MOST = 300;

    private final Desk desk;
    private final Talks talks;
    private final Accounts accounts;
    private final DataSource source;

    RecordPages(Desk desk, Talks talks, Accounts accounts, DataSource source) {
        this.desk = desk;
        this.talks = talks;
        this.accounts = accounts;
        this.source = source;
    }

    /** @param meeting whose record is asked for: what happened from its opening to its end; empty: everything */
    @GetMapping("/record")
    String record(
            @RequestParam(defaultValue = "") String meeting,
            @RequestParam(defaultValue = "false") boolean verify,
            Model model) {
        readable();
        Meeting held = meeting.isBlank() ? null : held(meeting);
        List<Recorded> all = desk.record(Talks.person(SignedIn.account())).stream()
                .filter(one -> held == null || during(held, one.entry().at()))
                .filter(one -> !one.entry().at().isAfter(talks.sight().at()))
                .toList();
        List<Recorded> latest = held == null
                ? all.subList(Math.max(0, all.size() - MOST), all.size()).reversed()
                : all;
        model.addAttribute("lines", named(latest));
        model.addAttribute("count", all.size());
        model.addAttribute("meeting", held);
        model.addAttribute("attached", held == null ? List.of() : attached(held, talks.sight()));
        model.addAttribute("report", verify ? Verification.of(source) : null);
        return "record";
    }

    private Meeting held(String id) {
        Meeting meeting = talks.sight().meetings().meetings().get(id);
        if (meeting == null || meeting.opened() == null) {
            throw Refused.notHere();
        }
        return meeting;
    }

    /** The texts that went out under silence at a meeting: its record has them as interim texts. */
    private static List<TextVersion> attached(Meeting meeting, Sight sight) {
        return sight.silences().all().stream()
                .filter(silence ->
                        silence.sent().filter(sent -> during(meeting, sent)).isPresent())
                .map(silence -> sight.texts().version(silence.proposal().version()))
                .toList();
    }

    private static boolean during(Meeting meeting, Instant at) {
        Instant closed = meeting.closed();
        return !at.isBefore(Objects.requireNonNull(meeting.opened())) && (closed == null || !at.isAfter(closed));
    }

    private List<RecordLine> named(List<Recorded> entries) {
        Map<String, String> names = new HashMap<>();
        return entries.stream()
                .map(one -> new RecordLine(
                        one,
                        one.entry().by() == null
                                ? null
                                : names.computeIfAbsent(one.entry().by().id(), this::name)))
                .toList();
    }

    private @Nullable String name(String pseudonym) {
        return desk.account(pseudonym)
                .flatMap(accounts::remembered)
                .map(Account::name)
                .orElse(null);
    }

    /** The same as JSON Lines, each of which proves itself. */
    @GetMapping("/record.jsonl")
    void lines(HttpServletResponse response) throws IOException {
        readable();
        response.setContentType("application/jsonl");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"record.jsonl\"");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        new Export(source).write(Desk.chains(Talks.person(SignedIn.account())), out);
        out.flush();
    }

    private static void readable() {
        if (!Look.OPEN_RECORD.isFor(SignedIn.account().role())) {
            throw Refused.notYours();
        }
    }
}

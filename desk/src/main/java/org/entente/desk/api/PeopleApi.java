package org.entente.desk.api;

import org.entente.desk.people.Role;
import org.entente.desk.web.Letters;
import org.entente.desk.web.Roster;
import org.entente.desk.web.SignedIn;
import org.entente.desk.web.Talks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People, invitations and messages for programs: what the person may do about them on the pages, and no more. */
@RestController
@RequestMapping("/api")
class PeopleApi {
    private final Roster roster;
    private final Letters letters;
    private final Talks talks;

    PeopleApi(Roster roster, Letters letters, Talks talks) {
        this.roster = roster;
        this.letters = letters;
        this.talks = talks;
    }

    /** @param delegation a party's id; null for the secretariat and observers */
    record NewPerson(
            String name, String email, Role role, @Nullable String delegation) {}

    record NewRole(Role role) {}

    record Added(int added) {}

    @GetMapping("/people")
    ResponseEntity<byte[]> people() {
        return Json.of(HttpStatus.OK, roster.known());
    }

    @PostMapping("/people")
    ResponseEntity<byte[]> add(@RequestBody String body) {
        NewPerson one = Json.read(body, NewPerson.class);
        return Json.of(HttpStatus.CREATED, roster.add(one.name(), one.email(), one.role(), one.delegation()));
    }

    /** @param seats whether delegations that do not sit at the table yet are seated */
    @PostMapping("/people/list")
    ResponseEntity<byte[]> addAll(@RequestBody byte[] list, @RequestParam(defaultValue = "false") boolean seats) {
        return Json.of(HttpStatus.CREATED, new Added(roster.addAll(list, seats)));
    }

    @PostMapping("/people/{id}/invitation")
    ResponseEntity<byte[]> inviteAnew(@PathVariable String id) {
        roster.inviteAnew(id);
        return done();
    }

    @PostMapping("/people/{id}/role")
    ResponseEntity<byte[]> setRole(@PathVariable String id, @RequestBody String body) {
        roster.setRole(id, Json.read(body, NewRole.class).role());
        return done();
    }

    @PostMapping("/people/{id}/removal")
    ResponseEntity<byte[]> remove(@PathVariable String id) {
        roster.remove(id);
        return done();
    }

    @PostMapping("/people/{id}/forgetting")
    ResponseEntity<byte[]> forget(@PathVariable String id) {
        roster.forget(id);
        return done();
    }

    @GetMapping("/outbox")
    ResponseEntity<byte[]> outbox() {
        return Json.of(HttpStatus.OK, roster.messages());
    }

    @PostMapping("/reminders")
    ResponseEntity<byte[]> remind() {
        letters.remind(SignedIn.account(), talks.sight());
        return done();
    }

    private static ResponseEntity<byte[]> done() {
        return ResponseEntity.noContent().build();
    }
}

package org.entente.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.entente.desk.SetClock;
import org.entente.desk.Storages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SessionsTest {
    private final SetClock clock = new SetClock("2026-03-02T09:00:00Z");

    private record Node(Accounts accounts, Sessions sessions) {}

    private Node node(DataSource source, boolean alone) {
        JdbcClient jdbc = JdbcClient.create(source);
        Accounts accounts = new Accounts(jdbc);
        return new Node(accounts, new Sessions(jdbc, accounts, clock.withZone(ZoneOffset.UTC), alone));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRememberedEndsWithItsTimeAndWithAnyChange(Storages storage) {
        Node desk = node(storage.fresh(), true);
        Account ola = desk.accounts
                .add("ola@desk.example", "Ola", Role.DELEGATE, "Halvia")
                .orElseThrow();
        String word = desk.sessions.open(ola);
        assertThat(desk.sessions.find(word)).contains(ola);
        desk.accounts.setRole(ola.id(), Role.ALTERNATE);
        assertThat(desk.sessions.find(word).orElseThrow().role()).isEqualTo(Role.ALTERNATE);
        clock.pass(Sessions.LASTS);
        assertThat(desk.sessions.find(word)).as("after its time").isEmpty();

        String other = desk.sessions.open(ola);
        assertThat(desk.sessions.find(other)).isPresent();
        desk.sessions.close(other);
        assertThat(desk.sessions.find(other)).as("signed out").isEmpty();

        String third = desk.sessions.open(ola);
        assertThat(desk.sessions.find(third)).isPresent();
        desk.accounts.remove(ola.id());
        assertThat(desk.sessions.find(third)).as("removed").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsRememberedBesideAnotherNode(Storages storage) {
        DataSource source = storage.fresh();
        Node here = node(source, false);
        Node there = node(source, false);
        Account ola = here.accounts
                .add("ola@desk.example", "Ola", Role.OBSERVER, null)
                .orElseThrow();
        String word = here.sessions.open(ola);
        assertThat(there.sessions.find(word)).contains(ola);
        assertThat(here.sessions.find(word)).contains(ola);
        there.sessions.close(word);
        assertThat(here.sessions.find(word)).isEmpty();
    }
}

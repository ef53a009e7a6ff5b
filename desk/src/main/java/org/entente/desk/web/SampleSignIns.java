package org.entente.desk.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.desk.people.Account;
import org.springframework.stereotype.Component;

/** The demonstration's people, whose passwords are no secret; empty on any other desk. */
@Component
public class SampleSignIns {
    public record Sample(Account account, String password) {}

    private final List<Sample> all = new CopyOnWriteArrayList<>();

    public void add(Account account, String password) {
        all.add(new Sample(account, password));
    }

    public List<Sample> all() {
        return List.copyOf(all);
    }
}

package org.entente.desk.web;

import java.util.ArrayList;
import java.util.List;
import org.entente.desk.people.Account;
import org.entente.desk.people.Role;
import org.entente.desk.sight.Look;

/**
 * A page that the head of every page leads to.
 *
 * @param key of its name
 * @param isHere whether it is the page being shown
 */
public record Place(String address, String key, boolean isHere) {
    static List<Place> of(Account account, String path) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("/", "home.nav", path.equals("/")));
        add(places, path, "/positions", "positions.nav");
        add(places, path, "/text", "text.nav");
        add(places, path, "/clean", "clean.nav");
        add(places, path, "/silence", "silence.nav");
        add(places, path, "/meetings", "meetings.nav");
        add(places, path, "/registers", "registers.nav");
        if (Look.OPEN_RECORD.isFor(account.role())) {
            add(places, path, "/record", "record.title");
        }
        add(places, path, "/people", "people.title");
        if (account.role() == Role.CHAIR || account.role() == Role.HEAD) {
            add(places, path, "/outbox", "outbox.title");
        }
        if (account.role() == Role.CHAIR) {
            add(places, path, "/dossier", "dossier.title");
        }
        return places;
    }

    private static void add(List<Place> places, String path, String address, String key) {
        places.add(new Place(address, key, path.equals(address) || path.startsWith(address + "/")));
    }
}

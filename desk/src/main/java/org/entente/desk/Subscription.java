package org.entente.desk;

import java.util.List;
import java.util.function.Consumer;
import org.entente.desk.procedure.Person;

/** Somebody who is told of changes; must not tarry in the listener. */
public final class Subscription implements AutoCloseable {
    private final Person who;
    private final Consumer<Topic> listener;
    private final List<Subscription> all;

    Subscription(Person who, Consumer<Topic> listener, List<Subscription> all) {
        this.who = who;
        this.listener = listener;
        this.all = all;
    }

    Person who() {
        return who;
    }

    void tell(Topic topic) {
        listener.accept(topic);
    }

    @Override
    public void close() {
        all.remove(this);
    }
}

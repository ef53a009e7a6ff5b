package org.entente.desk.sight;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out when it is first asked for; twice, to the same end, if two ask at the same moment. */
final class Once<T> {
    private final Supplier<T> work;
    private volatile @Nullable T done;

    Once(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        T known = done;
        if (known == null) {
            known = Objects.requireNonNull(work.get());
            done = known;
        }
        return known;
    }
}

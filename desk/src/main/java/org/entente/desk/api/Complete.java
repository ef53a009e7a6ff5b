package org.entente.desk.api;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what a program sent has everything that it must have, and nothing longer than a person could write. */
final class Complete {
    /** Characters of one text. */
    static final int LONGEST = 20_000;

    private Complete() {}

    /** The first place where something is missing or too long, told in one line; empty when there is none. */
    static Optional<String> fault(Record value) {
        return fault(value, "");
    }

    private static Optional<String> fault(Record value, String path) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
            Object part = part(value, component);
            Optional<String> fault = part == null
                    ? Optional.of(name + " is missing").filter(missing -> isNeeded(component))
                    : within(part, name);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    static boolean isNeeded(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Optional<String> within(Object part, String name) {
        return switch (part) {
            case Record nested -> fault(nested, name);
            case String words ->
                Optional.of(name + " has more than " + LONGEST + " characters")
                        .filter(fault -> words.length() > LONGEST);
            case Collection<?> many ->
                many.stream()
                        .map(one -> within(one, name))
                        .flatMap(Optional::stream)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static @Nullable Object part(Record value, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

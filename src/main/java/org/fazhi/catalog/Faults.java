package org.fazhi.catalog;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the configuration until all of it has been read. */
final class Faults {
    private final List<String> found = new ArrayList<>();

    void add(At at, String message) {
        String fault = at + ": " + message;
        if (!found.contains(fault)) {
            found.add(fault);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ConfException(found);
        }
    }
}

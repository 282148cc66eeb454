package org.holdfast.exchange.clock;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, so that all of it can be said at once. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(String path, String words) {
        found.add(new Fault(path, words));
    }

    int count() {
        return found.size();
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}

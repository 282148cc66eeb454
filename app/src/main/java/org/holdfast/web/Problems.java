package org.holdfast.web;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, in the order of its fields. */
public final class Problems {
    private final List<Problem> all = new ArrayList<>();

    public static Problems none() {
        return new Problems();
    }

    /** Adds one; returns itself. */
    public Problems add(String field, String message) {
        all.add(new Problem(field, message));
        return this;
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(all);
    }

    /** What is wrong with the field, or an empty text. */
    public String of(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse("");
    }
}

package org.holdfast.access.people;

import java.util.Map;
import org.holdfast.access.EmailAddress;
import org.holdfast.web.Problems;

/** Name and address, as they were typed. */
record PersonForm(String name, String email) {
    private static final int LONGEST_NAME = 100;

    static PersonForm of(Map<String, String> typed) {
        return new PersonForm(
                typed.getOrDefault("name", "").strip(), typed.getOrDefault("email", "").strip());
    }

    Problems problems() {
        var problems = Problems.none();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add("name", "Enter their name, in 100 letters or fewer");
        }
        if (EmailAddress.parse(email).isEmpty()) {
            problems.add("email", "Enter their email address, like name@example.org");
        }
        return problems;
    }

    /** Only of a form without problems. */
    EmailAddress address() {
        return EmailAddress.parse(email).orElseThrow();
    }

    @Override
    public String toString() {
        return "PersonForm[…]";
    }
}

package org.holdfast.demo;

import org.holdfast.access.PersonId;

/** An invented headteacher. */
record DemoHead(PersonId id, String title, String forename, String surname) {

    String name() {
        return forename + " " + surname;
    }

    @Override
    public String toString() {
        return "DemoHead[" + id + "]";
    }
}

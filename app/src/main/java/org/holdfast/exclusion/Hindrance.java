package org.holdfast.exclusion;

/** Why something cannot be recorded, in words for the person, with the lawful way on. */
public interface Hindrance {

    String message();

    /** The lawful way on, perhaps empty. */
    String route();

    /** One whose words depend on the case. */
    static Hindrance of(String message, String route) {
        return new Said(message, route);
    }

    /** A hindrance in its own words. */
    record Said(String message, String route) implements Hindrance {}
}

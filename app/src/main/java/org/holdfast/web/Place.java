package org.holdfast.web;

/**
 * A place in the service navigation, contributed by the module that owns the page.
 *
 * <p>What a role cannot use is not there, so each place says whether the current actor may go
 * there.
 */
public interface Place {
    /** From this place in the order on, a place is not in the menu itself but under More. */
    int MORE = 60;

    /** Two or three words at most. */
    String label();

    String path();

    /** Today 10, Pupils 20, Exclusions 30, Panels 40, Figures 50, everything under More from 60. */
    int order();

    /** Whether the current actor may use it. */
    boolean open();

    /** What one does there, in a sentence, for the page More; empty for what is in the menu. */
    default String purpose() {
        return "";
    }

    /** Whether the page at the address belongs to it. */
    default boolean holds(String address) {
        return address.startsWith(path());
    }

    /** Whether it is under More. */
    default boolean underMore() {
        return order() >= MORE;
    }
}

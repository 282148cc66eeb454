package org.holdfast.web;

/**
 * A place in the service navigation, contributed by the module that owns the page.
 *
 * <p>What a role cannot use is not there, so each place says whether the current actor may go
 * there.
 */
public interface Place {

    /** Two or three words at most. */
    String label();

    String path();

    /** Today 10, Pupils 20, Exclusions 30, Panels 40, Figures 50, everything under More from 60. */
    int order();

    /** Whether the current actor may use it. */
    boolean open();
}

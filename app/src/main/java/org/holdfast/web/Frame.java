package org.holdfast.web;

import java.util.List;

/**
 * What stands round the page.
 *
 * @param signedIn whether there is anyone to greet
 * @param person their name
 * @param organisation whom they are acting for
 * @param severalOrganisations whether they could act for another
 * @param places the navigation, in order
 */
public record Frame(
        boolean signedIn,
        String person,
        String organisation,
        boolean severalOrganisations,
        List<Entry> places) {

    /** One entry of the navigation. */
    public record Entry(String label, String path, boolean current) {}

    /** The frame of a page for anyone. */
    public static Frame signedOut() {
        return new Frame(false, "", "", false, List.of());
    }
}

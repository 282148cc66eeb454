package org.holdfast.access;

/**
 * Opens the first local authority when Holdfast is set up before any list of schools was loaded.
 * The organisation module, which stands above this one, does it.
 */
public interface FirstAuthority {

    /** What became of it. */
    sealed interface Outcome {

        /** It is there now. */
        record Opened(OrganisationId organisation) implements Outcome {}

        /** The code is not three digits. */
        record NoCode() implements Outcome {}

        /** The code is not one that is known, and no name was given. */
        record NameNeeded() implements Outcome {}
    }

    /**
     * Opens it, in the caller's transaction; one with the code that is there already is the one.
     *
     * @param code the three digits by which the Department for Education knows it
     * @param name may be empty where the code is known
     */
    Outcome open(String code, String name);
}

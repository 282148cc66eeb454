package org.holdfast.statute;

/**
 * What a rule rests on.
 *
 * @param force how far it binds
 * @param sureness how its words were checked
 */
public record Authority(Force force, Sureness sureness, Citation citation) {

    /** How far a rule binds. */
    public enum Force {
        /** A legal duty. */
        MUST,
        /** Statutory guidance: departed from only for good reason. */
        SHOULD,
        /** Neither, but usual. */
        PRACTICE,
        /** A right or a power that may be used within its limit. */
        MAY
    }

    /** How sure the statement of a rule is. */
    public enum Sureness {
        /** Read in the primary text. */
        PRIMARY,
        /** Read in a secondary source. */
        SECONDARY,
        /** Believed correct, the text not seen. */
        UNVERIFIED
    }

    /** How a page should show it: what is unverified is to be checked, whatever its force. */
    public String shownAs() {
        if (sureness == Sureness.UNVERIFIED) {
            return "check";
        }
        return switch (force) {
            case MUST -> "must";
            case SHOULD -> "should";
            case PRACTICE -> "practice";
            case MAY -> "may";
        };
    }
}

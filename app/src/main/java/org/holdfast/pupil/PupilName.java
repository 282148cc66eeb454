package org.holdfast.pupil;

/** What a pupil is called. */
public record PupilName(String forename, String surname) {

    public PupilName {
        if (forename.isBlank() && surname.isBlank()) {
            throw new IllegalArgumentException("A pupil has a name");
        }
    }

    /** {@code Kofi Amankwah}. */
    public String full() {
        return (forename + " " + surname).strip();
    }

    /** {@code Amankwah, Kofi}: for lists in order of surname. */
    public String listed() {
        return forename.isBlank() || surname.isBlank() ? full() : surname + ", " + forename;
    }

    /** {@code K.A.}: for lists of work that others may see over a shoulder. */
    public String initials() {
        return initial(forename) + initial(surname);
    }

    private static String initial(String part) {
        return part.isBlank()
                ? ""
                : part.strip().substring(0, part.strip().offsetByCodePoints(0, 1)) + ".";
    }

    /** The initials: names stay out of logs. */
    @Override
    public String toString() {
        return initials();
    }
}

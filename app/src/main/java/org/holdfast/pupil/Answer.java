package org.holdfast.pupil;

/** Yes, no, or nobody has recorded it: never taken for a no. */
public enum Answer {
    YES("Yes"),
    NO("No"),
    NOT_RECORDED("Not recorded");

    private final String words;

    Answer(String words) {
        this.words = words;
    }

    /** The answer on a page. */
    public String words() {
        return words;
    }
}

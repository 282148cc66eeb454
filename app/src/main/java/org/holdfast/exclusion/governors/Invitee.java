package org.holdfast.exclusion.governors;

/** Who may come to a meeting on an exclusion (GOV-7). */
public enum Invitee {
    RELEVANT_PERSON("The parents (from 18 the pupil), with a friend or representative"),
    HEAD("The headteacher"),
    SOCIAL_WORKER("The social worker"),
    VIRTUAL_SCHOOL_HEAD("The virtual school head"),
    LOCAL_AUTHORITY("The local authority"),
    HOME_AUTHORITY("The authority where the pupil lives"),
    PUPIL("The pupil");

    private final String words;

    Invitee(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

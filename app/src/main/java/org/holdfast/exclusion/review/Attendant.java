package org.holdfast.exclusion.review;

/** Who may come to an independent review (Sch 1 para 12). */
public enum Attendant {
    RELEVANT_PERSON("The family"),
    FRIEND("A friend or representative of the family"),
    PUPIL("The pupil"),
    HEAD("The headteacher"),
    GOVERNING_BOARD("The governing board"),
    ARRANGING_AUTHORITY("The arranging authority"),
    LOCAL_AUTHORITY("The local authority, to observe"),
    SEN_EXPERT("The SEN expert"),
    SOCIAL_WORKER("The social worker"),
    VIRTUAL_SCHOOL_HEAD("The virtual school head");

    private final String words;

    Attendant(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

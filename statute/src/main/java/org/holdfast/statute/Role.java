package org.holdfast.statute;

/** Those who owe a duty or to whom it is owed. */
public enum Role {
    HEAD_TEACHER("the headteacher"),
    PRINCIPAL("the principal"),
    TEACHER_IN_CHARGE("the teacher in charge"),
    HEAD("the head"),
    GOVERNING_BODY("the governing body"),
    PROPRIETOR("the academy trust"),
    MANAGEMENT_COMMITTEE("the management committee"),
    SCHOOL("the school"),
    LOCAL_AUTHORITY("the local authority"),
    HOME_LOCAL_AUTHORITY("the authority where the pupil lives"),
    ADMISSION_AUTHORITY("the admission authority"),
    PARENT("the parent"),
    PUPIL("the pupil"),
    CHILD("the child"),
    SOCIAL_WORKER("the social worker"),
    VIRTUAL_SCHOOL_HEAD("the virtual school head"),
    CLERK("the clerk"),
    REVIEW_PANEL("the independent review panel"),
    CLAIMANT("the claimant"),
    FIRST_TIER_TRIBUNAL("the First-tier Tribunal"),
    ADMISSION_REGISTER("the admission register"),
    PARTIES("the parties to the review"),
    INVITEES("those to be invited"),
    PROVIDER("the provider"),
    /** Asked for advice about a child's needs (EHC-5); of no case file. */
    ADVISER("the body asked for advice"),
    /** The school to which a pupil moves (MM); of no case file. */
    RECEIVING_SCHOOL("the receiving school"),
    /** The authority from whose area a child with a plan has moved (EHC-12); of no case file. */
    OLD_LOCAL_AUTHORITY("the authority where the child lived before");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    public String words() {
        return words;
    }
}

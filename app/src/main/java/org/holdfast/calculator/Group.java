package org.holdfast.calculator;

import org.holdfast.statute.Duty;
import org.holdfast.statute.Role;

/** Who has something to do, as a parent would ask it, in the order of the page. */
enum Group {
    SCHOOL("What the school must do"),
    GOVERNORS("What the governors must do"),
    YOU("What you can do, or must do"),
    PANEL("What the review panel and its clerk must do"),
    AUTHORITY("What the local authority (the council) must do");

    private final String label;

    Group(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The review is run by the authority or the trust, but is asked of the panel. */
    static Group of(Duty duty) {
        var rule = duty.rule().id();
        var by = duty.owedBy().isEmpty() ? Role.SCHOOL : duty.owedBy().getFirst();
        if (rule.startsWith("IRP-") && by != Role.PARENT && by != Role.PUPIL) {
            return PANEL;
        }
        if ((rule.startsWith("EDU-") && !isAuthority(by))
                || rule.startsWith("OSD-")
                || rule.startsWith("REG-")
                || rule.equals("REC-3")) {
            return SCHOOL;
        }
        return switch (by) {
            case HEAD_TEACHER,
                    PRINCIPAL,
                    TEACHER_IN_CHARGE,
                    HEAD,
                    SCHOOL,
                    PROVIDER,
                    RECEIVING_SCHOOL,
                    INVITEES,
                    ADMISSION_REGISTER ->
                    SCHOOL;
            case GOVERNING_BODY, PROPRIETOR, MANAGEMENT_COMMITTEE -> GOVERNORS;
            case LOCAL_AUTHORITY,
                    HOME_LOCAL_AUTHORITY,
                    OLD_LOCAL_AUTHORITY,
                    ADVISER,
                    ADMISSION_AUTHORITY,
                    SOCIAL_WORKER,
                    VIRTUAL_SCHOOL_HEAD ->
                    AUTHORITY;
            case CLERK, REVIEW_PANEL, FIRST_TIER_TRIBUNAL, PARTIES -> PANEL;
            case PARENT, PUPIL, CHILD, CLAIMANT -> YOU;
        };
    }

    private static boolean isAuthority(Role role) {
        return role == Role.LOCAL_AUTHORITY || role == Role.HOME_LOCAL_AUTHORITY;
    }
}

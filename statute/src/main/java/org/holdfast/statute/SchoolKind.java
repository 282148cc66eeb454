package org.holdfast.statute;

/**
 * The kinds of school that the 2012 Regulations tell apart: Part 2 maintained schools, Part 3 pupil
 * referral units, Part 4 academies. An academy for alternative provision is an academy.
 */
public enum SchoolKind {
    MAINTAINED(Role.HEAD_TEACHER, Role.GOVERNING_BODY, Role.LOCAL_AUTHORITY),
    ACADEMY(Role.PRINCIPAL, Role.PROPRIETOR, Role.PROPRIETOR),
    AP_ACADEMY(Role.PRINCIPAL, Role.PROPRIETOR, Role.PROPRIETOR),
    PRU(Role.TEACHER_IN_CHARGE, Role.MANAGEMENT_COMMITTEE, Role.LOCAL_AUTHORITY);

    private final Role head;
    private final Role board;
    private final Role arrangingAuthority;

    SchoolKind(Role head, Role board, Role arrangingAuthority) {
        this.head = head;
        this.board = board;
        this.arrangingAuthority = arrangingAuthority;
    }

    /** Who may exclude. */
    public Role head() {
        return head;
    }

    /** The governing board, which the regulations call the responsible body. */
    public Role board() {
        return board;
    }

    /** Who runs the independent review (2012 Regs Sch 1 para 1). */
    public Role arrangingAuthority() {
        return arrangingAuthority;
    }

    /** Whether an academy trust answers for the school. */
    public boolean isAcademy() {
        return this == ACADEMY || this == AP_ACADEMY;
    }
}

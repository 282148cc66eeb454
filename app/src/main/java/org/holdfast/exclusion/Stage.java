package org.holdfast.exclusion;

/** Where a case stands on its way through the law. {@link StageRules} says what leads where. */
public enum Stage {
    SUSPENDED("Suspended; nothing decided by the governing board"),
    SUSPENSION_SUPPORTED("The governing board declined to reinstate; the suspension stands"),
    EXCLUDED("Permanently excluded; the governing board has not yet considered it"),
    DECLINED("The governing board declined to reinstate; a review may be asked for"),
    APPLIED("A review was asked for in time"),
    CONVENED("The panel is convened"),
    TO_RECONSIDER("The governing board must think again"),
    SETTLED("The exclusion stands; nothing more can be asked for"),
    REINSTATED("The pupil is reinstated"),
    CANCELLED("The head cancelled it"),
    DELETED("The name is deleted from the register");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the governing board still has, or may again have, something to consider. */
    boolean concernsTheBoard() {
        return switch (this) {
            case SUSPENDED, EXCLUDED, DECLINED, APPLIED, CONVENED, TO_RECONSIDER -> true;
            case SUSPENSION_SUPPORTED, SETTLED, REINSTATED, CANCELLED, DELETED -> false;
        };
    }
}

package org.holdfast.statistics;

/** Figures no method can be applied to: a negative count, more events than pupils. */
public final class UnusableInput extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public UnusableInput(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong with the figures, to be read after the place where they stand. */
    public String reason() {
        return reason;
    }

    /** Refuses with {@code reason} unless {@code usable}. */
    public static void unless(boolean usable, String reason) {
        if (!usable) {
            throw new UnusableInput(reason);
        }
    }
}

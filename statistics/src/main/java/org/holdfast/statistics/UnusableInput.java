package org.holdfast.statistics;

/** Figures no method can be applied to: a negative count, more events than pupils. */
public final class UnusableInput extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public UnusableInput(String reason) {
        super(reason);
    }

    /** Refuses with {@code reason} unless {@code usable}. */
    public static void unless(boolean usable, String reason) {
        if (!usable) {
            throw new UnusableInput(reason);
        }
    }
}

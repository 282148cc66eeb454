package org.holdfast.pupil;

/** The authorities whose codes may stand in a UPN: present, past, pseudo. */
final class IssuingAuthorities {
    private static final CodeSet CODES = CodeSet.named("upn-authority");

    private IssuingAuthorities() {}

    static boolean known(String code) {
        return CODES.knows(code);
    }
}

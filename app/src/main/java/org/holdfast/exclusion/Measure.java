package org.holdfast.exclusion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What can be tried before exclusion. The two lists of eight are the seed directory's: additional
 * measures for suspended pupils, and support to be exhausted before permanent exclusion. Neither is
 * complete ("not limited to").
 */
public enum Measure {
    INTERNAL_EXCLUSION("Time out of class in school (internal exclusion)"),
    CHANGE_OF_CLASS("Change of set or class"),
    KEY_WORKER("Key worker"),
    SUPPORT_PROGRAMME("Pastoral Support Programme or similar plan"),
    MEDIATION("Mediation"),
    RESTORATIVE("Restorative justice"),
    MULTI_AGENCY("Referral to a multi-agency team or partnership"),
    SEN_ASSESSMENT("Assessment of special educational needs or disability considered"),
    TEMPORARY_PROVISION("Temporary alternative provision, with reviews"),
    PROVISION_PLACEMENT("Alternative provision placement, with reviews"),
    PROVISION_PANEL("Alternative provision panel"),
    MANAGED_MOVE("Managed move, with the parent’s consent"),
    OTHER("Something else");

    private static final List<Measure> BEFORE_SUSPENSION =
            List.of(
                    INTERNAL_EXCLUSION,
                    CHANGE_OF_CLASS,
                    KEY_WORKER,
                    SUPPORT_PROGRAMME,
                    MEDIATION,
                    MULTI_AGENCY,
                    SEN_ASSESSMENT,
                    TEMPORARY_PROVISION);
    private static final List<Measure> BEFORE_PERMANENT_EXCLUSION =
            List.of(
                    KEY_WORKER,
                    SUPPORT_PROGRAMME,
                    RESTORATIVE,
                    MULTI_AGENCY,
                    SEN_ASSESSMENT,
                    PROVISION_PLACEMENT,
                    PROVISION_PANEL,
                    MANAGED_MOVE);

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The list for the kind of exclusion, without "something else". */
    public static List<Measure> before(Kind kind) {
        return switch (kind) {
            case SUSPENSION -> BEFORE_SUSPENSION;
            case PERMANENT -> BEFORE_PERMANENT_EXCLUSION;
        };
    }

    /** The measure with the name; empty for none such. */
    public static Optional<Measure> ofName(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** What came of it. */
    public enum Result {
        HELPED("It helped"),
        HELPED_A_LITTLE("It helped a little"),
        DID_NOT_HELP("It did not help"),
        NOT_STARTED("Offered, never started"),
        NOT_KNOWN("Not known");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static Optional<Result> ofName(String name) {
            return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
        }
    }
}

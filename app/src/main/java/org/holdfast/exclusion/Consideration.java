package org.holdfast.exclusion;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that the head weighed, or one person the head spoke to, before deciding. The words of
 * it stand apart, in the narrative.
 *
 * @param on the day, where it is a thing that has one
 */
public record Consideration(Subject subject, Answer answer, Optional<LocalDate> on) {

    /** What was asked. */
    public enum Subject {
        /** S4-01: lesser sanctions such as detention would not be enough. */
        LESSER_SANCTION_NOT_ENOUGH,
        /** S4-32: an assessment of need was considered before this exclusion. */
        NEEDS_ASSESSMENT,
        /** S4-14: reasonable adjustments for a disability (Equality Act 2010). */
        REASONABLE_ADJUSTMENTS,
        /** S4-12: social, emotional and health factors are present. */
        SOCIAL_EMOTIONAL_HEALTH,
        /** S4-12: would a suspension do. */
        SUSPENSION_WOULD_DO,
        /** S4-13: spoken to, for a child with SEN or looked after. */
        SPOKE_TO_SEN_TEAM,
        SPOKE_TO_EXCLUSIONS_TEAM,
        SPOKE_TO_PARENTS,
        SPOKE_TO_VIRTUAL_SCHOOL,
        /** S4-15: an emergency review of the EHC plan. */
        EMERGENCY_REVIEW,
        /** S4-16: the authority's exclusions team was consulted before. */
        CONSULTED,
        /** S4-09, PWR-5: first limb. */
        SERIOUS_BREACH,
        PERSISTENT_BREACHES,
        /** S4-09, PWR-5: second limb. */
        REMAINING_WOULD_HARM,
        /** S4-11: the policy's section on one-off serious incidents covers it. */
        POLICY_COVERS_INCIDENT,
        /** S4-10: which of the examples of a single serious incident. */
        SINGLE_INCIDENT_VIOLENCE,
        SINGLE_INCIDENT_SEXUAL,
        SINGLE_INCIDENT_DRUG,
        SINGLE_INCIDENT_WEAPON,
        SINGLE_INCIDENT_OTHER,
        /** S20-01: the child was asked and their words written down. */
        CHILD_HEARD;

        /** The subject's name in the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Subject ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** What was answered. */
    public enum Answer {
        YES,
        NO,
        NOT_NEEDED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Answer ofKey(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public static Consideration yes(Subject subject) {
        return new Consideration(subject, Answer.YES, Optional.empty());
    }

    public static Consideration no(Subject subject) {
        return new Consideration(subject, Answer.NO, Optional.empty());
    }

    public static Consideration on(Subject subject, LocalDate day) {
        return new Consideration(subject, Answer.YES, Optional.of(day));
    }
}
